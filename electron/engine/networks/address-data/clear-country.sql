-- Whose word on the countries of one family of addresses holds no longer?
DELETE FROM memory.main.network_country WHERE ((first >> 32::UHUGEINT) = 65535::UHUGEINT) = $four
