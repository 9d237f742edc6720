-- What are the figures of each source of the scope that has none yet?
INSERT INTO memory.main.trace_figure
WITH
  lacking AS MATERIALIZED (
    SELECT DISTINCT client FROM memory.main.trace_strand
    WHERE scope = $scope AND client NOT IN (SELECT client FROM memory.main.trace_figure WHERE scope = $scope)
  ),
  strand AS (
    SELECT
      client, sum(events)::BIGINT AS events, min(firstSeen) AS firstSeen, max(lastSeen) AS lastSeen,
      count(DISTINCT nullif(userName, 0))::INTEGER AS accounts, count(DISTINCT nullif(userAgent, 0))::INTEGER AS userAgents,
      sum(bytes)::BIGINT AS bytes, sum(success)::BIGINT AS success, sum(failure)::BIGINT AS failure
    FROM memory.main.trace_strand WHERE scope = $scope AND client IN (FROM lacking) GROUP BY client
  ),
  day AS (SELECT client, count(*)::INTEGER AS days FROM memory.main.trace_day WHERE scope = $scope AND client IN (FROM lacking) GROUP BY client),
  credential AS (SELECT client, count(DISTINCT credential)::INTEGER AS credentials FROM memory.main.trace_credential WHERE scope = $scope AND client IN (FROM lacking) GROUP BY client),
  path AS (SELECT client, count(DISTINCT path)::INTEGER AS paths FROM memory.main.trace_path WHERE scope = $scope AND client IN (FROM lacking) GROUP BY client),
  file AS (SELECT client, list(evidence ORDER BY evidence) AS evidence FROM memory.main.trace_evidence WHERE scope = $scope AND client IN (FROM lacking) GROUP BY client),
  visit AS (
    SELECT client, sum(visits)::BIGINT AS visits
    FROM (
      SELECT client, count(*) AS visits FROM memory.main.trace_strand WHERE scope = $scope AND timed > 0 AND client IN (FROM lacking) GROUP BY client
      UNION ALL
      SELECT client, sum(gaps) FROM memory.main.trace_gap WHERE scope = $scope AND minutes > 30 AND client IN (FROM lacking) GROUP BY client
    )
    GROUP BY client
  ),
  hidden AS (SELECT client, count(*) AS behind, count(*) FILTER (spoofed) AS spoofed FROM chosen WHERE behind GROUP BY client)
SELECT
  $scope::INTEGER, strand.client, strand.events, strand.firstSeen, strand.lastSeen, coalesce(day.days, 0), strand.accounts,
  coalesce(credential.credentials, 0), strand.userAgents, coalesce(path.paths, 0), strand.bytes, strand.success, strand.failure,
  coalesce(hidden.behind, 0), coalesce(hidden.spoofed, 0), file.evidence, coalesce(visit.visits, 0)
FROM strand
LEFT JOIN day USING (client)
LEFT JOIN credential USING (client)
LEFT JOIN path USING (client)
LEFT JOIN file USING (client)
LEFT JOIN visit USING (client)
LEFT JOIN hidden USING (client)
