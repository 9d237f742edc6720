-- In which hours was each account busy?
INSERT INTO memory.main.who_hour
SELECT userName, (epoch_us(instant) // 3600000000)::INTEGER, count(*)
FROM event
WHERE userName IS NOT NULL AND instant IS NOT NULL
GROUP BY 1, 2
