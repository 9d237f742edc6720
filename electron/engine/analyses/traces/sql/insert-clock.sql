-- Which day and hour is it in the zone of the case?
INSERT INTO memory.main.trace_clock
SELECT unnest($quarters::INTEGER[]), unnest($days::INTEGER[]), unnest($hours::UTINYINT[])
