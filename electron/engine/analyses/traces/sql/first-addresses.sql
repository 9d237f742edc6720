-- Which of the chosen sources come first, and how many are there?
WITH
  figure AS MATERIALIZED (
    SELECT *,
      (CASE WHEN $descending THEN -1 ELSE 1 END) * (CASE $sort WHEN 'firstSeen' THEN epoch_us(firstSeen) WHEN 'lastSeen' THEN epoch_us(lastSeen) ELSE events END)::DOUBLE AS number
    FROM chosen
  ),
  -- None where there are fewer, or where it is not stated.
  last_shown AS (SELECT number FROM figure ORDER BY number NULLS LAST LIMIT 1 OFFSET greatest($limit::BIGINT - 1, 0)),
  -- Only what can be shown is given its address.
  likely AS MATERIALIZED (SELECT * FROM figure WHERE coalesce(number <= (SELECT number FROM last_shown), true)),
  shown AS MATERIALIZED (
    SELECT row_number() OVER () AS place, *, coalesce(memory.main.address_text(address), name) AS text
    FROM (
      SELECT likely.*, term.address, term.value AS spelling, CASE WHEN term.address IS NULL THEN term.value END AS name
      FROM likely JOIN term ON term.id = likely.source
      ORDER BY likely.number NULLS LAST, term.address NULLS LAST, name
      LIMIT $limit::BIGINT
    )
  ),
  spelled AS (
    SELECT place, to_json(list(spelling ORDER BY spelling))::VARCHAR AS spellings
    FROM (
      SELECT place, text, spelling FROM shown
      UNION ALL
      SELECT place, text, term.value FROM shown JOIN respelled ON respelled.source = shown.source JOIN term ON term.id = respelled.term
    )
    WHERE spelling <> text
    GROUP BY place
  ),
  registered AS (
    SELECT shown.*, CASE WHEN shown.address <= network.last THEN network.country END AS country
    FROM shown ASOF LEFT JOIN memory.main.network_country AS network ON shown.address >= network.first
  ),
  -- All networks are sorted for this: by their first addresses alone it takes half as long.
  nearest AS (
    SELECT registered.*, network.at
    FROM registered ASOF LEFT JOIN (SELECT first, rowid AS at FROM memory.main.network_asn) AS network ON registered.address >= network.first
  ),
  held AS (
    SELECT nearest.*, network.asn, network.organisation
    FROM nearest LEFT JOIN memory.main.network_asn AS network ON network.rowid = nearest.at AND nearest.address <= network.last
  ),
  labelled AS (
    SELECT held.*, CASE WHEN held.address <= network.last THEN network.entry END AS entry
    FROM held ASOF LEFT JOIN memory.main.network_label AS network ON held.address >= network.first
  )
SELECT
  labelled.text, labelled.address IS NOT NULL AS isAddress, labelled.events, epoch_us(firstSeen) AS firstSeen, epoch_us(lastSeen) AS lastSeen, country, asn, organisation, entry,
  coalesce(spelled.spellings, '[]') AS spellings,
  (SELECT count(*) FROM figure) AS total, (SELECT sum(events) FROM figure)::DOUBLE AS totalEvents
FROM labelled LEFT JOIN spelled ON spelled.place = labelled.place
ORDER BY number NULLS LAST, address NULLS LAST, name
