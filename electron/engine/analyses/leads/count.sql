-- How many of the chosen events are there, how many were not refused, and on how many days?
SELECT
  count(*) AS events,
  count(*) FILTER (WHERE NOT coalesce(list_contains($failures::UINTEGER[], eventOutcome), false)) AS accepted,
  epoch_us(min(instant)) AS first,
  epoch_us(max(instant)) AS last,
  count(DISTINCT (epoch_us(instant) + $offset::BIGINT) // 86400000000) AS days
FROM chosen
