-- Which programs did accounts of one known person use, or are stated as that person's, and accounts of nobody known elsewhere?
-- (those of more than ten accounts are common ones and tell nothing)
WITH came AS (
  SELECT used.userAgent, used.sourceIp, account.value AS account, owned.person,
    sum(used.events)::BIGINT AS events, min(used.first) AS first, max(used.last) AS last
  FROM memory.main.who_use AS used
  JOIN term AS account ON account.id = used.userName
  LEFT JOIN (SELECT unnest(from_json($owners, '[{"account":"VARCHAR","person":"INTEGER"}]'), recursive := true)) AS owned
    ON owned.account = lower(account.value)
  WHERE used.userAgent IS NOT NULL AND used.act = 0
  GROUP BY ALL
),
agents AS (
  SELECT userAgent,
    count(DISTINCT account) AS accounts,
    list(DISTINCT person) FILTER (WHERE person IS NOT NULL) AS people,
    list(DISTINCT account ORDER BY account) FILTER (WHERE person IS NOT NULL) AS known,
    list(DISTINCT account ORDER BY account) FILTER (WHERE person IS NULL) AS unknown,
    list(DISTINCT sourceIp) FILTER (WHERE person IS NOT NULL AND sourceIp IS NOT NULL) AS theirs,
    list(DISTINCT sourceIp) FILTER (WHERE person IS NULL AND sourceIp IS NOT NULL) AS others,
    sum(events)::BIGINT AS events, min(first) AS first, max(last) AS last
  FROM came
  GROUP BY userAgent
),
stated AS (
  SELECT lower(device) AS device, list(DISTINCT person) AS people
  FROM (SELECT unnest(from_json($devices, '[{"device":"VARCHAR","person":"INTEGER"}]'), recursive := true))
  GROUP BY ALL
),
named AS (
  SELECT agent.value AS agent, agents.* EXCLUDE (userAgent, people), stated.device IS NOT NULL AS stated,
    list_distinct(list_concat(coalesce(agents.people, []), coalesce(stated.people, []))) AS people
  FROM agents
  JOIN term AS agent ON agent.id = agents.userAgent
  LEFT JOIN stated ON stated.device = lower(agent.value)
)
SELECT agent, accounts, people[1] AS person, stated, coalesce(known, []) AS known, unknown, events, first, last
FROM named
WHERE accounts <= 10 AND len(people) = 1 AND unknown IS NOT NULL
  AND NOT list_has_all(coalesce(theirs, []), coalesce(others, []))
ORDER BY accounts, events DESC, agent
LIMIT 100
