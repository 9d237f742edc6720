-- How do the logs spell these sources?
SELECT client, value FROM memory.main.trace_source WHERE client IN (SELECT unnest($ids::UINTEGER[])) ORDER BY client, value
