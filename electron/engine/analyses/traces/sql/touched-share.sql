-- Does later evidence tell of more than half of the sources?
SELECT (SELECT count(*) FROM memory.main.trace_touched) * 2 > (SELECT count(*) FROM memory.main.trace_address) AS most
