-- Which events say that a login failed or came in, from where, for whom, of which kind, and for how many do they stand?
SELECT sourceIp, userName, epoch_us(instant) AS instant, failed, kind,
  CASE WHEN contains(more, '"repeated"') THEN coalesce(TRY_CAST(json_extract_string(more, '/repeated') AS BIGINT), 1) ELSE 1 END AS times
FROM (
  SELECT chosen.*, list_contains($failures::UINTEGER[], eventOutcome) IS NOT DISTINCT FROM true AS failed,
    coalesce(action.value, httpStatus::VARCHAR) || coalesce(' ' || json_extract_string(more, '/authMethod'), '') AS kind
  FROM chosen LEFT JOIN term AS action ON action.id = chosen.eventAction
  WHERE httpStatus = 401 OR eventAction IN (SELECT id FROM term WHERE field = $actionField::UTINYINT AND regexp_matches(value, $logins) AND NOT regexp_matches(value, $others))
)
WHERE failed OR (userName IS NOT NULL AND coalesce(httpStatus, 200) < 400 AND regexp_matches(kind, $entries) AND NOT regexp_matches(kind, $failing))
