-- How many events has each of these groups in each stretch of days?
WITH member AS (
  SELECT
    known.id AS client,
    coalesce(CASE $groupBy WHEN 'net' THEN known.net WHEN 'asn' THEN 'AS' || known.asn WHEN 'country' THEN known.country WHEN 'label' THEN known.label END, '') AS key
  FROM memory.main.trace_known AS known
)
SELECT member.key, floor((day.day - $start::INTEGER) / $days::INTEGER)::INTEGER AS bucket, sum(day.events)::DOUBLE AS events
FROM memory.main.trace_day AS day
JOIN member ON member.client = day.client
WHERE day.scope = $scope AND member.key IN (SELECT unnest(from_json($keys, '["VARCHAR"]')))
GROUP BY ALL
