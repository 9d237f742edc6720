-- Which sources lie in this range?
SELECT id FROM memory.main.trace_known WHERE address BETWEEN $first::UHUGEINT AND $last::UHUGEINT
