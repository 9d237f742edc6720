-- Which values are most frequent among the chosen events, and how many different ones are there? (term columns hold ids)
WITH counted AS MATERIALIZED (SELECT value, sum(events)::DOUBLE AS events FROM chosen GROUP BY value),
least AS (SELECT min(events) AS events FROM (SELECT events FROM counted WHERE value IS NOT NULL ORDER BY events DESC LIMIT $limit::BIGINT))
SELECT *, (SELECT count(value) FROM counted)::DOUBLE AS "distinct" FROM (
  (SELECT value, events FROM counted WHERE value IS NOT NULL AND events >= (SELECT events FROM least)
   ORDER BY events DESC, value LIMIT $most::BIGINT)
  UNION ALL
  (SELECT value, events FROM counted WHERE value IS NULL)
)
ORDER BY value IS NULL, events DESC, value
