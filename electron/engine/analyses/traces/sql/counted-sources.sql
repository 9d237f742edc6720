-- How many events of the case came from each source, and when were the first and the last?
SELECT source, sum(events)::BIGINT AS events, min(firstSeen) AS firstSeen, max(lastSeen) AS lastSeen
FROM memory.main.counted_source
GROUP BY source
