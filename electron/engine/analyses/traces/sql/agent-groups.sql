-- Which user agents did the sources bear, with their figures, in the wanted order?
WITH
  member AS (
    SELECT strand.*, known.country, known.asn, known.organisation, known.entry, known.label
    FROM memory.main.trace_strand AS strand
    JOIN memory.main.trace_known AS known ON known.id = strand.client
    WHERE strand.scope = $scope
      AND ($first IS NULL OR known.address BETWEEN $first::UHUGEINT AND $last::UHUGEINT)
      AND ($asn IS NULL OR known.asn = $asn::UINTEGER)
      AND ($country IS NULL OR known.country = $country)
      AND ($text IS NULL OR contains(lower(concat_ws(chr(10), known.text, known.organisation, known.label)), $text))
  ),
  figure AS (
    SELECT
      userAgent, count(DISTINCT client) AS addresses, sum(events)::BIGINT AS events, min(firstSeen) AS firstSeen, max(lastSeen) AS lastSeen, sum(bytes)::BIGINT AS bytes,
      sum(success)::BIGINT AS success, sum(failure)::BIGINT AS failure, count(*) FILTER (timed > 0) AS strands, count(DISTINCT nullif(userName, 0)) AS accounts,
      CASE WHEN min(country) = max(country) AND count(country) = count(*) THEN min(country) END AS country,
      CASE WHEN min(asn) = max(asn) AND count(asn) = count(*) THEN min(asn) END AS asn,
      CASE WHEN min(organisation) = max(organisation) AND count(organisation) = count(*) THEN min(organisation) END AS organisation,
      CASE WHEN min(entry) = max(entry) AND count(entry) = count(*) THEN min(entry) END AS entry,
      CASE WHEN min(label) = max(label) AND count(label) = count(*) THEN min(label) END AS label
    FROM member GROUP BY userAgent
  ),
  gap AS (
    SELECT userAgent, sum(gaps)::BIGINT AS gaps
    FROM memory.main.trace_gap
    WHERE scope = $scope AND minutes > $gapMinutes AND client IN (SELECT client FROM member)
    GROUP BY userAgent
  ),
  credential AS (
    SELECT userAgent, count(DISTINCT credential) AS credentials
    FROM memory.main.trace_credential WHERE scope = $scope AND client IN (SELECT client FROM member) GROUP BY userAgent
  ),
  path AS (
    SELECT userAgent, count(DISTINCT path) AS paths
    FROM memory.main.trace_path WHERE scope = $scope AND client IN (SELECT client FROM member) GROUP BY userAgent
  ),
  event AS (
    SELECT
      userAgent, count(DISTINCT day) AS days, count(*) FILTER (behind) AS behind, count(*) FILTER (spoofed) AS spoofed,
      array_to_string(list(DISTINCT evidence ORDER BY evidence), ',') AS evidence
    FROM chosen WHERE client IN (SELECT client FROM member) GROUP BY userAgent
  )
SELECT
  figure.userAgent AS agent, figure.addresses, figure.events, epoch_us(firstSeen) AS firstSeen, epoch_us(lastSeen) AS lastSeen, event.days,
  figure.accounts, coalesce(credential.credentials, 0) AS credentials, (figure.userAgent > 0)::INTEGER AS userAgents, coalesce(path.paths, 0) AS paths,
  figure.bytes, figure.success, figure.failure, event.behind, event.spoofed, event.evidence, figure.strands + coalesce(gap.gaps, 0) AS visits,
  figure.country, figure.asn, figure.organisation, figure.entry,
  count(*) OVER () AS total, (SELECT count(DISTINCT client) FROM member) AS totalAddresses, sum(figure.events) OVER ()::DOUBLE AS totalEvents
FROM figure
JOIN event USING (userAgent)
LEFT JOIN gap USING (userAgent)
LEFT JOIN credential USING (userAgent)
LEFT JOIN path USING (userAgent)
LEFT JOIN term AS agent ON agent.id = figure.userAgent
ORDER BY
  (CASE WHEN $descending THEN -1 ELSE 1 END) * (CASE $sort
    WHEN 'visits' THEN figure.strands + coalesce(gap.gaps, 0) WHEN 'firstSeen' THEN epoch_us(firstSeen) WHEN 'lastSeen' THEN epoch_us(lastSeen)
    WHEN 'daysActive' THEN event.days WHEN 'accounts' THEN figure.accounts WHEN 'credentials' THEN credential.credentials
    WHEN 'paths' THEN path.paths WHEN 'bytes' THEN figure.bytes WHEN 'failures' THEN figure.failure
    WHEN 'evidence' THEN len(string_split(event.evidence, ',')) WHEN 'behindProxy' THEN event.spoofed * 1e12 + event.behind WHEN 'addresses' THEN figure.addresses
    WHEN 'asn' THEN figure.asn WHEN 'events' THEN figure.events END)::DOUBLE NULLS LAST,
  CASE WHEN $descending THEN CASE $sort WHEN 'country' THEN figure.country WHEN 'organisation' THEN figure.organisation WHEN 'label' THEN figure.label WHEN 'key' THEN agent.value END END DESC NULLS LAST,
  CASE $sort WHEN 'country' THEN figure.country WHEN 'organisation' THEN figure.organisation WHEN 'label' THEN figure.label WHEN 'key' THEN agent.value END NULLS LAST,
  figure.events DESC, figure.userAgent
LIMIT $limit::BIGINT OFFSET $offset::BIGINT
