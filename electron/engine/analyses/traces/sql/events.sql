-- What did each source do in the chosen events, in order of source, agent, account and time?
-- (Whoever needs an order of what happened at the same instant asks for it: with two columns more, sorting takes half as long again and memory for a third more.)
INSERT INTO memory.main.trace_event
WITH
  outcome AS (SELECT id, CASE value WHEN 'success' THEN 1 WHEN 'failure' THEN 2 ELSE 0 END::UTINYINT AS outcome FROM term WHERE field = 8)
SELECT
  coalesce(client.client, source.client) AS client,
  coalesce(chosen.userAgent, 0) AS userAgent,
  coalesce(chosen.userName, 0) AS userName,
  coalesce(chosen.credential, 0) AS credential,
  chosen.instant,
  clock.day,
  clock.hour,
  chosen.rowid,
  chosen.evidence,
  chosen.byteOffset,
  coalesce(outcome.outcome, 0),
  chosen.responseBytes,
  -- An event without a path is of none, and counts as none.
  CASE WHEN chosen.urlPath IS NOT NULL THEN hash(chosen.urlPath) END,
  client.client IS NOT NULL,
  coalesce(client.spoofed, false)
FROM chosen
JOIN memory.main.trace_source AS source ON source.term = chosen.sourceIp
LEFT JOIN memory.main.trace_behind AS client ON client.row = chosen.rowid
LEFT JOIN outcome ON outcome.id = chosen.eventOutcome
LEFT JOIN memory.main.trace_clock AS clock ON clock.quarter = floor(epoch(chosen.instant) / 900)::INTEGER
ORDER BY 1, 2, 3, chosen.instant
