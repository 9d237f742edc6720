-- Which event first shows each of these sources with this credential, account or agent?
WITH pair AS (
  SELECT DISTINCT unnest($clients::UINTEGER[]) AS client, unnest(from_json($fields, '["VARCHAR"]')) AS field, unnest($terms::UINTEGER[]) AS value
)
SELECT
  pair.client, pair.field, pair.value, count(*) AS events,
  arg_min(event.evidence, (event.instant, event.evidence, event.byteOffset)) AS evidence,
  arg_min(event.byteOffset, (event.instant, event.evidence, event.byteOffset)) AS byteOffset
FROM pair
JOIN memory.main.trace_event AS event ON event.client = pair.client
  AND pair.value = CASE pair.field WHEN 'credential' THEN event.credential WHEN 'userName' THEN event.userName ELSE event.userAgent END
GROUP BY pair.client, pair.field, pair.value
