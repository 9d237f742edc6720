-- From which addresses came both accounts of people known and accounts of nobody known?
-- (those of the ranges are left out: known for people, or the case's own proxies)
WITH ranges AS (
  SELECT unnest($rangeFirst::UHUGEINT[]) AS first, unnest($rangeLast::UHUGEINT[]) AS last
),
came AS (
  SELECT used.sourceIp, account.value AS account, owned.person,
    sum(used.events)::BIGINT AS events, min(used.first) AS first, max(used.last) AS last
  FROM memory.main.who_use AS used
  JOIN term AS account ON account.id = used.userName
  LEFT JOIN (SELECT unnest(from_json($owners, '[{"account":"VARCHAR","person":"INTEGER"}]'), recursive := true)) AS owned
    ON owned.account = lower(account.value)
  WHERE used.sourceIp IS NOT NULL AND used.act = 0
  GROUP BY ALL
)
SELECT
  address.value AS address,
  count(DISTINCT account) AS accounts,
  count(DISTINCT person) AS people,
  min(person) AS person,
  list(DISTINCT account ORDER BY account) FILTER (WHERE person IS NOT NULL) AS known,
  list(DISTINCT account ORDER BY account) FILTER (WHERE person IS NULL) AS unknown,
  sum(events)::BIGINT AS events, min(first) AS first, max(last) AS last
FROM came
JOIN term AS address ON address.id = came.sourceIp
WHERE NOT list_contains($knownAddresses::VARCHAR[], address.value)
  AND NOT EXISTS (SELECT 1 FROM ranges WHERE address.address BETWEEN ranges.first AND ranges.last)
GROUP BY address.value
HAVING count(DISTINCT person) > 0 AND count(*) FILTER (WHERE person IS NULL) > 0
ORDER BY accounts, events DESC, address
LIMIT 100
