-- Of which sources do the chosen events tell something new?
INSERT INTO memory.main.trace_touched
SELECT DISTINCT client FROM memory.main.trace_event WHERE evidence IN (SELECT DISTINCT evidence FROM chosen)
EXCEPT
SELECT client FROM memory.main.trace_touched
