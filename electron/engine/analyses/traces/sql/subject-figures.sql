-- What do the events of the subject come to?
WITH
  marked AS (
    SELECT
      *,
      instant IS NOT NULL AND coalesce(epoch_us(instant) - epoch_us(lag(instant) OVER strand) > $gapMinutes::BIGINT * 60000000, true) AS starts
    FROM chosen
    WINDOW strand AS (PARTITION BY client, userAgent, userName ORDER BY instant NULLS LAST, evidence, byteOffset)
  )
SELECT
  count(DISTINCT client) AS addresses, count(*) AS events, epoch_us(min(instant)) AS firstSeen, epoch_us(max(instant)) AS lastSeen,
  count(DISTINCT day) AS days, count(*) FILTER (starts) AS visits, count(DISTINCT nullif(userName, 0)) AS accounts,
  count(DISTINCT nullif(credential, 0)) AS credentials, count(DISTINCT nullif(userAgent, 0)) AS userAgents, count(DISTINCT path) AS paths,
  coalesce(sum(bytes), 0)::DOUBLE AS bytes, count(*) FILTER (outcome = 1) AS success, count(*) FILTER (outcome = 2) AS failure,
  count(*) FILTER (behind) AS behind, count(*) FILTER (spoofed) AS spoofed,
  coalesce(array_to_string(list(DISTINCT evidence ORDER BY evidence), ','), '') AS evidence
FROM marked
