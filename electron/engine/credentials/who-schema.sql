-- Scratch tables about who did what; they go with the process and are made anew when evidence is taken in. Instants are microseconds since 1970 UTC.

-- A moment as a field of an event states it: seconds, milliseconds or microseconds since 1970, or a date with its clock.
CREATE OR REPLACE MACRO memory.main.who_moment(text) AS coalesce(
  CASE
    WHEN try_cast(text AS DOUBLE) BETWEEN 1e8 AND 1e11 THEN (try_cast(text AS DOUBLE) * 1e6)::BIGINT
    WHEN try_cast(text AS DOUBLE) BETWEEN 1e11 AND 1e14 THEN (try_cast(text AS DOUBLE) * 1e3)::BIGINT
    WHEN try_cast(text AS DOUBLE) BETWEEN 1e14 AND 1e17 THEN try_cast(text AS DOUBLE)::BIGINT
  END,
  epoch_us(try_cast(text AS TIMESTAMPTZ)),
  epoch_us(try_strptime(text, ['%b %d, %Y %I:%M:%S %p', '%b %d, %Y, %I:%M:%S %p']))
);

-- Counted in steps over the rows of the index, then drawn together.
CREATE OR REPLACE TABLE memory.main.who_part (
  evidence USMALLINT, act UTINYINT, login BOOLEAN, userName UINTEGER, credential UINTEGER, signingKey VARCHAR,
  sourceIp UINTEGER, userAgent UINTEGER, events BIGINT, accepted BIGINT, first BIGINT, last BIGINT,
  firstOffset UBIGINT, lastOffset UBIGINT, expires BIGINT, owner VARCHAR
);

-- act: 0 used, 1 issued, 2 withdrawn, 3 put into force again. accepted: not refused. The offsets lead to the first and the
-- last event. expires: as the issue says.
CREATE OR REPLACE TABLE memory.main.who_use (
  evidence USMALLINT, act UTINYINT, login BOOLEAN, userName UINTEGER, credential UINTEGER, signingKey VARCHAR,
  sourceIp UINTEGER, userAgent UINTEGER, events BIGINT, accepted BIGINT, first BIGINT, last BIGINT,
  firstOffset UBIGINT, lastOffset UBIGINT, expires BIGINT
);

-- Events of an account per hour since 1970.
CREATE OR REPLACE TABLE memory.main.who_hour (userName UINTEGER, hour INTEGER, events BIGINT);

-- Every account, credential and signing key with its life as the evidence tells it. system: which kind of log it was first used in.
CREATE OR REPLACE TABLE memory.main.who_credential (
  kind VARCHAR, id VARCHAR, system VARCHAR, term UINTEGER, signingKey VARCHAR, uses BIGINT, accepted BIGINT, first BIGINT, last BIGINT,
  firstEvidence USMALLINT, firstOffset UBIGINT, lastEvidence USMALLINT, lastOffset UBIGINT,
  subjects BIGINT, accounts UINTEGER[], addresses BIGINT, firstLogin BIGINT,
  issued BIGINT, issuedEvidence USMALLINT, issuedOffset UBIGINT, issuedTo VARCHAR, expires BIGINT,
  withdrawn BIGINT, withdrawnEvidence USMALLINT, withdrawnOffset UBIGINT
);

-- The same with what people state: owners, dates, and what stands out. person: number in the roster; comparable: a log of
-- issuing speaks of tokens like it.
CREATE OR REPLACE TABLE memory.main.who_life (
  kind VARCHAR, id VARCHAR, term UINTEGER, signingKey VARCHAR, uses BIGINT, accepted BIGINT, first BIGINT, last BIGINT,
  firstEvidence USMALLINT, firstOffset UBIGINT, lastEvidence USMALLINT, lastOffset UBIGINT,
  subjects BIGINT, accounts UINTEGER[], addresses BIGINT, firstLogin BIGINT,
  issued BIGINT, issuedDay BOOLEAN, issuedSource VARCHAR, issuedEvidence USMALLINT, issuedOffset UBIGINT,
  expires BIGINT, expiresDay BOOLEAN, expiresSource VARCHAR, expiresEvidence USMALLINT, expiresOffset UBIGINT,
  withdrawn BIGINT, withdrawnDay BOOLEAN, withdrawnSource VARCHAR, withdrawnEvidence USMALLINT, withdrawnOffset UBIGINT,
  issuer VARCHAR, owner VARCHAR, account VARCHAR, stated BOOLEAN, person INTEGER, leftAt BIGINT, comparable BOOLEAN, marks VARCHAR[]
);
