-- Which sources forward for others most often?
SELECT value, events FROM memory.main.trace_proposal ORDER BY events DESC, value LIMIT 20
