-- Which visits did the subject pay? (one source, agent and account with no longer pause)
WITH
  marked AS (
    SELECT
      *,
      coalesce(epoch_us(instant) - epoch_us(lag(instant) OVER strand) > $gapMinutes::BIGINT * 60000000, true)::INTEGER AS starts
    FROM chosen
    WHERE instant IS NOT NULL
    WINDOW strand AS (PARTITION BY client, userAgent, userName ORDER BY instant, evidence, byteOffset)
  ),
  numbered AS (
    SELECT *, sum(starts) OVER (PARTITION BY client, userAgent, userName ORDER BY instant, evidence, byteOffset ROWS UNBOUNDED PRECEDING) AS visit
    FROM marked
  ),
  visit AS (
    SELECT
      client, userAgent, userName, epoch_us(min(instant)) AS first, epoch_us(max(instant)) AS last, count(*) AS events,
      count(DISTINCT nullif(credential, 0)) AS credentials, count(DISTINCT path) AS paths, coalesce(sum(bytes), 0)::DOUBLE AS bytes,
      count(*) FILTER (outcome = 1) AS success, count(*) FILTER (outcome = 2) AS failure,
      arg_min(evidence, (instant, evidence, byteOffset)) AS firstEvidence, arg_min(byteOffset, (instant, evidence, byteOffset)) AS firstByte,
      arg_max(evidence, (instant, evidence, byteOffset)) AS lastEvidence, arg_max(byteOffset, (instant, evidence, byteOffset)) AS lastByte,
      arg_max(evidence, (bytes, instant, evidence, byteOffset)) AS largestEvidence, arg_max(byteOffset, (bytes, instant, evidence, byteOffset)) AS largestByte
    FROM numbered
    GROUP BY client, userAgent, userName, visit
  )
SELECT visit.*, known.text AS address, count(*) OVER () AS total
FROM visit
JOIN memory.main.trace_known AS known ON known.id = visit.client
ORDER BY
  CASE $order WHEN 'newest' THEN -first WHEN 'events' THEN -events WHEN 'bytes' THEN -bytes ELSE first END,
  first, known.address, known.text, userAgent, userName
LIMIT $limit::BIGINT OFFSET $offset::BIGINT
