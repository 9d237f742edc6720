-- At which bytes of this stretch of the file do events begin?
SELECT byteOffset::DOUBLE AS byteOffset FROM event
WHERE evidence = $evidence::USMALLINT AND byteOffset >= $from::UBIGINT AND byteOffset < $to::UBIGINT
