-- Which sources do the chosen events name that were not known before? (their numbers lie between those of their neighbours)
INSERT INTO memory.main.trace_numbered
WITH
  known AS (SELECT id, address, CASE WHEN address IS NULL THEN text END AS name FROM memory.main.trace_address),
  fresh AS (
    SELECT address, CASE WHEN address IS NULL THEN value END AS name FROM term WHERE field = 0 AND id IN (SELECT DISTINCT sourceIp FROM chosen)
    EXCEPT
    SELECT address, name FROM known
  ),
  -- Numbers ascend: the greatest before is that of the neighbour.
  placed AS (
    SELECT
      id, address, name,
      coalesce(max(id) OVER (ORDER BY address NULLS LAST, name ROWS UNBOUNDED PRECEDING), 0) AS below,
      min(id) OVER (ORDER BY address NULLS LAST, name ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) AS above
    FROM (SELECT id, address, name FROM known UNION ALL SELECT NULL, address, name FROM fresh)
  )
SELECT
  below + row_number() OVER gap * coalesce((above - below) // (count(*) OVER (PARTITION BY below) + 1), 64),
  address,
  name
FROM placed
WHERE id IS NULL
WINDOW gap AS (PARTITION BY below ORDER BY address NULLS LAST, name)
