-- In which hours were these accounts busy?
SELECT term.value AS account, hour, events
FROM memory.main.who_hour
JOIN term ON term.id = who_hour.userName
WHERE list_contains($accounts::VARCHAR[], lower(term.value))
ORDER BY hour
