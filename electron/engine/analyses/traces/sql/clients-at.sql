-- Which sources did these events come from?
SELECT client, count(*) AS events
FROM memory.main.trace_event
WHERE (evidence, byteOffset) IN (SELECT unnest($evidence::USMALLINT[]), unnest($byteOffset::UBIGINT[]))
GROUP BY client
