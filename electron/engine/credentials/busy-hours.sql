-- In which hours were these accounts busy?
SELECT term.value AS account, hour, events
FROM (SELECT unnest($accounts::VARCHAR[]) AS account) AS asked
JOIN term ON lower(term.value) = asked.account
JOIN memory.main.who_hour ON who_hour.userName = term.id
ORDER BY hour
