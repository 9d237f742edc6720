-- Which label does each address bear?
INSERT INTO memory.main.trace_label
SELECT known.id, network.entry, label.label, label.kind, nullif(label.country, '')
FROM memory.main.trace_address AS known
ASOF JOIN memory.main.network_label AS network ON known.address >= network.first
JOIN (
  SELECT unnest($entries::INTEGER[]) AS entry, unnest(from_json($labels, '["VARCHAR"]')) AS label, unnest(from_json($kinds, '["VARCHAR"]')) AS kind,
    unnest(from_json($countries, '["VARCHAR"]')) AS country
) AS label ON label.entry = network.entry
WHERE known.address <= network.last
