-- Which values are most frequent among the chosen events, and how many different ones are there? (many share the last count: the first by their text)
WITH counted AS MATERIALIZED (SELECT value, sum(events)::DOUBLE AS events FROM chosen GROUP BY value),
least AS (SELECT min(events) AS events FROM (SELECT events FROM counted WHERE value IS NOT NULL ORDER BY events DESC LIMIT $limit::BIGINT))
SELECT *, (SELECT count(value) FROM counted)::DOUBLE AS "distinct" FROM (
  (SELECT counted.value AS id, term.value AS value, counted.events FROM counted LEFT JOIN term ON term.id = counted.value
   WHERE counted.value IS NOT NULL AND counted.events >= (SELECT events FROM least)
   ORDER BY counted.events DESC, term.value LIMIT $limit::BIGINT)
  UNION ALL
  (SELECT NULL::UINTEGER AS id, NULL AS value, events FROM counted WHERE value IS NULL)
)
ORDER BY value IS NULL, events DESC, value
