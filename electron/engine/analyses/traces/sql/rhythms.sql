-- Which programs without an account asked at the same pace from several addresses of one network?
WITH
  agent AS (
    SELECT id FROM term
    WHERE field = 3 AND NOT (value LIKE 'Mozilla/5.0 (%' AND NOT regexp_matches(lower(value), 'bot|crawl|spider|slurp|compatible|http'))
  ),
  pace AS (
    SELECT client, userAgent, userName, median(gap) AS seconds
    FROM (
      SELECT
        client, userAgent, userName,
        (epoch_us(instant) - epoch_us(lag(instant) OVER (PARTITION BY client, userAgent, userName ORDER BY instant))) / 1e6 AS gap
      FROM memory.main.trace_event
      WHERE instant IS NOT NULL AND userName = 0 AND userAgent IN (SELECT id FROM agent)
    )
    WHERE gap <= 1800
    GROUP BY client, userAgent, userName
    -- People pause now shortly, now long; programs keep time.
    HAVING count(*) >= 8 AND quantile_cont(gap, 0.9) <= 3 * greatest(quantile_cont(gap, 0.1), 0.2)
  ),
  placed AS (
    SELECT pace.*, coalesce(known.label, 'AS' || known.asn, known.net) AS network
    FROM pace JOIN memory.main.trace_known AS known ON known.id = pace.client
    WHERE known.kind IS DISTINCT FROM 'carrier'
  ),
  usual AS (
    SELECT userAgent, network, count(*) AS clients, median(seconds) AS seconds
    FROM placed WHERE network IS NOT NULL GROUP BY userAgent, network HAVING count(*) > 1
  )
SELECT placed.client, placed.userAgent, placed.userName, placed.network, usual.seconds
FROM placed JOIN usual ON usual.userAgent = placed.userAgent AND usual.network = placed.network
WHERE placed.seconds BETWEEN usual.seconds / 2 AND usual.seconds * 2
ORDER BY placed.userAgent, placed.network, placed.client
