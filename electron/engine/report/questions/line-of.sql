-- In which line does the event at this byte stand?
SELECT line FROM event WHERE evidence = $evidence::USMALLINT AND byteOffset = $byteOffset::UBIGINT LIMIT 1
