-- Which node is of that kind and name?
SELECT id::BIGINT AS node FROM term WHERE field = $field::TINYINT AND value = $value
UNION ALL
SELECT node FROM memory.main.link_thing WHERE kind = $kind AND value = $value
LIMIT 1
