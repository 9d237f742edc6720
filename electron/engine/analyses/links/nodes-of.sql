-- What are these nodes: their kind, their name, their links and events?
WITH
  wanted AS (SELECT unnest($nodes::BIGINT[]) AS node),
  -- Each looked up by itself: joined to all at once, the names of all terms would be read.
  named AS (SELECT id::BIGINT AS node, field, value FROM term WHERE id IN (SELECT TRY_CAST(node AS UINTEGER) FROM wanted)),
  thing AS (SELECT * FROM memory.main.link_thing WHERE node IN (SELECT node FROM wanted)),
  figures AS (SELECT * FROM memory.main.link_node WHERE node IN (SELECT node FROM wanted))
SELECT wanted.node, named.field, coalesce(thing.kind, '') AS thingKind, coalesce(named.value, thing.value) AS value,
  coalesce(degree, 0) AS degree, coalesce(events, 0) AS events, first, last
FROM wanted
LEFT JOIN named USING (node)
LEFT JOIN thing USING (node)
LEFT JOIN figures USING (node)
