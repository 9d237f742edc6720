-- Which sources does the case name, each once however it is spelled, and who holds its network?
INSERT INTO memory.main.trace_address
WITH
  source AS (
    SELECT address, CASE WHEN address IS NULL THEN value END AS name FROM term WHERE field = 0 AND id IN (SELECT DISTINCT sourceIp FROM event)
    UNION
    SELECT address, name FROM memory.main.trace_header
  ),
  numbered AS (
    SELECT
      row_number() OVER (ORDER BY address NULLS LAST, name) AS id,
      address,
      coalesce(memory.main.address_text(address), name) AS text,
      memory.main.address_net(address) AS net
    FROM source
  ),
  registered AS (
    SELECT numbered.*, CASE WHEN numbered.address <= network.last THEN network.country END AS country
    FROM numbered ASOF LEFT JOIN memory.main.network_country AS network ON numbered.address >= network.first
  )
SELECT
  registered.id,
  registered.address,
  registered.text,
  registered.net,
  registered.country,
  CASE WHEN registered.address <= network.last THEN network.asn END,
  CASE WHEN registered.address <= network.last THEN network.organisation END
FROM registered ASOF LEFT JOIN memory.main.network_asn AS network ON registered.address >= network.first
