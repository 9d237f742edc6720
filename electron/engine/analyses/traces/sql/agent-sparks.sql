-- How many events has each of these agents in each stretch of days?
SELECT userAgent AS key, floor((day - $start::INTEGER) / $days::INTEGER)::INTEGER AS bucket, count(*)::DOUBLE AS events
FROM chosen
WHERE day IS NOT NULL AND userAgent IN (SELECT unnest($ids::UINTEGER[]))
GROUP BY ALL
