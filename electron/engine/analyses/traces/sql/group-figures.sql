-- Which groups do the sources form, with their figures?
INSERT INTO memory.main.trace_group
WITH
  named AS (
    SELECT
      known.id AS client,
      coalesce(CASE $groupBy WHEN 'net' THEN known.net WHEN 'asn' THEN 'AS' || known.asn WHEN 'country' THEN known.country WHEN 'label' THEN known.label END, '') AS key,
      known.country, known.asn, known.organisation, known.entry, known.label, known.address
    FROM memory.main.trace_figure AS figure
    JOIN memory.main.trace_known AS known ON known.id = figure.client
    WHERE figure.scope = $scope
      AND ($first IS NULL OR known.address BETWEEN $first::UHUGEINT AND $last::UHUGEINT)
      AND ($asn IS NULL OR known.asn = $asn::UINTEGER)
      AND ($country IS NULL OR known.country = $country)
      AND ($text IS NULL OR contains(lower(concat_ws(chr(10), known.text, known.organisation, known.label)), $text))
  ),
  -- Groups are told apart by numbers: by texts it takes half as long again, and twice the memory.
  member AS MATERIALIZED (SELECT *, (dense_rank() OVER (ORDER BY key))::UINTEGER AS number FROM named),
  -- One value for all is told by its least and its greatest, in a tenth of the time that counting different ones takes.
  figure AS (
    SELECT
      member.number, any_value(member.key) AS key, count(*) AS addresses, sum(events)::BIGINT AS events, min(firstSeen) AS firstSeen, max(lastSeen) AS lastSeen, sum(bytes)::BIGINT AS bytes,
      sum(success)::BIGINT AS success, sum(failure)::BIGINT AS failure, sum(behind)::BIGINT AS behind, sum(spoofed)::BIGINT AS spoofed,
      CASE WHEN min(country) = max(country) AND count(country) = count(*) THEN min(country) END AS country,
      CASE WHEN min(asn) = max(asn) AND count(asn) = count(*) THEN min(asn) END AS asn,
      CASE WHEN min(organisation) = max(organisation) AND count(organisation) = count(*) THEN min(organisation) END AS organisation,
      CASE WHEN min(entry) = max(entry) AND count(entry) = count(*) OR $groupBy = 'label' THEN min(entry) END AS entry,
      CASE WHEN min(label) = max(label) AND count(label) = count(*) THEN min(label) END AS label,
      -- Networks come in the order of their addresses, whatever their digits. (In tens, 128 bits take most of the time of all this to write.)
      CASE WHEN $groupBy = 'net'
        THEN lpad(to_hex((min(address) >> 64::UHUGEINT)::UBIGINT), 16, '0') || lpad(to_hex((min(address) & 18446744073709551615::UHUGEINT)::UBIGINT), 16, '0')
        ELSE any_value(member.key) END AS place
    FROM member JOIN memory.main.trace_figure AS figure ON figure.scope = $scope AND figure.client = member.client
    GROUP BY member.number
  ),
  strand AS (
    SELECT
      member.number, count(*) FILTER (timed > 0) AS visits, count(DISTINCT nullif(userName, 0)) AS accounts, count(DISTINCT nullif(userAgent, 0)) AS userAgents
    FROM member JOIN memory.main.trace_strand AS strand ON strand.scope = $scope AND strand.client = member.client
    GROUP BY member.number
  ),
  gap AS (
    SELECT member.number, sum(gaps)::BIGINT AS gaps
    FROM member JOIN memory.main.trace_gap AS gap ON gap.scope = $scope AND gap.client = member.client
    WHERE minutes > $gapMinutes
    GROUP BY member.number
  ),
  -- Different ones first, counted then: so what does not fit into memory can be put aside.
  day AS (
    SELECT number, count(*) AS days
    FROM (
      SELECT DISTINCT member.number, day.day
      FROM member JOIN memory.main.trace_day AS day ON day.scope = $scope AND day.client = member.client
    )
    GROUP BY number
  ),
  credential AS (
    SELECT number, count(*) AS credentials
    FROM (
      SELECT DISTINCT member.number, credential.credential
      FROM member JOIN memory.main.trace_credential AS credential ON credential.scope = $scope AND credential.client = member.client
    )
    GROUP BY number
  ),
  path AS (
    SELECT number, count(*) AS paths
    FROM (
      SELECT DISTINCT member.number, path.path
      FROM member JOIN memory.main.trace_path AS path ON path.scope = $scope AND path.client = member.client
    )
    GROUP BY number
  ),
  file AS (
    SELECT member.number, array_to_string(list(DISTINCT evidence ORDER BY evidence), ',') AS evidence
    FROM member JOIN memory.main.trace_evidence AS evidence ON evidence.scope = $scope AND evidence.client = member.client
    GROUP BY member.number
  )
SELECT
  $made::INTEGER, figure.* EXCLUDE (number), strand.accounts, strand.userAgents, strand.visits + coalesce(gap.gaps, 0), coalesce(day.days, 0),
  coalesce(credential.credentials, 0), coalesce(path.paths, 0), file.evidence
FROM figure
JOIN strand USING (number)
JOIN file USING (number)
LEFT JOIN gap USING (number)
LEFT JOIN day USING (number)
LEFT JOIN credential USING (number)
LEFT JOIN path USING (number)
