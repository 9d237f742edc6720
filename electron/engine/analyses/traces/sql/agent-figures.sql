-- Which user agents did the sources bear, with their figures?
INSERT INTO memory.main.trace_group
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
  $made::INTEGER, coalesce(agent.value, ''), figure.addresses, figure.events, firstSeen, lastSeen, figure.bytes, figure.success, figure.failure,
  event.behind, event.spoofed, figure.country, figure.asn, figure.organisation, figure.entry, figure.label, agent.value,
  figure.accounts, (figure.userAgent > 0)::BIGINT, figure.strands + coalesce(gap.gaps, 0), event.days, coalesce(credential.credentials, 0),
  coalesce(path.paths, 0), event.evidence
FROM figure
JOIN event USING (userAgent)
LEFT JOIN gap USING (userAgent)
LEFT JOIN credential USING (userAgent)
LEFT JOIN path USING (userAgent)
LEFT JOIN term AS agent ON agent.id = figure.userAgent
