-- Which values are most frequent among the chosen events, and how many different ones are there? (ties in the order of the text)
WITH counted AS MATERIALIZED (SELECT value, sum(events)::DOUBLE AS events FROM chosen GROUP BY value),
least AS (SELECT min(events) AS events FROM (SELECT events FROM counted WHERE value IS NOT NULL ORDER BY events DESC LIMIT $limit::BIGINT))
SELECT counted.value, counted.events, (SELECT count(value) FROM counted)::DOUBLE AS "distinct"
FROM counted
WHERE counted.value IS NULL OR counted.events >= (SELECT events FROM least)
ORDER BY counted.value IS NULL, counted.events DESC, counted.value
LIMIT $limit::BIGINT + 1
