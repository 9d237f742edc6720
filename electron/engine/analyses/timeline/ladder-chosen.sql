-- How many of the chosen events fall into each minute?
SELECT (epoch_us(instant) // 60000000 - (epoch_us(instant) % 60000000 < 0)::BIGINT)::DOUBLE AS minute, count(*)::DOUBLE AS events
FROM chosen WHERE instant IS NOT NULL GROUP BY 1 ORDER BY 1
