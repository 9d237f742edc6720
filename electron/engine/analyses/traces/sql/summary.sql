-- What do the sources of the scope come to?
SELECT
  count(*) FILTER (known.address IS NOT NULL) AS addresses,
  count(*) FILTER (known.address IS NULL) AS names,
  coalesce(sum(figure.events), 0)::DOUBLE AS events,
  count(DISTINCT known.country) AS countries,
  count(DISTINCT known.asn) AS networks,
  epoch_us(min(figure.firstSeen)) AS firstSeen,
  epoch_us(max(figure.lastSeen)) AS lastSeen,
  coalesce(sum(figure.behind), 0)::DOUBLE AS behind,
  coalesce(sum(figure.spoofed), 0)::DOUBLE AS spoofed
FROM memory.main.trace_figure AS figure
JOIN memory.main.trace_known AS known ON known.id = figure.client
WHERE figure.scope = $scope
