-- Which events stand on these lines of the file?
SELECT evidence::INTEGER AS evidence, byteOffset::DOUBLE AS byteOffset FROM event
WHERE evidence = $evidence::BIGINT AND line BETWEEN $from::BIGINT AND $to::BIGINT
ORDER BY line
