-- Which resources bear the name of a signing key?
INSERT INTO memory.main.link
SELECT resource.node, key.node, 'names', served.events, served.first, served.last, served.evidence, served.byteOffset, served.lastEvidence, served.lastOffset
FROM memory.main.link_thing AS resource
JOIN memory.main.link_thing AS key
  ON key.kind = 'credential' AND (resource.value = key.value OR ends_with(resource.value, '/' || key.value) OR ends_with(resource.value, ':' || key.value))
JOIN (
  SELECT shape, sum(events)::BIGINT AS events, min(first) AS first, max(last) AS last,
    arg_min(evidence, memory.main.first_order(first, evidence, byteOffset)) AS evidence, arg_min(byteOffset, memory.main.first_order(first, evidence, byteOffset)) AS byteOffset,
    arg_max(lastEvidence, memory.main.last_order(last, lastEvidence, lastOffset)) AS lastEvidence, arg_max(lastOffset, memory.main.last_order(last, lastEvidence, lastOffset)) AS lastOffset
  FROM memory.main.link_data WHERE kind = 'data' GROUP BY shape
) AS served ON served.shape = resource.value
WHERE resource.kind = 'data'
