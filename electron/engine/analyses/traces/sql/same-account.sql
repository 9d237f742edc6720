-- Which accounts were used with several agents from one address?
SELECT client, userName, string_agg(userAgent, ',' ORDER BY userAgent) AS agents
FROM memory.main.trace_strand
WHERE scope = 0 AND userName > 0
GROUP BY client, userName
HAVING count(*) > 1
