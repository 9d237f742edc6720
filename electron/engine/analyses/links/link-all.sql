-- What hangs together, by how many events, from when to when, and which event proves it?
INSERT INTO memory.main.link
WITH ends AS (
  SELECT userName::BIGINT AS a, credential::BIGINT AS b, CASE act WHEN 1 THEN 'issued-to' ELSE 'used' END AS kind, * FROM memory.main.who_use
  UNION ALL SELECT userName, sourceIp, 'came-from', * FROM memory.main.who_use WHERE act = 0
  UNION ALL SELECT credential, sourceIp, 'came-from', * FROM memory.main.who_use WHERE act = 0
  UNION ALL SELECT userName, userAgent, 'ran', * FROM memory.main.who_use WHERE act = 0
  UNION ALL SELECT sourceIp, userAgent, 'ran', * FROM memory.main.who_use WHERE act = 0
  UNION ALL SELECT thing.node, credential, 'signed', used.*
    FROM memory.main.who_use AS used
    JOIN memory.main.link_thing AS thing ON thing.kind = 'credential' AND thing.value = used.signingKey
),
networks AS (
  SELECT term.id::BIGINT AS a, thing.node AS b
  FROM term
  JOIN memory.main.link_thing AS thing ON thing.kind = 'network' AND thing.value =
    memory.main.address_net(address)
  WHERE term.field = $addressField::UTINYINT AND term.address IS NOT NULL
),
touched AS (
  SELECT thing.node AS b, CASE served.kind WHEN 'print' THEN 'ran' ELSE 'touched' END AS way, served.*
  FROM memory.main.link_data AS served
  JOIN memory.main.link_thing AS thing
    ON thing.kind = CASE served.kind WHEN 'print' THEN 'device' ELSE 'data' END AND thing.value = served.shape
)
SELECT a, b, kind, sum(events)::BIGINT, min(first), max(last),
  arg_min(evidence, memory.main.first_order(first, evidence, firstOffset)), arg_min(firstOffset, memory.main.first_order(first, evidence, firstOffset)),
  arg_max(evidence, memory.main.last_order(last, evidence, lastOffset)), arg_max(lastOffset, memory.main.last_order(last, evidence, lastOffset))
FROM ends WHERE a IS NOT NULL AND b IS NOT NULL GROUP BY a, b, kind
UNION ALL
SELECT networks.a, networks.b, 'lies-in', sum(events)::BIGINT, min(first), max(last),
  arg_min(evidence, memory.main.first_order(first, evidence, firstOffset)), arg_min(firstOffset, memory.main.first_order(first, evidence, firstOffset)),
  arg_max(evidence, memory.main.last_order(last, evidence, lastOffset)), arg_max(lastOffset, memory.main.last_order(last, evidence, lastOffset))
FROM networks JOIN memory.main.who_use AS used ON used.sourceIp = networks.a GROUP BY networks.a, networks.b
UNION ALL
SELECT a, b, way, sum(events)::BIGINT, min(first), max(last),
  arg_min(evidence, memory.main.first_order(first, evidence, byteOffset)), arg_min(byteOffset, memory.main.first_order(first, evidence, byteOffset)),
  arg_max(lastEvidence, memory.main.last_order(last, lastEvidence, lastOffset)), arg_max(lastOffset, memory.main.last_order(last, lastEvidence, lastOffset))
FROM (
  SELECT userName::BIGINT AS a, * FROM touched
  UNION ALL SELECT credential, * FROM touched
  UNION ALL SELECT sourceIp, * FROM touched
)
WHERE a IS NOT NULL GROUP BY a, b, way
