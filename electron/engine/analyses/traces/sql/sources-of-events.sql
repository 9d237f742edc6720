-- How many of the chosen events came from each source, however it is spelled, and when were the first and the last?
WITH counted AS MATERIALIZED (
  SELECT sourceIp, count(*) AS events, min(instant) AS firstSeen, max(instant) AS lastSeen FROM chosen WHERE sourceIp IS NOT NULL GROUP BY sourceIp
)
SELECT
  term.address, CASE WHEN term.address IS NULL THEN term.value END AS name,
  sum(events)::BIGINT AS events, min(firstSeen) AS firstSeen, max(lastSeen) AS lastSeen
FROM counted JOIN term ON term.id = counted.sourceIp
GROUP BY ALL
