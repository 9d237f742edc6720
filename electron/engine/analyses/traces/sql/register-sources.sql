-- Who holds the networks of the numbered sources?
INSERT INTO memory.main.trace_address
WITH
  named AS (
    SELECT id, address, coalesce(memory.main.address_text(address), name) AS text, memory.main.address_net(address) AS net
    FROM memory.main.trace_numbered
  ),
  registered AS (
    SELECT named.*, CASE WHEN named.address <= network.last THEN network.country END AS country
    FROM named ASOF LEFT JOIN memory.main.network_country AS network ON named.address >= network.first
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
