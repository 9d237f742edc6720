-- How many events fall into each bucket of time, by value (the most frequent ones singly)?
SELECT
  least((moment - $start::BIGINT) // $width::BIGINT, $buckets::BIGINT - 1)::INTEGER AS bucket,
  top.value AS value,
  top.value IS NULL AND chosen.value IS NOT NULL AS rest,
  sum(events)::DOUBLE AS events
FROM chosen LEFT JOIN (SELECT unnest($top::UINTEGER[]) AS value) AS top ON top.value = chosen.value
GROUP BY ALL ORDER BY ALL
