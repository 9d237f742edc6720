-- Which spelling in the logs is which source? (those known already stand there)
INSERT INTO memory.main.trace_source
SELECT term.id, known.id, term.value
FROM term
JOIN memory.main.trace_address AS known ON known.address = term.address
WHERE term.field = 0 AND term.id NOT IN (SELECT term FROM memory.main.trace_source)
UNION ALL
SELECT term.id, known.id, term.value
FROM term
JOIN memory.main.trace_address AS known ON known.address IS NULL AND known.text = term.value
WHERE term.field = 0 AND term.address IS NULL AND term.id NOT IN (SELECT term FROM memory.main.trace_source)
