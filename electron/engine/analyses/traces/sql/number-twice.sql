-- Was there no room between two sources, so that two have one number?
SELECT id FROM memory.main.trace_address GROUP BY id HAVING count(*) > 1 LIMIT 1
