-- Which evidence holds issues of tokens of which signing keys, from when to when?
SELECT
  issuedEvidence AS evidence,
  list_sort(list_distinct(list(coalesce(signingKey, '')))) AS keys,
  min(issued) AS "from",
  max(issued) AS "to"
FROM memory.main.who_credential
WHERE kind IN ('token', 'session') AND issued IS NOT NULL
GROUP BY issuedEvidence
ORDER BY issuedEvidence
