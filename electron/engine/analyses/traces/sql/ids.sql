-- Which requests were for numbered records, and for which? (numbers that are the time of the request are none)
INSERT INTO memory.main.trace_id
WITH
  agent AS (
    SELECT id FROM term
    WHERE field = 3 AND value LIKE 'Mozilla/5.0 (%' AND NOT regexp_matches(lower(value), 'bot|crawl|spider|slurp|compatible|http')
  ),
  -- Each text is gone through for digits as seldom as can be: the number stands where its digits first do.
  named AS (
    SELECT rowid AS row, evidence, byteOffset, instant, sourceIp, userAgent, userName, urlPath AS text
    FROM event
    WHERE instant IS NOT NULL AND regexp_matches(urlPath, '[0-9]{4}')
    UNION ALL
    SELECT rowid AS row, evidence, byteOffset, instant, sourceIp, userAgent, userName, concat(urlPath, '?', urlQuery) AS text
    FROM event
    WHERE instant IS NOT NULL AND regexp_matches(urlQuery, '[0-9]{4}') AND NOT coalesce(regexp_matches(urlPath, '[0-9]{4}'), false)
  ),
  cut AS (SELECT *, regexp_extract(text, '[0-9]{4,18}') AS digits FROM named),
  numbered AS (
    SELECT
      *,
      concat(text[:strpos(text, digits) - 1], '{id}', text[strpos(text, digits) + length(digits):]) AS template,
      TRY_CAST(digits AS BIGINT) AS id
    FROM cut
  )
-- (To ask the events themselves who their client is takes a fraction of joining each of them with its row in "trace_event".)
SELECT
  known.id, coalesce(numbered.userAgent, 0), coalesce(numbered.userName, 0), numbered.instant, numbered.row, numbered.evidence, numbered.byteOffset,
  numbered.template,
  CASE WHEN numbered.userName IS NULL AND numbered.userAgent IN (SELECT id FROM agent) THEN coalesce(known.label, known.asn::VARCHAR, known.net, known.text) ELSE '' END,
  numbered.id
FROM numbered
JOIN memory.main.trace_source AS source ON source.term = numbered.sourceIp
LEFT JOIN memory.main.trace_behind AS client ON client.row = numbered.row
JOIN memory.main.trace_known AS known ON known.id = coalesce(client.client, source.client)
WHERE numbered.id IS NOT NULL
  AND abs(numbered.id - epoch(numbered.instant)) > 31536000 AND abs(numbered.id / 1000 - epoch(numbered.instant)) > 31536000
