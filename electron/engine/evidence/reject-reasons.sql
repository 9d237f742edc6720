-- For what reasons were lines of this evidence file not read, and how many for each?
SELECT reason, count(*)::DOUBLE AS count
FROM rejected
WHERE evidence = $evidence
GROUP BY reason
ORDER BY count DESC, reason
LIMIT 100
