-- Which requests were for numbered records, and for which? (numbers that are the time of the request are none)
INSERT INTO memory.main.trace_id
WITH
  agent AS (
    SELECT id FROM term
    WHERE field = 3 AND value LIKE 'Mozilla/5.0 (%' AND NOT regexp_matches(lower(value), 'bot|crawl|spider|slurp|compatible|http')
  ),
  named AS (
    SELECT
      rowid AS row,
      CASE WHEN regexp_matches(urlPath, '[0-9]{4}') THEN urlPath ELSE concat(urlPath, '?', urlQuery) END AS text
    FROM event
    WHERE regexp_matches(urlPath, '[0-9]{4}') OR regexp_matches(urlQuery, '[0-9]{4}')
  ),
  numbered AS (
    SELECT
      row,
      regexp_replace(text, '[0-9]{4,18}', '{id}') AS template,
      TRY_CAST(regexp_extract(text, '[0-9]{4,18}') AS BIGINT) AS id
    FROM named
  )
SELECT
  event.client, event.userAgent, event.userName, event.instant, event.row, event.evidence, event.byteOffset,
  numbered.template,
  CASE WHEN event.userName = 0 AND event.userAgent IN (SELECT id FROM agent) THEN coalesce(known.label, known.asn::VARCHAR, known.net, known.text) ELSE '' END,
  numbered.id
FROM numbered
JOIN memory.main.trace_event AS event ON event.row = numbered.row
JOIN memory.main.trace_known AS known ON known.id = event.client
WHERE event.instant IS NOT NULL AND numbered.id IS NOT NULL
  AND abs(numbered.id - epoch(event.instant)) > 31536000 AND abs(numbered.id / 1000 - epoch(event.instant)) > 31536000
