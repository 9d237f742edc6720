-- How many events has each of these agents in each stretch of days?
WITH agent AS (
  SELECT id, value AS key FROM term WHERE field = 3 AND value IN (SELECT unnest(from_json($keys, '["VARCHAR"]')))
  UNION ALL
  SELECT 0, '' WHERE '' IN (SELECT unnest(from_json($keys, '["VARCHAR"]')))
)
SELECT agent.key, floor((day - $start::INTEGER) / $days::INTEGER)::INTEGER AS bucket, count(*)::DOUBLE AS events
FROM chosen
JOIN agent ON agent.id = chosen.userAgent
WHERE day IS NOT NULL
GROUP BY ALL
