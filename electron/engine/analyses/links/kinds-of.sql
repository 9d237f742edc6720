-- Of which kind are these nodes, their names left aside?
SELECT id::BIGINT AS node, field::INTEGER AS field, '' AS thingKind FROM term WHERE id IN (SELECT TRY_CAST(unnest($nodes::BIGINT[]) AS UINTEGER))
UNION ALL
SELECT node, NULL, kind FROM memory.main.link_thing WHERE node IN (SELECT unnest($nodes::BIGINT[]))
