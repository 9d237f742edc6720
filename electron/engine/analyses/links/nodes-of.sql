-- What are these nodes: their kind, their name, their links and events?
SELECT wanted.node, term.field, coalesce(thing.kind, '') AS thingKind, coalesce(term.value, thing.value) AS value,
  coalesce(degree, 0) AS degree, coalesce(events, 0) AS events, first, last
FROM (SELECT unnest($nodes::BIGINT[]) AS node) AS wanted
LEFT JOIN term ON term.id = wanted.node
LEFT JOIN memory.main.link_thing AS thing ON thing.node = wanted.node
LEFT JOIN memory.main.link_node AS figures ON figures.node = wanted.node
