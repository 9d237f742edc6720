-- How many events of the case fall into each minute?
SELECT minute, sum(events)::DOUBLE AS events FROM minute GROUP BY minute ORDER BY minute
