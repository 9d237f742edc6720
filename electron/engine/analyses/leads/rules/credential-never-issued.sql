-- Per account: how many of the tokens that acted as it are in no log of issuing, and which keys signed them?
SELECT
  account,
  count(*) AS used,
  count(*) FILTER (WHERE list_contains(marks, 'never-issued')) AS never,
  count(*) FILTER (WHERE list_contains(marks, 'cannot-be-told')) AS unsure,
  sum(uses) FILTER (WHERE list_contains(marks, 'never-issued'))::BIGINT AS uses,
  min(first) FILTER (WHERE list_contains(marks, 'never-issued')) AS first,
  max(last) FILTER (WHERE list_contains(marks, 'never-issued')) AS last,
  list(id ORDER BY first, id) FILTER (WHERE list_contains(marks, 'never-issued')) AS tokens,
  list(DISTINCT signingKey) FILTER (WHERE list_contains(marks, 'never-issued') AND signingKey IS NOT NULL) AS keys
FROM memory.main.who_life AS token
WHERE kind IN ('token', 'session') AND uses > 0 AND account IS NOT NULL
GROUP BY account
HAVING count(*) FILTER (WHERE list_contains(marks, 'never-issued')) > 0
ORDER BY never DESC
LIMIT 100
