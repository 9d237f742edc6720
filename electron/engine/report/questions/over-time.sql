-- How many events fall into each bucket of time, by outcome, the five most frequent outcomes singly?
WITH counted AS MATERIALIZED (
  SELECT ((epoch_us(instant) - $start::BIGINT) // $width::BIGINT)::INTEGER AS bucket, eventOutcome AS id, count(*) AS events
  FROM event
  WHERE instant IS NOT NULL
  GROUP BY ALL
),
top AS (
  SELECT counted.id, term.value
  FROM counted JOIN term ON term.id = counted.id
  GROUP BY ALL
  ORDER BY sum(events) DESC, term.value
  LIMIT 5
)
SELECT bucket,
       top.value AS outcome,
       top.id IS NULL AND counted.id IS NOT NULL AS rest,
       sum(events)::DOUBLE AS events
FROM counted LEFT JOIN top ON top.id = counted.id
GROUP BY ALL
ORDER BY ALL
