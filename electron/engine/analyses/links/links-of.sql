-- Which links have these nodes, those with most events first?
SELECT * FROM (
  SELECT links.*, row_number() OVER (PARTITION BY wanted ORDER BY places, events DESC, a, b) AS place
  FROM (
    SELECT a AS wanted, CASE kind WHEN 'ran' THEN 1 WHEN 'lies-in' THEN 1 ELSE 0 END AS places, * FROM memory.main.link WHERE a IN (SELECT unnest($nodes::BIGINT[]))
    UNION ALL
    SELECT b, CASE kind WHEN 'ran' THEN 1 WHEN 'lies-in' THEN 1 ELSE 0 END, * FROM memory.main.link WHERE b IN (SELECT unnest($nodes::BIGINT[]))
  ) AS links
  WHERE ($from::BIGINT IS NULL OR last >= $from::BIGINT) AND ($to::BIGINT IS NULL OR first < $to::BIGINT)
)
WHERE place <= $most::BIGINT
ORDER BY wanted, place
