-- Which links have both their ends among these nodes?
SELECT * FROM memory.main.link
WHERE a IN (SELECT unnest($nodes::BIGINT[])) AND b IN (SELECT unnest($nodes::BIGINT[]))
  AND ($from::BIGINT IS NULL OR last >= $from::BIGINT) AND ($to::BIGINT IS NULL OR first < $to::BIGINT)
ORDER BY a, b, kind
