-- Which values of what is known of the clients begin with, or hold, what was typed?
SELECT value
FROM (
  SELECT CASE $field WHEN 'client' THEN text WHEN 'clientCountry' THEN country WHEN 'clientLabel' THEN label ELSE asn::VARCHAR END AS value, count(*) AS clients
  FROM memory.main.trace_known GROUP BY ALL
)
WHERE contains(lower(value), lower($typed))
ORDER BY starts_with(lower(value), lower($typed)) DESC, clients DESC, value
LIMIT $limit::BIGINT
