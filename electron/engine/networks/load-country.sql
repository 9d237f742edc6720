-- In which country are which addresses registered, as the address data says?
INSERT INTO memory.main.network_country
SELECT
  (firstHigh::UHUGEINT << 64::UHUGEINT) | firstLow::UHUGEINT AS first,
  (lastHigh::UHUGEINT << 64::UHUGEINT) | lastLow::UHUGEINT AS last,
  country
FROM read_parquet($file)
