-- Whose word on the networks of one family of addresses holds no longer?
DELETE FROM memory.main.network_asn WHERE ((first >> 32::UHUGEINT) = 65535::UHUGEINT) = $four
