-- Of which kinds are the failed logins from these addresses, and which line passed a bound: so many at a time, of which one is forgotten every so often?
-- (a line that stands for several counts as often; counted in microseconds so that nothing is rounded)
WITH tried AS (
  SELECT chosen.sourceIp, epoch_us(chosen.instant) AS instant, chosen.evidence, chosen.byteOffset,
    coalesce(action.value, chosen.httpStatus::VARCHAR) || coalesce(' ' || json_extract_string(chosen.more, '/authMethod'), '') AS kind,
    CASE WHEN contains(chosen.more, '"repeated"') THEN coalesce(TRY_CAST(json_extract_string(chosen.more, '/repeated') AS BIGINT), 1) ELSE 1 END AS times
  FROM chosen LEFT JOIN term AS action ON action.id = chosen.eventAction
  WHERE chosen.sourceIp IN (SELECT unnest($addresses::UINTEGER[])) AND chosen.instant IS NOT NULL
    AND list_contains($failures::UINTEGER[], chosen.eventOutcome)
    AND (chosen.httpStatus = 401 OR list_contains($actions::VARCHAR[], action.value))
),
numbered AS (
  SELECT *, sum(times) OVER (PARTITION BY sourceIp, kind ORDER BY instant, evidence, byteOffset)::BIGINT AS n FROM tried
),
bounds AS (
  SELECT unnest($bounds::STRUCT("over" BIGINT, every BIGINT)[], recursive := true)
),
filling AS (
  SELECT numbered.*, bounds.*,
    max(instant - (n - times) * every) OVER run AS fullest,
    arg_max(n - times, instant - (n - times) * every) OVER run AS since
  FROM numbered, bounds
  WINDOW run AS (PARTITION BY sourceIp, kind, "over", every ORDER BY n ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)
)
SELECT sourceIp AS term, kind, "over", every, sum(times)::BIGINT AS attempts,
  arg_min(n - since, n) FILTER (WHERE past)::BIGINT AS nth, arg_min(instant, n) FILTER (WHERE past) AS "at",
  arg_min(evidence, n) FILTER (WHERE past) AS evidence, arg_min(byteOffset, n) FILTER (WHERE past) AS byteOffset
FROM (SELECT *, n * every - instant + fullest > "over" * every AS past FROM filling)
GROUP BY sourceIp, kind, "over", every
ORDER BY term, attempts DESC, kind, every DESC
