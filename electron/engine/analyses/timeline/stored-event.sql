-- Where in its evidence does this event stand, and where in it is its time?
SELECT line, byteLength, timeAt, timeLength FROM event WHERE evidence = $evidence::USMALLINT AND byteOffset = $byteOffset::UBIGINT
