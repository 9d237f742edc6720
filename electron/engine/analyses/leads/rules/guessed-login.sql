-- From which addresses did many logins fail, and which accounts came in from there afterwards?
WITH attempts AS (
  SELECT id FROM term
  WHERE field = $actionField::TINYINT AND NOT regexp_matches(value, '(?i)chang|reset|log-?o(ut|ff)')
    AND regexp_matches(value, '(?i)log-?[io]n|sign-?in|authenticat|password|invalid-user|^(ssh|ftp|smb|imap|pop3|smtp)[-_ ]?fail|^(4625|4771|4776|18456)$')
),
entries AS (
  SELECT id FROM term
  WHERE field = $actionField::TINYINT AND regexp_matches(value, '(?i)log-?[io]n|sign-?in|authenticat|^4624$') AND NOT regexp_matches(value, '(?i)fail|error')
),
tried AS (
  SELECT sourceIp, userName, eventAction, epoch_us(instant) AS instant,
    CASE WHEN contains(more, '"repeated"') THEN coalesce(TRY_CAST(json_extract_string(more, '/repeated') AS BIGINT), 1) ELSE 1 END AS times
  FROM chosen
  WHERE sourceIp IS NOT NULL AND instant IS NOT NULL AND list_contains($failures::UINTEGER[], eventOutcome)
    AND (httpStatus = 401 OR eventAction IN (SELECT id FROM attempts))
),
hourly AS (
  SELECT *, sum(times) OVER (PARTITION BY sourceIp ORDER BY instant RANGE BETWEEN 3600000000 PRECEDING AND CURRENT ROW) AS within
  FROM tried
),
failed AS (
  SELECT sourceIp, sum(times)::BIGINT AS failed, count(DISTINCT userName) AS accounts, min(instant) AS first, max(instant) AS last,
    list(DISTINCT userName) FILTER (WHERE userName IS NOT NULL) AS names, list(DISTINCT eventAction) FILTER (WHERE eventAction IS NOT NULL) AS actions
  FROM hourly GROUP BY sourceIp HAVING max(within) >= $least::BIGINT
  ORDER BY failed DESC LIMIT $most::BIGINT
),
came AS (
  SELECT chosen.sourceIp, chosen.userName, min(epoch_us(chosen.instant)) AS at, list(DISTINCT chosen.eventAction) FILTER (WHERE chosen.eventAction IS NOT NULL) AS actions
  FROM chosen JOIN failed ON failed.sourceIp = chosen.sourceIp
  WHERE epoch_us(chosen.instant) > failed.first AND chosen.userName IS NOT NULL AND NOT coalesce(list_contains($failures::UINTEGER[], chosen.eventOutcome), false)
    AND (chosen.eventAction IN (SELECT id FROM entries) OR (chosen.httpStatus < 400 AND list_contains(failed.names, chosen.userName)))
  GROUP BY chosen.sourceIp, chosen.userName
),
entered AS (
  SELECT came.sourceIp, min(came.at) AS at, list_distinct(flatten(list(came.actions))) AS actions,
    list(came.userName) FILTER (WHERE list_contains(failed.names, came.userName)) AS known,
    list(came.userName) FILTER (WHERE NOT list_contains(failed.names, came.userName)) AS other
  FROM came JOIN failed ON failed.sourceIp = came.sourceIp GROUP BY came.sourceIp
)
SELECT
  address.value AS address, failed.sourceIp AS term, failed.failed, failed.accounts, failed.first, failed.last, entered.at,
  (SELECT list(value ORDER BY value) FROM term WHERE list_contains(failed.names[1:200], term.id)) AS names,
  (SELECT list(value ORDER BY value) FROM term WHERE list_contains(entered.known[1:200], term.id)) AS known,
  (SELECT list(value ORDER BY value) FROM term WHERE list_contains(entered.other[1:200], term.id)) AS other,
  (SELECT list(value ORDER BY value) FROM term WHERE list_contains(list_concat(failed.actions, entered.actions), term.id)) AS actions
FROM failed
JOIN origin AS address ON address.id = failed.sourceIp
LEFT JOIN entered ON entered.sourceIp = failed.sourceIp
ORDER BY failed.failed DESC, address
