-- Which sources have this network, country or label? (an empty text is "none")
SELECT id FROM memory.main.trace_known
WHERE CASE $by WHEN 'asn' THEN coalesce(asn::VARCHAR, '') WHEN 'country' THEN coalesce(country, '') ELSE coalesce(label, '') END = $value
