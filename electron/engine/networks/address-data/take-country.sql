-- Which countries does the loaded file state for one family of addresses?
INSERT INTO memory.main.network_country
SELECT first, last, country FROM memory.main.network_loaded
WHERE country IS NOT NULL AND ((first >> 32::UHUGEINT) = 65535::UHUGEINT) = $four
