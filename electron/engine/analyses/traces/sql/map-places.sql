-- How much came from each country and from each labelled network?
WITH
  visit AS (
    SELECT client, sum(visits)::BIGINT AS visits
    FROM (
      SELECT client, count(*) AS visits FROM memory.main.trace_strand WHERE scope = $scope AND timed > 0 AND $gapMinutes <> 30 GROUP BY client
      UNION ALL
      SELECT client, sum(gaps) FROM memory.main.trace_gap WHERE scope = $scope AND minutes > $gapMinutes AND $gapMinutes <> 30 GROUP BY client
    )
    GROUP BY client
  )
SELECT
  grouping(known.country) = 0 AS isCountry, known.country, known.entry,
  count(*) AS addresses, sum(figure.events)::DOUBLE AS events, sum(figure.bytes)::DOUBLE AS bytes, sum(coalesce(visit.visits, figure.visits))::DOUBLE AS visits
FROM memory.main.trace_figure AS figure
JOIN memory.main.trace_known AS known ON known.id = figure.client
LEFT JOIN visit ON visit.client = figure.client
WHERE figure.scope = $scope
GROUP BY GROUPING SETS ((known.country), (known.entry))
ORDER BY events DESC, known.country, known.entry
