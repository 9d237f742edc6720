-- How many of the chosen events fall into each minute since 1970, and how many state no readable time?
SELECT date_diff('minute', TIMESTAMP '1970-01-01', instant)::DOUBLE AS minute, count(*)::DOUBLE AS events
FROM chosen GROUP BY 1 ORDER BY 1 NULLS LAST
