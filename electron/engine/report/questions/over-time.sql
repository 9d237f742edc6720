-- How many events fall into each bucket of time, by outcome, the five most frequent outcomes singly?
WITH stated AS (
  SELECT t.value, e.eventOutcome AS id, count(*) AS events
  FROM event e JOIN term t ON t.id = e.eventOutcome
  WHERE e.instant IS NOT NULL
  GROUP BY ALL
),
top AS (SELECT id, value FROM stated ORDER BY events DESC, value LIMIT 5)
SELECT ((epoch_us(e.instant) - $start::BIGINT) // $width::BIGINT)::INTEGER AS bucket,
       top.value AS outcome,
       top.id IS NULL AND e.eventOutcome IS NOT NULL AS rest,
       count(*)::DOUBLE AS events
FROM event e LEFT JOIN top ON top.id = e.eventOutcome
WHERE e.instant IS NOT NULL
GROUP BY ALL
ORDER BY ALL
