-- Which lines of this evidence file could not be read, from the offset on?
SELECT line, byteOffset::DOUBLE AS byteOffset, byteLength, reason
FROM rejected
WHERE evidence = $evidence
ORDER BY byteOffset
LIMIT $limit OFFSET $offset
