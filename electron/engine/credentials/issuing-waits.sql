-- How long does a token wait between its issue and its first use, of how many is that known, and are logins logged at all?
-- A log that writes whole seconds may seem a second earlier than one that writes fractions.
SELECT
  coalesce(max(greatest(first - issued, 0)) FILTER (WHERE uses > 0 AND first + 1000000 > issued), 0) AS longestWait,
  count(*) FILTER (WHERE uses > 0 AND first + 1000000 > issued) AS waits,
  coalesce(bool_or(firstLogin IS NOT NULL), false) AS logins
FROM memory.main.who_credential
WHERE kind IN ('token', 'session')
