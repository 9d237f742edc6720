-- Which distinct forwarded-for headers are there, a stretch at a time?
SELECT header FROM (SELECT DISTINCT header FROM memory.main.trace_forwarded) ORDER BY header LIMIT $limit::BIGINT OFFSET $offset::BIGINT
