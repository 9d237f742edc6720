-- Which evidence holds issues of tokens, from when to when, and how long does a token wait for its first use?
-- A log that writes whole seconds may seem a second earlier than one that writes fractions.
SELECT
  list_sort(list_distinct(list(issuedEvidence) FILTER (WHERE issued IS NOT NULL))) AS files,
  min(issued) AS issuedFrom,
  max(issued) AS issuedTo,
  coalesce(max(greatest(first - issued, 0)) FILTER (WHERE uses > 0 AND first + 1000000 > issued), 0) AS wait,
  count(*) FILTER (WHERE uses > 0 AND first + 1000000 > issued) AS waits,
  coalesce(bool_or(firstLogin IS NOT NULL), false) AS logins
FROM memory.main.who_credential
WHERE kind IN ('token', 'session')
