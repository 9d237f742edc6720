-- Which forwarded-for headers name these sources?
SELECT known.id AS client, forwarded.field, header.header
FROM memory.main.trace_address AS known
JOIN memory.main.trace_header AS header
  ON known.address IS NOT DISTINCT FROM header.address AND known.text = coalesce(memory.main.address_text(header.address), header.name)
JOIN (SELECT DISTINCT field, header FROM memory.main.trace_forwarded) AS forwarded ON forwarded.header = header.header
WHERE known.id IN (SELECT unnest($ids::UINTEGER[]))
ORDER BY ALL
LIMIT 5000
