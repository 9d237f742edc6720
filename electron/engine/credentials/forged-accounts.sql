-- For which accounts were tokens used that were never issued, and how many?
SELECT
  account AS id, count(*) AS tokens, sum(uses)::BIGINT AS uses, min(first) AS first, max(last) AS last
FROM memory.main.who_life
WHERE kind IN ('token', 'session') AND list_contains(marks, 'never-issued') AND person IS NULL AND account IS NOT NULL
GROUP BY account
ORDER BY uses DESC, id
LIMIT 200
