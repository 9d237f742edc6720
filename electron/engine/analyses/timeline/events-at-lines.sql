-- Which events stand on these lines of the file?
SELECT evidence::INTEGER AS evidence, byteOffset::DOUBLE AS byteOffset FROM event
WHERE evidence = $evidence::USMALLINT AND line BETWEEN $from::UINTEGER AND $to::UINTEGER
ORDER BY line
