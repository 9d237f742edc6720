-- In which quarters of an hour did anything happen, besides those known already?
SELECT quarter FROM (SELECT DISTINCT floor(minute / 15)::INTEGER AS quarter FROM minute)
WHERE quarter NOT IN (SELECT quarter FROM memory.main.trace_clock)
ORDER BY quarter
