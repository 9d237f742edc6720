-- What the traces are asked of: scratch tables, made anew whenever evidence or trusted proxies change.

-- Every source of the case, once: an address, or a name as logged. (Packed, numbers of 128 bits take forty times as long to read.)
CREATE OR REPLACE TABLE memory.main.trace_address (id UINTEGER, address UHUGEINT USING COMPRESSION uncompressed, text VARCHAR, net VARCHAR, country VARCHAR, asn UINTEGER, organisation VARCHAR);
-- Those on their way there: numbered, and not yet looked up.
CREATE OR REPLACE TABLE memory.main.trace_numbered (id UINTEGER, address UHUGEINT USING COMPRESSION uncompressed, name VARCHAR);
-- The label each bears: a position among the labels of the case's lists.
CREATE OR REPLACE TABLE memory.main.trace_label (id UINTEGER, entry INTEGER, label VARCHAR, kind VARCHAR, country VARCHAR);
-- What is known of each: what the case's own lists say wins over the address data.
CREATE OR REPLACE VIEW memory.main.trace_known AS
SELECT known.id, address, text, net, coalesce(label.country, known.country) AS country, asn, organisation, entry, label, kind
FROM memory.main.trace_address AS known LEFT JOIN memory.main.trace_label AS label ON label.id = known.id;
-- The spellings in the logs.
CREATE OR REPLACE TABLE memory.main.trace_source (term UINTEGER, client UINTEGER, value VARCHAR);
-- Forwarded-for headers that came through trusted proxies, and whom they name.
CREATE OR REPLACE TABLE memory.main.trace_forwarded (row BIGINT, field VARCHAR, header VARCHAR);
CREATE OR REPLACE TABLE memory.main.trace_header (header VARCHAR, address UHUGEINT USING COMPRESSION uncompressed, name VARCHAR, spoofed BOOLEAN);
-- Events whose client was found behind a trusted proxy.
CREATE OR REPLACE VIEW memory.main.trace_behind AS
SELECT forwarded.row, known.id AS client, header.spoofed
FROM memory.main.trace_forwarded AS forwarded
JOIN memory.main.trace_header AS header ON header.header = forwarded.header
JOIN memory.main.trace_address AS known
  ON known.address IS NOT DISTINCT FROM header.address AND known.text = coalesce(memory.main.address_text(header.address), header.name);
-- Quarters of hours since 1970 and the day and hour they lie in, in the zone of the case.
CREATE OR REPLACE TABLE memory.main.trace_clock (quarter INTEGER, day INTEGER, hour UTINYINT);
-- Every event that names a source; 0 for an agent, account or credential that is not stated. outcome: 1 success, 2 failure.
CREATE OR REPLACE TABLE memory.main.trace_event (
  client UINTEGER, userAgent UINTEGER, userName UINTEGER, credential UINTEGER, instant TIMESTAMP, day INTEGER, hour UTINYINT,
  row BIGINT, evidence USMALLINT, byteOffset UBIGINT, outcome UTINYINT, bytes BIGINT, path UBIGINT, behind BOOLEAN, spoofed BOOLEAN);
-- Sources of which later evidence told something that the figures of the whole case do not have yet.
CREATE OR REPLACE TABLE memory.main.trace_touched (client UINTEGER);
-- Sources that forward for others, counted for each intake.
CREATE OR REPLACE TABLE memory.main.trace_proposal (value VARCHAR, events BIGINT);

-- The figures of a scope (a filter and a stretch of time); scope 0 is the whole case.
CREATE OR REPLACE TABLE memory.main.trace_figure (
  scope INTEGER, client UINTEGER, events BIGINT, firstSeen TIMESTAMP, lastSeen TIMESTAMP, days INTEGER, accounts INTEGER, credentials INTEGER,
  userAgents INTEGER, paths INTEGER, bytes BIGINT, success BIGINT, failure BIGINT, behind BIGINT, spoofed BIGINT, evidence USMALLINT[],
  -- With pauses of half an hour; others are counted when asked for.
  visits BIGINT);
CREATE OR REPLACE TABLE memory.main.trace_strand (
  scope INTEGER, client UINTEGER, userAgent UINTEGER, userName UINTEGER, events BIGINT, timed BIGINT, firstSeen TIMESTAMP, lastSeen TIMESTAMP,
  success BIGINT, failure BIGINT, bytes BIGINT, firstRow BIGINT, lastRow BIGINT);
CREATE OR REPLACE TABLE memory.main.trace_gap (scope INTEGER, client UINTEGER, userAgent UINTEGER, userName UINTEGER, minutes BIGINT, gaps BIGINT);
CREATE OR REPLACE TABLE memory.main.trace_day (scope INTEGER, client UINTEGER, day INTEGER, events BIGINT);
CREATE OR REPLACE TABLE memory.main.trace_credential (scope INTEGER, client UINTEGER, userAgent UINTEGER, userName UINTEGER, credential UINTEGER, events BIGINT);
CREATE OR REPLACE TABLE memory.main.trace_path (scope INTEGER, client UINTEGER, userAgent UINTEGER, path UBIGINT);
CREATE OR REPLACE TABLE memory.main.trace_evidence (scope INTEGER, client UINTEGER, evidence USMALLINT);

-- The figures of groups of sources. made: the number of one way of grouping the sources of one scope.
CREATE OR REPLACE TABLE memory.main.trace_group (
  made INTEGER, key VARCHAR, addresses BIGINT, events BIGINT, firstSeen TIMESTAMP, lastSeen TIMESTAMP, bytes BIGINT, success BIGINT,
  failure BIGINT, behind BIGINT, spoofed BIGINT, country VARCHAR, asn UINTEGER, organisation VARCHAR, entry INTEGER, label VARCHAR, place VARCHAR, accounts BIGINT,
  userAgents BIGINT, visits BIGINT, days BIGINT, credentials BIGINT, paths BIGINT, evidence VARCHAR);

-- Requests for numbered records: the number, and the rest of the path. part: the network, for browsers without an account.
CREATE OR REPLACE TABLE memory.main.trace_id (
  client UINTEGER, userAgent UINTEGER, userName UINTEGER, instant TIMESTAMP, row BIGINT, evidence USMALLINT, byteOffset UBIGINT,
  template VARCHAR, part VARCHAR, id BIGINT);
-- Ascending walks through numbered records: one path, agent, account (and part).
CREATE OR REPLACE TABLE memory.main.trace_walk (
  walk INTEGER, template VARCHAR, userAgent UINTEGER, userName UINTEGER, part VARCHAR, events BIGINT, clients BIGINT, ids BIGINT, step DOUBLE);
-- Who belongs to which actor.
CREATE OR REPLACE TABLE memory.main.trace_member (actor INTEGER, client UINTEGER, userAgent UINTEGER, userName UINTEGER);
