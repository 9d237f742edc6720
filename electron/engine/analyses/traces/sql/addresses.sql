-- Which sources are there, with their figures, in the wanted order?
WITH
  -- Those that are searched for; asked only when something is. (Sources are numbered in the order of their addresses.)
  fitting AS (
    SELECT id FROM memory.main.trace_known AS known
    WHERE ($first IS NOT NULL OR $asn IS NOT NULL OR $country IS NOT NULL OR $text IS NOT NULL)
      AND ($first IS NULL OR known.address BETWEEN $first::UHUGEINT AND $last::UHUGEINT)
      AND ($asn IS NULL OR known.asn = $asn::UINTEGER)
      AND ($country IS NULL OR known.country = $country)
      AND ($text IS NULL OR contains(lower(concat_ws(chr(10), known.text, known.organisation, known.label)), $text))
  ),
  named AS (
    SELECT id, CASE $sort WHEN 'country' THEN country WHEN 'organisation' THEN organisation ELSE label END AS word, asn
    FROM memory.main.trace_known WHERE $sort IN ('country', 'organisation', 'label', 'asn')
  ),
  -- Visits with pauses other than half an hour are counted here: of all when that is the order, else of those that are shown.
  visit AS (
    SELECT client, sum(visits)::BIGINT AS visits
    FROM (
      SELECT client, count(*) AS visits FROM memory.main.trace_strand WHERE scope = $scope AND timed > 0 GROUP BY client
      UNION ALL
      SELECT client, sum(gaps) FROM memory.main.trace_gap WHERE scope = $scope AND minutes > $gapMinutes GROUP BY client
    )
    WHERE $sort = 'visits' AND $gapMinutes <> 30
    GROUP BY client
  ),
  sorted AS (
    SELECT
      figure.client,
      (CASE WHEN $descending THEN -1 ELSE 1 END) * (CASE $sort
        WHEN 'events' THEN events WHEN 'visits' THEN coalesce(visit.visits, figure.visits)
        WHEN 'firstSeen' THEN epoch_us(firstSeen) WHEN 'lastSeen' THEN epoch_us(lastSeen)
        WHEN 'daysActive' THEN days WHEN 'accounts' THEN accounts WHEN 'credentials' THEN credentials WHEN 'userAgents' THEN userAgents
        WHEN 'paths' THEN paths WHEN 'bytes' THEN bytes WHEN 'failures' THEN failure WHEN 'evidence' THEN len(evidence) WHEN 'behindProxy' THEN spoofed * 1e12 + behind WHEN 'addresses' THEN 1 WHEN 'asn' THEN named.asn
        WHEN 'key' THEN figure.client END)::DOUBLE AS number,
      named.word
    FROM memory.main.trace_figure AS figure
    LEFT JOIN named ON named.id = figure.client
    LEFT JOIN visit ON visit.client = figure.client
    WHERE figure.scope = $scope
      AND (($first IS NULL AND $asn IS NULL AND $country IS NULL AND $text IS NULL) OR figure.client IN (SELECT id FROM fitting))
      AND ($ids IS NULL OR figure.client IN (SELECT unnest($ids::UINTEGER[])))
    ORDER BY
      number NULLS LAST, CASE WHEN $descending THEN word END DESC NULLS LAST, CASE WHEN NOT $descending THEN word END NULLS LAST, figure.client
    LIMIT $limit::BIGINT OFFSET $offset::BIGINT
  ),
  shown AS (
    SELECT client, sum(visits)::BIGINT AS visits
    FROM (
      SELECT client, 1 AS visits FROM memory.main.trace_strand WHERE scope = $scope AND timed > 0
      UNION ALL
      SELECT client, gaps FROM memory.main.trace_gap WHERE scope = $scope AND minutes > $gapMinutes
    )
    WHERE $gapMinutes <> 30 AND client IN (SELECT client FROM sorted)
    GROUP BY client
  )
SELECT
  known.id, known.address IS NOT NULL AS isAddress, known.text, known.country, known.asn, known.organisation, known.entry,
  events, epoch_us(firstSeen) AS firstSeen, epoch_us(lastSeen) AS lastSeen,
  days, accounts, credentials, userAgents, paths, bytes, success, failure, behind, spoofed, array_to_string(evidence, ',') AS evidence,
  coalesce(shown.visits, figure.visits) AS visits
FROM sorted
JOIN memory.main.trace_figure AS figure ON figure.scope = $scope AND figure.client = sorted.client
JOIN memory.main.trace_known AS known ON known.id = sorted.client
LEFT JOIN shown ON shown.client = sorted.client
ORDER BY
  sorted.number NULLS LAST, CASE WHEN $descending THEN word END DESC NULLS LAST, CASE WHEN NOT $descending THEN word END NULLS LAST, sorted.client
