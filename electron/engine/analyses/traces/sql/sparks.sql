-- How many events has each of these sources in each stretch of days?
SELECT client, floor((day - $start::INTEGER) / $days::INTEGER)::INTEGER AS bucket, sum(events)::DOUBLE AS events
FROM memory.main.trace_day
WHERE scope = $scope AND client IN (SELECT unnest($ids::UINTEGER[]))
GROUP BY ALL
