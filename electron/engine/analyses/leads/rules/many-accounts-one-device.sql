-- Behind which program at which address stand many accounts? (Those of the ranges, the case's own proxies, are left out.)
WITH ranges AS (
  SELECT unnest($rangeFirst::UHUGEINT[]) AS first, unnest($rangeLast::UHUGEINT[]) AS last
),
came AS (
  SELECT sourceIp, userAgent, count(DISTINCT userName) AS accounts, sum(events)::BIGINT AS events, min(first) AS first, max(last) AS last
  FROM memory.main.who_use
  WHERE sourceIp IS NOT NULL AND userAgent IS NOT NULL AND userName IS NOT NULL AND act = 0
  GROUP BY sourceIp, userAgent
  HAVING count(DISTINCT userName) >= 5
),
shown AS (
  SELECT came.*, address.value AS address, agent.value AS agent
  FROM came
  JOIN term AS address ON address.id = came.sourceIp
  JOIN term AS agent ON agent.id = came.userAgent
  WHERE NOT EXISTS (SELECT 1 FROM ranges WHERE address.address BETWEEN ranges.first AND ranges.last)
  ORDER BY accounts DESC, address, agent
  LIMIT 50
),
-- Names are looked up only of those that are shown: a log of many sessions has as many accounts as a large case has events.
named AS (
  SELECT shown.sourceIp, shown.userAgent, list(DISTINCT account.value ORDER BY account.value)[1:2000] AS names
  FROM shown
  JOIN memory.main.who_use AS used ON used.sourceIp = shown.sourceIp AND used.userAgent = shown.userAgent AND used.act = 0
  JOIN term AS account ON account.id = used.userName
  GROUP BY ALL
)
SELECT address, agent, accounts, events, first, last, names
FROM shown
JOIN named USING (sourceIp, userAgent)
ORDER BY accounts DESC, address, agent
