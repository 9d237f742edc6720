-- At which bytes of this stretch of the file do events begin?
SELECT byteOffset::DOUBLE AS byteOffset FROM event
WHERE evidence = $evidence::BIGINT AND byteOffset >= $from::BIGINT AND byteOffset < $to::BIGINT
