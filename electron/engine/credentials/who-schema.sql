-- Scratch tables about who did what; they go with the process and are made anew when evidence is taken in. Instants are microseconds since 1970 UTC.

-- Counted in steps over the rows of the index, then drawn together.
CREATE OR REPLACE TABLE memory.main.who_part (
  evidence USMALLINT, act UTINYINT, login BOOLEAN, userName UINTEGER, credential UINTEGER, signingKey VARCHAR,
  sourceIp UINTEGER, userAgent UINTEGER, events BIGINT, accepted BIGINT, first BIGINT, last BIGINT,
  firstOffset UBIGINT, lastOffset UBIGINT
);

-- act: 0 used, 1 issued, 2 withdrawn. accepted: not refused. The offsets lead to the first and the last event.
CREATE OR REPLACE TABLE memory.main.who_use (
  evidence USMALLINT, act UTINYINT, login BOOLEAN, userName UINTEGER, credential UINTEGER, signingKey VARCHAR,
  sourceIp UINTEGER, userAgent UINTEGER, events BIGINT, accepted BIGINT, first BIGINT, last BIGINT,
  firstOffset UBIGINT, lastOffset UBIGINT
);

-- Events of an account per hour since 1970.
CREATE OR REPLACE TABLE memory.main.who_hour (userName UINTEGER, hour INTEGER, events BIGINT);

-- Every account, credential and signing key with its life as the evidence tells it.
CREATE OR REPLACE TABLE memory.main.who_credential (
  kind VARCHAR, id VARCHAR, term UINTEGER, signingKey VARCHAR, uses BIGINT, accepted BIGINT, first BIGINT, last BIGINT,
  firstEvidence USMALLINT, firstOffset UBIGINT, lastEvidence USMALLINT, lastOffset UBIGINT,
  subjects BIGINT, accounts UINTEGER[], addresses BIGINT, firstLogin BIGINT,
  issued BIGINT, issuedEvidence USMALLINT, issuedOffset UBIGINT, issuedTo VARCHAR,
  withdrawn BIGINT, withdrawnEvidence USMALLINT, withdrawnOffset UBIGINT
);

-- The same with what people state: owners, dates, and what stands out. person: number in the roster.
CREATE OR REPLACE TABLE memory.main.who_life (
  kind VARCHAR, id VARCHAR, term UINTEGER, signingKey VARCHAR, uses BIGINT, accepted BIGINT, first BIGINT, last BIGINT,
  firstEvidence USMALLINT, firstOffset UBIGINT, lastEvidence USMALLINT, lastOffset UBIGINT,
  subjects BIGINT, accounts UINTEGER[], addresses BIGINT, firstLogin BIGINT,
  issued BIGINT, issuedDay BOOLEAN, issuedSource VARCHAR, issuedEvidence USMALLINT, issuedOffset UBIGINT,
  expires BIGINT, expiresDay BOOLEAN, expiresSource VARCHAR,
  withdrawn BIGINT, withdrawnDay BOOLEAN, withdrawnSource VARCHAR, withdrawnEvidence USMALLINT, withdrawnOffset UBIGINT,
  issuer VARCHAR, owner VARCHAR, account VARCHAR, stated BOOLEAN, person INTEGER, leftAt BIGINT, marks VARCHAR[]
);
