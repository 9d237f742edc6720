-- How many of the chosen events came from each source, however it is spelled, and when were the first and the last? (a source is the first term that spells it)
WITH
  counted AS MATERIALIZED (
    SELECT sourceIp, count(*) AS events, min(instant) AS firstSeen, max(instant) AS lastSeen FROM chosen WHERE sourceIp IS NOT NULL GROUP BY sourceIp
  ),
  -- Hardly any address is spelled in several ways: only those are drawn together.
  several AS MATERIALIZED (SELECT term, source FROM respelled UNION SELECT source, source FROM respelled)
SELECT sourceIp AS source, events, firstSeen, lastSeen FROM counted WHERE NOT EXISTS (SELECT 1 FROM several WHERE several.term = counted.sourceIp)
UNION ALL
SELECT several.source, sum(events)::BIGINT, min(firstSeen), max(lastSeen)
FROM counted JOIN several ON several.term = counted.sourceIp
GROUP BY several.source
