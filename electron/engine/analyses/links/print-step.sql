-- Which prints of programs (how they begin an encrypted connection) came with whom, in one stretch of rows of this evidence?
INSERT INTO memory.main.link_data
SELECT
  'print', print, userName, credential, sourceIp, count(*), min(instant), max(instant),
  arg_min(evidence, memory.main.first_order(instant, evidence, byteOffset)), arg_min(byteOffset, memory.main.first_order(instant, evidence, byteOffset)),
  arg_max(evidence, memory.main.last_order(instant, evidence, byteOffset)), arg_max(byteOffset, memory.main.last_order(instant, evidence, byteOffset))
FROM (
  SELECT
    evidence, byteOffset, epoch_us(instant) AS instant, userName, credential, sourceIp,
    name || ':' || json_extract_string(more, pointer) AS print
  FROM event, (SELECT unnest($names::VARCHAR[]) AS name, unnest($pointers::VARCHAR[]) AS pointer)
  WHERE event.rowid >= $first::BIGINT AND event.rowid < $last::BIGINT AND evidence IN (SELECT unnest($evidence::USMALLINT[])) AND (contains(more, 'ja3') OR contains(more, 'ja4'))
)
WHERE print IS NOT NULL
GROUP BY print, userName, credential, sourceIp
