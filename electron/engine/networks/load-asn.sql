-- Which network announces which addresses, as the address data says?
INSERT INTO memory.main.network_asn
SELECT
  (firstHigh::UHUGEINT << 64::UHUGEINT) | firstLow::UHUGEINT AS first,
  (lastHigh::UHUGEINT << 64::UHUGEINT) | lastLow::UHUGEINT AS last,
  asn,
  organisation
FROM read_parquet($file)
