-- Which sources does the case name, each once however it is spelled? (numbered in the order of their addresses, with room for others between them)
INSERT INTO memory.main.trace_numbered
SELECT 64 * row_number() OVER (ORDER BY address NULLS LAST, name), address, name
FROM (
  SELECT address, CASE WHEN address IS NULL THEN value END AS name FROM term WHERE field = 0 AND id IN (SELECT DISTINCT sourceIp FROM event)
  UNION
  SELECT address, name FROM memory.main.trace_header
)
