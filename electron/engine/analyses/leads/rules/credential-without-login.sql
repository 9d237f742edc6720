-- Per account: how many of its tokens were used without a login or an issue before?
SELECT
  account,
  count(*) AS used,
  count(*) FILTER (WHERE list_contains(marks, 'no-login-before')) AS without,
  sum(uses) FILTER (WHERE list_contains(marks, 'no-login-before'))::BIGINT AS uses,
  min(first) FILTER (WHERE list_contains(marks, 'no-login-before')) AS first,
  max(last) FILTER (WHERE list_contains(marks, 'no-login-before')) AS last,
  list(id ORDER BY first, id) FILTER (WHERE list_contains(marks, 'no-login-before')) AS tokens
FROM memory.main.who_life
WHERE kind IN ('token', 'session') AND uses > 0 AND account IS NOT NULL
GROUP BY account
HAVING count(*) FILTER (WHERE list_contains(marks, 'no-login-before')) > 0
ORDER BY without DESC
LIMIT 100
