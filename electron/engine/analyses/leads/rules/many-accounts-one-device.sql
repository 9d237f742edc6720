-- Behind which program at which address stand many accounts? (Those of the ranges, the case's own proxies, are left out.)
WITH ranges AS (
  SELECT unnest($rangeFirst::UHUGEINT[]) AS first, unnest($rangeLast::UHUGEINT[]) AS last
),
came AS (
  SELECT
    sourceIp, userAgent, count(DISTINCT userName) AS accounts, sum(events)::BIGINT AS events, min(first) AS first, max(last) AS last,
    list(DISTINCT userName) AS ids
  FROM memory.main.who_use
  WHERE sourceIp IS NOT NULL AND userAgent IS NOT NULL AND userName IS NOT NULL AND act = 0
  GROUP BY sourceIp, userAgent
  HAVING count(DISTINCT userName) >= 5
)
SELECT address.value AS address, agent.value AS agent, accounts, events, first, last,
  (SELECT list(value ORDER BY value) FROM term WHERE list_contains(came.ids[1:2000], term.id)) AS names
FROM came
JOIN term AS address ON address.id = came.sourceIp
JOIN term AS agent ON agent.id = came.userAgent
WHERE NOT EXISTS (SELECT 1 FROM ranges WHERE address.address BETWEEN ranges.first AND ranges.last)
ORDER BY accounts DESC, address, agent
LIMIT 50
