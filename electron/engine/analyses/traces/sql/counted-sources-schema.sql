-- How many events of the case came from each source, one row for each time that evidence was counted. (Packed, numbers of 128 bits take forty times as long to read.)
CREATE OR REPLACE TABLE memory.main.counted_source (
  address UHUGEINT USING COMPRESSION uncompressed, name VARCHAR, events BIGINT, firstSeen TIMESTAMP, lastSeen TIMESTAMP);
