-- Per signing key: how many tokens were used, and how many of them are in the log of issuing?
SELECT
  signingKey,
  count(*) AS used,
  count(*) FILTER (WHERE issued IS NOT NULL) AS issued,
  count(*) FILTER (WHERE list_contains(marks, 'never-issued')) AS neverIssued,
  count(*) FILTER (WHERE list_contains(marks, 'cannot-be-told')) AS cannotBeTold,
  sum(uses)::BIGINT AS uses
FROM memory.main.who_life
WHERE comparable
GROUP BY signingKey
ORDER BY neverIssued DESC, used DESC, signingKey
