-- Which event stands at this instant? The first of them, by evidence and byte.
SELECT evidence::INTEGER AS evidence, line::DOUBLE AS line, byteOffset::DOUBLE AS byteOffset
FROM event
WHERE instant = make_timestamp($instant::BIGINT)
ORDER BY evidence, byteOffset
LIMIT 1
