-- Which of these events are the subject's?
SELECT evidence, byteOffset FROM chosen
WHERE (evidence, byteOffset) IN (SELECT unnest($evidence::USMALLINT[]), unnest($byteOffset::UBIGINT[]))
