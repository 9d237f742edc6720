-- Whose chosen events fill a vessel, that loses one every so often, past its bound, how many are they, and which event did it?
-- (after n events it holds the most that n - i + 1 events since the i-th leave, counted in microseconds so that nothing is rounded)
WITH came AS (
  SELECT id, address FROM origin
  WHERE $per = 'country' AND address IS NOT NULL AND id IN (SELECT sourceIp FROM chosen)
),
registered AS (
  SELECT came.*, CASE WHEN came.address <= known.last THEN known.country END AS registration
  FROM came ASOF LEFT JOIN memory.main.network_country AS known ON came.address >= known.first
),
placed AS (
  SELECT registered.id,
    coalesce(CASE WHEN registered.address <= label.last THEN ($countries::VARCHAR[])[label.entry + 1] END, registration) AS country
  FROM registered ASOF LEFT JOIN memory.main.network_label AS label ON registered.address >= label.first
),
keyed AS (
  SELECT
    CASE $per WHEN 'address' THEN sourceIp::VARCHAR WHEN 'account' THEN userName::VARCHAR ELSE placed.country END AS subject,
    CASE $distinct
      WHEN 'query' THEN urlQuery WHEN 'signature' THEN json_extract_string(more, '/alert.signature_id') WHEN 'action' THEN eventAction::VARCHAR WHEN 'address' THEN sourceIp::VARCHAR
      WHEN 'page' THEN coalesce(urlPath, message, '') || coalesce('?' || urlQuery, '')
    END AS one,
    epoch_us(instant) AS instant, evidence, byteOffset, sourceIp
  FROM chosen LEFT JOIN placed ON placed.id = chosen.sourceIp
  WHERE instant IS NOT NULL
),
told AS (
  SELECT *, row_number() OVER (PARTITION BY subject, one ORDER BY instant, evidence, byteOffset) AS again
  FROM keyed
  -- Most come too rarely to pass any bound, and need not be put in order.
  WHERE subject IN (SELECT subject FROM keyed GROUP BY subject HAVING count(*) > $over::BIGINT)
),
numbered AS (
  SELECT *, row_number() OVER (PARTITION BY subject ORDER BY instant, evidence, byteOffset) AS n
  FROM told WHERE $distinct IS NULL OR again = 1
),
filling AS (
  SELECT *,
    max(instant - (n - 1) * $every::BIGINT) OVER run AS fullest,
    arg_max(n, instant - (n - 1) * $every::BIGINT) OVER run AS since
  FROM numbered
  WINDOW run AS (PARTITION BY subject ORDER BY n ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)
),
passed AS (
  SELECT subject, min(n) AS n, arg_min(since, n) AS since
  FROM filling
  WHERE n * $every::BIGINT - instant + fullest > $over::BIGINT * $every::BIGINT
  GROUP BY subject
),
whole AS (
  SELECT subject, count(*) AS events, count(DISTINCT one) AS ones, count(DISTINCT sourceIp) AS addresses,
    min(instant) AS first, max(instant) AS last
  FROM told GROUP BY subject
)
SELECT
  coalesce(origin.value, term.value, whole.subject) AS subject, whole.events, whole.ones, whole.addresses, whole.first, whole.last,
  passed.n - passed.since + 1 AS nth, mark.instant AS at, mark.evidence, mark.byteOffset,
  CASE $per WHEN 'country' THEN (
    SELECT list(value ORDER BY address) FROM origin WHERE id IN (
      SELECT sourceIp FROM numbered WHERE numbered.subject = passed.subject AND numbered.n BETWEEN passed.since AND passed.n
    )
  ) END AS among
FROM passed
JOIN whole USING (subject)
JOIN numbered AS mark ON mark.subject = passed.subject AND mark.n = passed.n
LEFT JOIN origin ON $per = 'address' AND origin.id = TRY_CAST(passed.subject AS UINTEGER)
LEFT JOIN term ON $per = 'account' AND term.id = TRY_CAST(passed.subject AS UINTEGER)
ORDER BY whole.events DESC, subject
