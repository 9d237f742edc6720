-- Which forwarded-for headers came through the trusted proxies of the case?
INSERT INTO memory.main.trace_forwarded
WITH
  proxy AS (SELECT unnest($first::UHUGEINT[]) AS first, unnest($last::UHUGEINT[]) AS last),
  passed AS (
    SELECT
      event.rowid AS row,
      json_extract_string(event.more, [
        '$.xForwardedFor', '$."X-Forwarded-For"', '$."x-forwarded-for"', '$.x_forwarded_for', '$.http_x_forwarded_for', '$."cs(X-Forwarded-For)"',
        '$.forwardedFor', '$.Forwarded', '$.forwarded', '$."CF-Connecting-IP"', '$."cf-connecting-ip"', '$."True-Client-IP"', '$."true-client-ip"',
        '$."Fastly-Client-IP"', '$."X-Real-IP"', '$."x-real-ip"'
      ]) AS headers
    FROM event
    WHERE event.more IS NOT NULL AND event.sourceIp IN (
      SELECT term.id FROM term, proxy WHERE term.field = 0 AND term.address BETWEEN proxy.first AND proxy.last
    )
  ),
  found AS (
    SELECT passed.row, headers, list_position(list_transform(headers, lambda one: coalesce(one, '-') NOT IN ('', '-')), true) AS place FROM passed
  )
SELECT
  found.row,
  [
    'xForwardedFor', 'X-Forwarded-For', 'x-forwarded-for', 'x_forwarded_for', 'http_x_forwarded_for', 'cs(X-Forwarded-For)',
    'forwardedFor', 'Forwarded', 'forwarded', 'CF-Connecting-IP', 'cf-connecting-ip', 'True-Client-IP', 'true-client-ip',
    'Fastly-Client-IP', 'X-Real-IP', 'x-real-ip'
  ][place],
  headers[place]
FROM found
WHERE place > 0
