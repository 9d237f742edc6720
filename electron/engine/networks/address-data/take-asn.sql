-- Which networks does the loaded file state for one family of addresses?
INSERT INTO memory.main.network_asn
SELECT first, last, asn, organisation FROM memory.main.network_loaded
WHERE asn IS NOT NULL AND ((first >> 32::UHUGEINT) = 65535::UHUGEINT) = $four
