-- Which accounts were used from a network (of 256 addresses, or /48) that their own past does not know, and how long is that past?
WITH seen AS (
  SELECT
    used.userName,
    CASE WHEN address.address BETWEEN 281470681743360::UHUGEINT AND 281474976710655::UHUGEINT
      THEN address.address // 256 ELSE address.address // 1208925819614629174706176::UHUGEINT END AS network,
    min(used.first) AS first, max(used.last) AS last, sum(used.events)::BIGINT AS events,
    sum(used.accepted)::BIGINT AS accepted,
    list(DISTINCT address.value ORDER BY address.value) AS addresses
  FROM memory.main.who_use AS used
  JOIN term AS address ON address.id = used.sourceIp AND address.address IS NOT NULL
  WHERE used.userName IS NOT NULL AND used.first IS NOT NULL AND used.act = 0
  GROUP BY 1, 2
),
ranked AS (
  SELECT *, row_number() OVER (PARTITION BY userName ORDER BY first) - 1 AS before,
    min(first) OVER (PARTITION BY userName) AS since,
    count(*) OVER (PARTITION BY userName) AS networks,
    sum(events) OVER (PARTITION BY userName ORDER BY first ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS known
  FROM seen
),
picked AS (
  SELECT term.value AS account, ranked.*
  FROM ranked
  JOIN term ON term.id = ranked.userName
  WHERE before BETWEEN 1 AND 3
    AND known >= CASE WHEN list_contains($staff::VARCHAR[], lower(term.value)) THEN 1 ELSE 5 END
    AND ranked.first - ranked.since > 86400000000
    AND (networks <= 4 OR list_contains($staff::VARCHAR[], lower(term.value)))
  ORDER BY list_contains($staff::VARCHAR[], lower(term.value)) DESC, known DESC, account
  LIMIT $most::BIGINT
)
SELECT
  account, before, picked.since, picked.first, picked.last, picked.events, picked.accepted, picked.addresses,
  coalesce(sum(hours.events), 0)::BIGINT AS past
FROM picked
LEFT JOIN memory.main.who_hour AS hours
  ON hours.userName = picked.userName AND hours.hour::BIGINT * 3600000000 + 3600000000 <= picked.first
GROUP BY ALL
ORDER BY past DESC, account
