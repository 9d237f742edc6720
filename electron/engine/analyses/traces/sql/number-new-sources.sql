-- Which sources do the chosen events name that were not known before? (their numbers lie between those of their neighbours)
INSERT INTO memory.main.trace_numbered
WITH
  known AS (SELECT id, address, CASE WHEN address IS NULL THEN text END AS name FROM memory.main.trace_address),
  fresh AS MATERIALIZED (
    SELECT address, CASE WHEN address IS NULL THEN value END AS name FROM term WHERE field = 0 AND id IN (SELECT DISTINCT sourceIp FROM chosen)
    EXCEPT
    SELECT address, name FROM known
  ),
  -- Names come behind all addresses.
  placed AS (
    SELECT fresh.address, fresh.name, known.id AS below
    FROM (SELECT * FROM fresh WHERE address IS NOT NULL) AS fresh
    ASOF LEFT JOIN (SELECT * FROM known WHERE address IS NOT NULL) AS known ON fresh.address > known.address
    UNION ALL
    SELECT fresh.address, fresh.name, coalesce(known.id, (SELECT max(id) FROM known WHERE address IS NOT NULL))
    FROM (SELECT * FROM fresh WHERE address IS NULL) AS fresh
    ASOF LEFT JOIN (SELECT * FROM known WHERE address IS NULL) AS known ON fresh.name > known.name
  ),
  room AS (
    SELECT coalesce(below, 0) AS below, address, name, next.above
    FROM placed
    LEFT JOIN (SELECT id, lead(id) OVER (ORDER BY id) AS above FROM (SELECT id FROM known UNION ALL SELECT 0)) AS next ON next.id = coalesce(below, 0)
  )
SELECT
  below + row_number() OVER (PARTITION BY below ORDER BY address NULLS LAST, name)
    * coalesce((above - below) // (count(*) OVER (PARTITION BY below) + 1), 64),
  address,
  name
FROM room
