-- Which accounts were used from a network or country that their own past does not know, and how long is that past?
-- (the ranges, the case's own proxies, tell no network of anybody)
WITH ranges AS (
  SELECT unnest($rangeFirst::UHUGEINT[]) AS first, unnest($rangeLast::UHUGEINT[]) AS last
),
came AS (
  SELECT id, value, address FROM term
  WHERE address IS NOT NULL AND id IN (SELECT sourceIp FROM memory.main.who_use WHERE userName IS NOT NULL AND act = 0)
    AND NOT EXISTS (SELECT 1 FROM ranges WHERE term.address BETWEEN ranges.first AND ranges.last)
),
announced AS (
  SELECT came.*, CASE WHEN came.address <= known.last THEN 'AS' || known.asn || coalesce(' ' || known.organisation, '') END AS announcer
  FROM came ASOF LEFT JOIN memory.main.network_asn AS known ON came.address >= known.first
),
registered AS (
  SELECT announced.*, CASE WHEN announced.address <= known.last THEN known.country END AS registration
  FROM announced ASOF LEFT JOIN memory.main.network_country AS known ON announced.address >= known.first
),
placed AS (
  SELECT registered.id, registered.value,
    coalesce(announcer, memory.main.address_net(registered.address)) AS network,
    coalesce(CASE WHEN registered.address <= label.last THEN ($countries::VARCHAR[])[label.entry + 1] END, registration) AS country
  FROM registered ASOF LEFT JOIN memory.main.network_label AS label ON registered.address >= label.first
),
seen AS (
  SELECT
    used.userName, network, country,
    min(used.first) AS first, max(used.last) AS last, sum(used.events)::BIGINT AS events,
    sum(used.accepted)::BIGINT AS accepted,
    list(DISTINCT placed.value ORDER BY placed.value) AS addresses
  FROM memory.main.who_use AS used
  JOIN placed ON placed.id = used.sourceIp
  WHERE used.userName IS NOT NULL AND used.first IS NOT NULL AND used.act = 0
  GROUP BY used.userName, network, country
),
ranked AS (
  SELECT *, row_number() OVER past - 1 AS before,
    min(first) OVER (PARTITION BY userName) AS since,
    count(*) OVER (PARTITION BY userName) AS networks,
    sum(events) OVER (past ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS known,
    list(country) OVER (past ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS countries
  FROM seen
  WINDOW past AS (PARTITION BY userName ORDER BY first, network)
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
  account, network, country, list_sort(list_distinct(list_filter(countries, lambda one: one IS NOT NULL))) AS countries,
  before, picked.since, picked.first, picked.last, picked.events, picked.accepted, picked.addresses,
  coalesce(sum(hours.events), 0)::BIGINT AS past
FROM picked
LEFT JOIN memory.main.who_hour AS hours
  ON hours.userName = picked.userName AND hours.hour::BIGINT * 3600000000 + 3600000000 <= picked.first
GROUP BY ALL
ORDER BY past DESC, account
