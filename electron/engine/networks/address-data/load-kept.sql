-- Which ranges does a file of address data that a person loaded state?
INSERT INTO memory.main.network_loaded
SELECT part[1]::UHUGEINT, part[2]::UHUGEINT, nullif(part[3], ''), nullif(part[4], '')::UINTEGER, nullif(part[5], '')
FROM (SELECT string_split(line, chr(9)) AS part FROM (SELECT unnest(string_split($text, chr(10))) AS line) WHERE line <> '')
