-- Where do the chosen events stand, in order of time?
SELECT evidence, byteOffset
FROM chosen
ORDER BY instant NULLS LAST, evidence, byteOffset
LIMIT $limit::BIGINT OFFSET $offset::BIGINT
