-- Who asked for numbered records, how many, and in what order?
SELECT
  subject, kind, count(*) AS requests, count(*) FILTER (WHERE step <> 0) AS steps, count(*) FILTER (WHERE step > 0) AS upward,
  count(DISTINCT record) AS records, min(record)::BIGINT AS lowest, max(record)::BIGINT AS highest,
  count(*) FILTER (WHERE step = 0 AND pause > 1800000000 AND (moved OR renewed)) AS resumed,
  count(DISTINCT sourceIp) AS addresses, min(instant) AS first, max(instant) AS last
FROM (
  SELECT
    subject, kind, record, sourceIp, instant,
    record - lag(record) OVER walk AS step,
    instant - lag(instant) OVER walk AS pause,
    sourceIp IS DISTINCT FROM lag(sourceIp) OVER walk AS moved,
    credential IS DISTINCT FROM lag(credential) OVER walk AS renewed
  FROM (
    SELECT
      coalesce(userName, userAgent) AS subject,
      CASE WHEN userName IS NULL THEN 'device' ELSE 'account' END AS kind,
      sourceIp, credential, epoch_us(instant) AS instant, evidence, byteOffset,
      TRY_CAST(coalesce(
        nullif(regexp_extract(urlPath, '/([0-9]{4,15})(?:/[^0-9]*)?$', 1), ''),
        nullif(regexp_extract(urlQuery, '(?:^|&)[A-Za-z_.-]*=([0-9]{4,15})(?:&|$)', 1), '')
      ) AS BIGINT) AS record
    FROM event
    WHERE httpMethod IS NOT NULL AND instant IS NOT NULL AND coalesce(userName, userAgent) IS NOT NULL
      AND coalesce(userName, userAgent) IN (
        SELECT coalesce(userName, userAgent) FROM memory.main.who_use
        WHERE act = 0 GROUP BY 1 HAVING sum(events) >= 100
      )
  )
  WHERE record IS NOT NULL
  WINDOW walk AS (PARTITION BY subject, kind ORDER BY instant, evidence, byteOffset)
)
GROUP BY subject, kind
HAVING count(*) FILTER (WHERE step <> 0) >= 50 AND count(*) FILTER (WHERE step > 0) >= 0.9 * count(*) FILTER (WHERE step <> 0)
ORDER BY records DESC, subject
LIMIT 50
