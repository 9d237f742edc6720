-- How many events fall into each minute of these evidence files, by outcome?
INSERT INTO minute
SELECT evidence, floor(epoch_us(instant) / 60000000)::INTEGER AS minute, eventOutcome, count(*)::UINTEGER
FROM event
WHERE evidence BETWEEN $first AND $last AND instant IS NOT NULL
GROUP BY ALL
ORDER BY ALL
