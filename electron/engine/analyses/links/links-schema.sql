-- Scratch tables of what hangs together; they go with the process. Instants are microseconds since 1970 UTC.

-- Accounts, credentials, addresses and programs are their terms; what has no term is a thing of its own, numbered from 2^33 on.
CREATE OR REPLACE TABLE memory.main.link_thing (node BIGINT, kind VARCHAR, value VARCHAR);
-- kind: data (shape is a page or a resource) or print (shape is the name and the value of a TLS fingerprint).
CREATE OR REPLACE TABLE memory.main.link_data (
  kind VARCHAR, shape VARCHAR, userName UINTEGER, credential UINTEGER, sourceIp UINTEGER, events BIGINT, first BIGINT, last BIGINT,
  evidence USMALLINT, byteOffset UBIGINT, lastEvidence USMALLINT, lastOffset UBIGINT
);
CREATE OR REPLACE TABLE memory.main.link (
  a BIGINT, b BIGINT, kind VARCHAR, events BIGINT, first BIGINT, last BIGINT,
  evidence USMALLINT, byteOffset UBIGINT, lastEvidence USMALLINT, lastOffset UBIGINT
);
CREATE OR REPLACE TABLE memory.main.link_node (node BIGINT, degree BIGINT, events BIGINT, first BIGINT, last BIGINT);
