-- The index of a case: everything here can be made anew from the evidence and the journal.

-- One row: the layout below. Another number means another Dwell made it, and the index is rebuilt.
CREATE TABLE layout (number INTEGER NOT NULL);
INSERT INTO layout VALUES (1);

-- One row per evidence file taken in, written in the transaction that wrote its rows: the journal entry that recorded it.
CREATE TABLE head (evidence USMALLINT PRIMARY KEY, seq INTEGER NOT NULL, hash VARCHAR NOT NULL);

-- Values of few distinct kinds, stored once, in the order of their ids, which is checked where they come in (an index would take
-- as long to write as the rest of the table). field: position in termFieldNames. address: the IP as a number, v4 as ::ffff:a.b.c.d
-- Neither is packed: numbers of 128 bits take forty times as long to unpack as to read, and texts of which each is another take
-- twice as long to write and to look up for the half of their space that packing saves.
CREATE TABLE term (id UINTEGER NOT NULL, field UTINYINT NOT NULL, value VARCHAR NOT NULL USING COMPRESSION uncompressed, address UHUGEINT USING COMPRESSION uncompressed);

-- instant: UTC, NULL when the line states no readable time. Its text stands in the evidence at byteOffset + timeAt.
-- Columns named like a term field hold a term id. more: JSON object of strings, which repeat their names in every row
-- (packed so: a fifth of the space, and written in less time than what DuckDB would choose). message: written in half the time that
-- DuckDB's choice takes and in less space; gone through in an eighth more time. urlPath: of so many kinds that packing
-- it takes as long as all other columns together, and unpacking longer than reading three times the space.
CREATE TABLE event (
  evidence USMALLINT NOT NULL,
  line UINTEGER NOT NULL,
  byteOffset UBIGINT NOT NULL,
  byteLength UINTEGER NOT NULL,
  instant TIMESTAMP,
  offsetMinutes SMALLINT,
  timeAt UINTEGER NOT NULL,
  timeLength USMALLINT NOT NULL,
  sourceIp UINTEGER,
  userName UINTEGER,
  credential UINTEGER,
  userAgent UINTEGER,
  httpMethod UINTEGER,
  httpReferrer UINTEGER,
  urlDomain UINTEGER,
  eventAction UINTEGER,
  eventOutcome UINTEGER,
  eventProvider UINTEGER,
  hostName UINTEGER,
  processName UINTEGER,
  urlPath VARCHAR USING COMPRESSION uncompressed,
  urlQuery VARCHAR,
  message VARCHAR USING COMPRESSION zstd,
  httpStatus USMALLINT,
  responseBytes BIGINT,
  more VARCHAR USING COMPRESSION zstd
);

-- Lines that could not be read, kept by place; their text is re-read from the evidence.
CREATE TABLE rejected (
  evidence USMALLINT NOT NULL,
  line UINTEGER NOT NULL,
  byteOffset UBIGINT NOT NULL,
  byteLength UINTEGER NOT NULL,
  reason VARCHAR NOT NULL
);

-- Events per minute since 1970, those without an instant left out.
CREATE TABLE minute (evidence USMALLINT NOT NULL, minute INTEGER NOT NULL, outcome UINTEGER, events UINTEGER NOT NULL);
