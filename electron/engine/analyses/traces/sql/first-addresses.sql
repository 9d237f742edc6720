-- Which of the chosen sources come first, and how many are there?
WITH
  shown AS (
    SELECT
      row_number() OVER () AS place, source.*, coalesce(memory.main.address_text(address), name) AS text
    FROM (
      SELECT *, count(*) OVER () AS total, sum(events) OVER ()::DOUBLE AS totalEvents,
        (CASE WHEN $descending THEN -1 ELSE 1 END) * (CASE $sort WHEN 'firstSeen' THEN epoch_us(firstSeen) WHEN 'lastSeen' THEN epoch_us(lastSeen) ELSE events END)::DOUBLE AS number
      FROM chosen
      ORDER BY number NULLS LAST, address NULLS LAST, name
      LIMIT $limit::BIGINT
    ) AS source
  ),
  spelled AS (
    SELECT shown.place, to_json(list(term.value ORDER BY term.value))::VARCHAR AS spellings
    FROM shown JOIN term ON term.field = 0 AND term.address = shown.address
    WHERE term.value <> shown.text
    GROUP BY shown.place
  ),
  registered AS (
    SELECT shown.*, CASE WHEN shown.address <= network.last THEN network.country END AS country
    FROM shown ASOF LEFT JOIN memory.main.network_country AS network ON shown.address >= network.first
  ),
  held AS (
    SELECT registered.*, CASE WHEN registered.address <= network.last THEN network.asn END AS asn,
      CASE WHEN registered.address <= network.last THEN network.organisation END AS organisation
    FROM registered ASOF LEFT JOIN memory.main.network_asn AS network ON registered.address >= network.first
  ),
  labelled AS (
    SELECT held.*, CASE WHEN held.address <= network.last THEN network.entry END AS entry
    FROM held ASOF LEFT JOIN memory.main.network_label AS network ON held.address >= network.first
  )
SELECT
  labelled.text, labelled.address IS NOT NULL AS isAddress, labelled.events, epoch_us(firstSeen) AS firstSeen, epoch_us(lastSeen) AS lastSeen, country, asn, organisation, entry,
  coalesce(spelled.spellings, '[]') AS spellings, total, totalEvents
FROM labelled LEFT JOIN spelled ON spelled.place = labelled.place
ORDER BY number NULLS LAST, address NULLS LAST, name
