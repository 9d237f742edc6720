-- Which values does the case know already, a stretch of ids at a time, packed for the reader?
SELECT
  encode(string_agg(value, '' ORDER BY id)) AS heap,
  encode(string_agg(concat(id, ' ', field, ' ', strlen(value)), ',' ORDER BY id)) AS entries
FROM term
WHERE id > $after AND id <= $upTo
