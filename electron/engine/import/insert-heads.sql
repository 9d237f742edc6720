-- Which journal entries recorded these evidence files?
INSERT INTO head
SELECT unnest(string_split($evidences, ','))::USMALLINT, unnest(string_split($seqs, ','))::INTEGER, unnest(string_split($hashes, ','))
