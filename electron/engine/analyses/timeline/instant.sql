-- When is this event, if it is among the chosen?
SELECT epoch_us(instant) AS instant FROM chosen WHERE evidence = $evidence::USMALLINT AND byteOffset = $byteOffset::UBIGINT
