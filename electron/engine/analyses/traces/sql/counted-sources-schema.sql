-- How many events of the case came from each source, one row for each time that evidence was counted. A source is the first term that spells it.
CREATE OR REPLACE TABLE memory.main.counted_source (source UINTEGER, events BIGINT, firstSeen TIMESTAMP, lastSeen TIMESTAMP);
