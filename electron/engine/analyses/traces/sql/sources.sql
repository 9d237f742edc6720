-- Which spelling in the logs is which source?
INSERT INTO memory.main.trace_source
SELECT term.id, known.id, term.value
FROM term
JOIN memory.main.trace_address AS known ON known.address = term.address
WHERE term.field = 0
UNION ALL
SELECT term.id, known.id, term.value
FROM term
JOIN memory.main.trace_address AS known ON known.address IS NULL AND known.text = term.value
WHERE term.field = 0 AND term.address IS NULL
