-- At which addresses was this account or credential used, stay by stay?
WITH
  used AS (
    SELECT
      *,
      coalesce(client <> lag(client) OVER along, true)::INTEGER AS starts
    FROM memory.main.trace_event
    WHERE instant IS NOT NULL AND CASE $by WHEN 'userName' THEN userName ELSE credential END = $term
    WINDOW along AS (ORDER BY instant, evidence, byteOffset)
  ),
  numbered AS (
    SELECT *, sum(starts) OVER (ORDER BY instant, evidence, byteOffset ROWS UNBOUNDED PRECEDING) AS hop FROM used
  ),
  hop AS (
    SELECT
      hop, any_value(client) AS client, epoch_us(min(instant)) AS first, epoch_us(max(instant)) AS last, count(*) AS events,
      mode(userAgent) AS userAgent,
      arg_min(evidence, (instant, evidence, byteOffset)) AS firstEvidence, arg_min(byteOffset, (instant, evidence, byteOffset)) AS firstByte,
      arg_max(evidence, (instant, evidence, byteOffset)) AS lastEvidence, arg_max(byteOffset, (instant, evidence, byteOffset)) AS lastByte
    FROM numbered GROUP BY hop
  )
SELECT
  hop.*, known.text AS address, known.net, known.country, known.asn, known.organisation, known.entry,
  count(*) OVER () AS total, (SELECT count(DISTINCT client) FROM used) AS addresses
FROM hop JOIN memory.main.trace_known AS known ON known.id = hop.client
ORDER BY hop.hop
LIMIT $limit::BIGINT
