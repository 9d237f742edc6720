-- Which of these kinds and names are nodes?
SELECT term.id::BIGINT AS node
FROM term
JOIN (SELECT unnest(from_json($wanted, '[{"field":"INTEGER","kind":"VARCHAR","name":"VARCHAR"}]'), recursive := true)) AS wanted
  ON term.field = wanted.field AND term.value = wanted.name
UNION ALL
SELECT thing.node
FROM memory.main.link_thing AS thing
JOIN (SELECT unnest(from_json($wanted, '[{"field":"INTEGER","kind":"VARCHAR","name":"VARCHAR"}]'), recursive := true)) AS wanted
  ON thing.kind = wanted.kind AND thing.value = wanted.name
