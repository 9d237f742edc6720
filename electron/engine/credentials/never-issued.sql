-- Which tokens were used and are not in the log of issuing?
SELECT
  id, signingKey, accounts, uses, accepted, addresses, first, last, firstEvidence, firstOffset,
  list_contains(marks, 'never-issued') AS never
FROM memory.main.who_life
WHERE kind IN ('token', 'session') AND (list_contains(marks, 'never-issued') OR list_contains(marks, 'cannot-be-told'))
ORDER BY never DESC, first, id
LIMIT $limit::BIGINT OFFSET $offset::BIGINT
