-- Which sources are there, with their figures, in the wanted order?
WITH
  visit AS (
    SELECT client, sum(visits)::BIGINT AS visits
    FROM (
      SELECT client, count(*) AS visits FROM memory.main.trace_strand WHERE scope = $scope AND timed > 0 AND $gapMinutes <> 30 GROUP BY client
      UNION ALL
      SELECT client, sum(gaps) FROM memory.main.trace_gap WHERE scope = $scope AND minutes > $gapMinutes AND $gapMinutes <> 30 GROUP BY client
    )
    GROUP BY client
  ),
  matched AS (
    SELECT
      known.id, known.address IS NOT NULL AS isAddress, known.address, known.text, known.country, known.asn, known.organisation,
      known.entry, known.label, figure.* EXCLUDE (scope, client, visits), coalesce(visit.visits, figure.visits) AS visits
    FROM memory.main.trace_figure AS figure
    JOIN memory.main.trace_known AS known ON known.id = figure.client
    LEFT JOIN visit ON visit.client = known.id
    WHERE figure.scope = $scope
      AND ($first IS NULL OR known.address BETWEEN $first::UHUGEINT AND $last::UHUGEINT)
      AND ($asn IS NULL OR known.asn = $asn::UINTEGER)
      AND ($country IS NULL OR known.country = $country)
      AND ($text IS NULL OR contains(lower(concat_ws(chr(10), known.text, known.organisation, known.label)), $text))
      AND ($ids IS NULL OR known.id IN (SELECT unnest($ids::UINTEGER[])))
  ),
  sorted AS (
    SELECT
      *,
      (CASE WHEN $descending THEN -1 ELSE 1 END) * (CASE $sort
        WHEN 'events' THEN events WHEN 'visits' THEN visits WHEN 'firstSeen' THEN epoch_us(firstSeen) WHEN 'lastSeen' THEN epoch_us(lastSeen)
        WHEN 'daysActive' THEN days WHEN 'accounts' THEN accounts WHEN 'credentials' THEN credentials WHEN 'userAgents' THEN userAgents
        WHEN 'paths' THEN paths WHEN 'bytes' THEN bytes WHEN 'failures' THEN failure WHEN 'addresses' THEN 1 WHEN 'asn' THEN asn END)::DOUBLE AS number,
      CASE $sort WHEN 'country' THEN country WHEN 'organisation' THEN organisation WHEN 'label' THEN label
        WHEN 'key' THEN coalesce(lpad(address::VARCHAR, 39, '0'), 'x' || text) END AS word
    FROM matched
  )
SELECT
  id, isAddress, text, country, asn, organisation, entry, events, epoch_us(firstSeen) AS firstSeen, epoch_us(lastSeen) AS lastSeen,
  days, accounts, credentials, userAgents, paths, bytes, success, failure, behind, spoofed, array_to_string(evidence, ',') AS evidence, visits
FROM sorted
ORDER BY number NULLS LAST, CASE WHEN $descending THEN word END DESC NULLS LAST, CASE WHEN NOT $descending THEN word END NULLS LAST, address NULLS LAST, text
LIMIT $limit::BIGINT OFFSET $offset::BIGINT
