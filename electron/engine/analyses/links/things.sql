-- Which things without a term are there: signing keys, what was served, networks?
INSERT INTO memory.main.link_thing
SELECT 8589934592 + row_number() OVER (ORDER BY kind, value), kind, value
FROM (
  SELECT 'credential' AS kind, id AS value FROM memory.main.who_credential WHERE kind = 'signing-key'
  UNION ALL
  (SELECT 'data', shape FROM memory.main.link_data WHERE kind = 'data' GROUP BY shape ORDER BY sum(events) DESC, shape LIMIT 50000)
  UNION ALL
  (SELECT 'device', shape FROM memory.main.link_data WHERE kind = 'print' GROUP BY shape ORDER BY sum(events) DESC, shape LIMIT 50000)
  UNION ALL
  SELECT DISTINCT 'network',
    memory.main.address_net(address)
  FROM term WHERE field = $addressField::UTINYINT AND address IS NOT NULL
)
