-- How are these sources written?
SELECT id, text FROM memory.main.trace_known WHERE id IN (SELECT unnest($ids::UINTEGER[]))
