-- Who used what from where, in one stretch of rows of this evidence?
INSERT INTO memory.main.who_part
SELECT
  evidence, act, login, userName, credential, signingKey, sourceIp, userAgent,
  count(*),
  count(*) FILTER (WHERE NOT refused),
  min(instant),
  max(instant),
  coalesce(arg_min(byteOffset, memory.main.event_order(instant, evidence, byteOffset)), min(byteOffset)),
  coalesce(arg_max(byteOffset, memory.main.event_order(instant, evidence, byteOffset)), max(byteOffset)),
  max(expires),
  NULL
FROM (
  SELECT
    *,
    CASE WHEN act = 1 AND more IS NOT NULL THEN
      memory.main.who_moment(list_filter(json_extract_string(more, $expiring::VARCHAR[]), lambda text: text IS NOT NULL)[1])
    END AS expires
  FROM (
    SELECT
      evidence, byteOffset, epoch_us(instant) AS instant, userName, credential, sourceIp, userAgent, more,
      CASE WHEN more IS NOT NULL THEN
        list_filter(
          json_extract_string(more, $signingKeys::VARCHAR[]), lambda key: key IS NOT NULL AND key <> '-' AND key <> ''
        )[1]
      END AS signingKey,
      coalesce(list_contains($failures::UINTEGER[], eventOutcome), false) AS refused,
      CASE
        WHEN refused THEN 0
        WHEN list_contains($issuing::UINTEGER[], eventAction) THEN 1
        WHEN list_contains($withdrawing::UINTEGER[], eventAction) THEN 2
        ELSE 0
      END AS act,
      coalesce(list_contains($logins::UINTEGER[], eventAction), false)
        OR (httpMethod IS NOT NULL AND coalesce(regexp_matches(urlPath, '(?i)/(log-?in|log-?on|sign-?in|oauth2?/token|auth/token|token)/?$'), false))
        AS login
    FROM event
    WHERE rowid >= $first::BIGINT AND rowid < $last::BIGINT AND evidence IN (SELECT unnest($evidence::USMALLINT[]))
  )
)
GROUP BY ALL
