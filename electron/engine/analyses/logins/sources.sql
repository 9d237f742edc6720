-- From which addresses did logins fail or come in, for which accounts, and what came in after the first that failed?
WITH counted AS (
  SELECT * FROM chosen WHERE sourceIp IS NOT NULL AND (len($kinds::VARCHAR[]) = 0 OR list_contains($kinds::VARCHAR[], kind))
),
source AS (
  SELECT sourceIp,
    coalesce(sum(times) FILTER (WHERE failed), 0)::BIGINT AS failed, count(*) FILTER (WHERE failed) AS failedLines,
    coalesce(sum(times) FILTER (WHERE NOT failed), 0)::BIGINT AS cameIn,
    list(DISTINCT userName) FILTER (WHERE failed AND userName IS NOT NULL) AS tried,
    min(instant) AS first, max(instant) AS last, min(instant) FILTER (WHERE failed) AS firstFailed
  FROM counted GROUP BY sourceIp
),
totals AS (
  SELECT sum(failed)::BIGINT AS allFailed, count(*) FILTER (WHERE failed > 0) AS failingAddresses, sum(cameIn)::BIGINT AS allCameIn,
    count(*) FILTER (WHERE cameIn > 0) AS comingAddresses, count(*) FILTER (WHERE failed > 0 AND cameIn > 0) AS "both"
  FROM source
),
shown AS (
  SELECT *, count(*) OVER () AS total FROM source
  WHERE ($sources = 'all' OR ($sources = 'failed' AND failed > 0) OR ($sources = 'came-in' AND cameIn > 0) OR (failed > 0 AND cameIn > 0))
  ORDER BY failed DESC, cameIn DESC, sourceIp LIMIT $limit::BIGINT OFFSET $offset::BIGINT
),
entered AS (
  SELECT counted.sourceIp, counted.userName, sum(times)::BIGINT AS times,
    coalesce(sum(times) FILTER (WHERE instant > firstFailed), 0)::BIGINT AS after, min(instant) FILTER (WHERE instant > firstFailed) AS firstAfter
  FROM counted JOIN shown ON shown.sourceIp = counted.sourceIp
  WHERE NOT counted.failed GROUP BY counted.sourceIp, counted.userName
),
who AS (
  SELECT sourceIp, list(term.value ORDER BY times DESC, term.value)[1:200] AS accounts,
    list(times::INTEGER ORDER BY times DESC, term.value)[1:200] AS accountTimes, count(*) AS accountsTotal,
    sum(after)::BIGINT AS cameInAfter, min(firstAfter) AS firstAfter
  FROM entered JOIN term ON term.id = entered.userName GROUP BY sourceIp
),
tried AS (
  SELECT sourceIp, list(term.value ORDER BY term.value) AS names
  FROM (SELECT sourceIp, unnest(tried[1:200]) AS account FROM shown) AS named JOIN term ON term.id = named.account GROUP BY sourceIp
)
SELECT address.value AS address, shown.total, shown.failed, shown.failedLines, shown.cameIn, shown.first, shown.last,
  tried.names AS tried,
  coalesce(len(shown.tried), 0) AS triedTotal,
  who.accounts, who.accountTimes, coalesce(accountsTotal, 0) AS accountsTotal, coalesce(cameInAfter, 0) AS cameInAfter, firstAfter,
  totals.*
FROM totals
LEFT JOIN shown ON true
LEFT JOIN term AS address ON address.id = shown.sourceIp
LEFT JOIN who ON who.sourceIp = shown.sourceIp
LEFT JOIN tried ON tried.sourceIp = shown.sourceIp
ORDER BY shown.failed DESC, shown.cameIn DESC, shown.sourceIp
