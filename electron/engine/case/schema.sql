-- The index of a case: everything here can be made anew from the evidence and the journal.

-- One row: the layout below. Another number means another Dwell made it, and the index is rebuilt.
CREATE TABLE layout (number INTEGER NOT NULL);
INSERT INTO layout VALUES (3);

-- One row per evidence file taken in, written in the transaction that wrote its rows: the journal entry that recorded it.
CREATE TABLE head (evidence USMALLINT PRIMARY KEY, seq INTEGER NOT NULL, hash VARCHAR NOT NULL);

-- Values of few distinct kinds, stored once, in the order of their ids, which is checked where they come in (an index would take
-- as long to write as the rest of the table). field: position in termFieldNames. address: the IP as a number, v4 as ::ffff:a.b.c.d
-- Neither is packed: numbers of 128 bits take forty times as long to unpack as to read, and texts of which each is another take
-- twice as long to write and to look up for the half of their space that packing saves.
CREATE TABLE term (id UINTEGER NOT NULL, field UTINYINT NOT NULL, value VARCHAR NOT NULL USING COMPRESSION uncompressed, address UHUGEINT USING COMPRESSION uncompressed);

-- instant: UTC, NULL when the line states no readable time. Its text stands in the evidence at byteOffset + timeAt.
-- extent: timeAt, byteLength and timeLength as one number (import/columns.ts).
-- What no event of the case states has no column here yet: a column of nothing but NULL takes half as long to write as one of
-- values, and few formats state more than half of them.
CREATE TABLE event_row (
  evidence USMALLINT NOT NULL,
  line UINTEGER NOT NULL,
  byteOffset UBIGINT NOT NULL,
  extent UBIGINT NOT NULL,
  instant TIMESTAMP
);

-- The events with all they can state; made anew with each column that comes to event_row (import/event-columns.ts).
-- Columns named like a term field hold a term id. more: JSON object of strings, which repeat their names in every row.
CREATE VIEW event AS SELECT
  rowid,
  evidence,
  line,
  byteOffset,
  (extent >> 20 & 4294967295)::UINTEGER AS byteLength,
  instant,
  NULL::SMALLINT AS offsetMinutes,
  (extent & 1048575)::UINTEGER AS timeAt,
  (extent >> 52)::USMALLINT AS timeLength,
  NULL::UINTEGER AS sourceIp,
  NULL::UINTEGER AS userName,
  NULL::UINTEGER AS credential,
  NULL::UINTEGER AS userAgent,
  NULL::UINTEGER AS httpMethod,
  NULL::UINTEGER AS httpReferrer,
  NULL::UINTEGER AS urlDomain,
  NULL::UINTEGER AS eventAction,
  NULL::UINTEGER AS eventOutcome,
  NULL::UINTEGER AS eventProvider,
  NULL::UINTEGER AS hostName,
  NULL::UINTEGER AS processName,
  NULL::VARCHAR AS urlPath,
  NULL::VARCHAR AS urlQuery,
  NULL::VARCHAR AS message,
  NULL::USMALLINT AS httpStatus,
  NULL::BIGINT AS responseBytes,
  NULL::VARCHAR AS more
FROM event_row;

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
