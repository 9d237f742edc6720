-- Which other sources bore the same credential or account, or the same agent within the same network?
WITH
  here AS (SELECT * FROM memory.main.trace_known WHERE id = $client),
  credential AS (
    SELECT DISTINCT other.client, 'credential' AS rule, other.credential AS value
    FROM memory.main.trace_credential AS mine
    JOIN memory.main.trace_credential AS other ON other.scope = 0 AND other.credential = mine.credential AND other.client <> mine.client
    WHERE mine.scope = 0 AND mine.client = $client
  ),
  account AS (
    SELECT DISTINCT other.client, 'account' AS rule, other.userName AS value
    FROM memory.main.trace_strand AS mine
    JOIN memory.main.trace_strand AS other ON other.scope = 0 AND other.userName = mine.userName AND other.client <> mine.client
    WHERE mine.scope = 0 AND mine.client = $client AND mine.userName > 0 AND mine.success > 0 AND other.success > 0
  ),
  agent AS (
    SELECT DISTINCT other.client, 'userAgent' AS rule, other.userAgent AS value
    FROM memory.main.trace_strand AS mine
    JOIN memory.main.trace_strand AS other ON other.scope = 0 AND other.userAgent = mine.userAgent AND other.client <> mine.client
    JOIN memory.main.trace_known AS there ON there.id = other.client
    JOIN here ON coalesce(there.label, there.asn::VARCHAR, there.net) = coalesce(here.label, here.asn::VARCHAR, here.net)
    WHERE mine.scope = 0 AND mine.client = $client AND mine.userAgent > 0 AND here.kind IS DISTINCT FROM 'carrier'
  )
SELECT client, rule, value FROM credential
UNION ALL SELECT client, rule, value FROM account
UNION ALL SELECT client, rule, value FROM agent
ORDER BY client, rule, value
LIMIT 200000
