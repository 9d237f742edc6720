-- Whom do these headers name?
INSERT INTO memory.main.trace_header
SELECT header, nullif(address, '')::UHUGEINT, nullif(name, ''), spoofed
FROM (
  SELECT
    unnest(from_json($headers, '["VARCHAR"]')) AS header,
    unnest(from_json($addresses, '["VARCHAR"]')) AS address,
    unnest(from_json($names, '["VARCHAR"]')) AS name,
    unnest(from_json($spoofed, '["BOOLEAN"]')) AS spoofed
)
