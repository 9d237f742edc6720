-- Which sources forward for others most often?
SELECT value, sum(events)::BIGINT AS events FROM memory.main.trace_proposal GROUP BY value ORDER BY events DESC, value LIMIT 20
