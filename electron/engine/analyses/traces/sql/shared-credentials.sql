-- Which credentials were borne from more than one address, agent or account?
SELECT credential, client, userAgent, userName
FROM memory.main.trace_credential
WHERE scope = 0 AND credential IN (
  SELECT credential FROM memory.main.trace_credential WHERE scope = 0 GROUP BY credential HAVING count(*) > 1
)
ORDER BY credential, client, userAgent, userName
