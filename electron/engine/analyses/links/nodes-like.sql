-- Which nodes hold this text, those with most events first?
SELECT node FROM (
  SELECT term.id::BIGINT AS node, value FROM term WHERE list_contains([0, 1, 2, 3], field::INTEGER) AND contains(lower(value), $text)
  UNION ALL
  SELECT node, value FROM memory.main.link_thing WHERE kind <> 'network' AND contains(lower(value), $text)
)
JOIN memory.main.link_node USING (node)
ORDER BY lower(value) <> $text, events DESC, node
LIMIT $limit::BIGINT
