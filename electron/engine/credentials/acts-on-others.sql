-- Which events put a credential into force or out of it that they name themselves?
INSERT INTO memory.main.who_part
SELECT
  evidence, act.act, false, userName, NULL, json_extract_string(more, act.target), NULL, NULL,
  1, 1, epoch_us(instant), epoch_us(instant), byteOffset, byteOffset
FROM event
JOIN (SELECT unnest(from_json($acts, '[{"action":"UINTEGER","act":"UTINYINT","target":"VARCHAR","whenName":"VARCHAR","whenIs":"VARCHAR"}]'), recursive := true)) AS act
  ON act.action = event.eventAction
WHERE json_extract_string(more, act.target) IS NOT NULL
  AND (act.whenName IS NULL OR json_extract_string(more, act.whenName) = act.whenIs)
