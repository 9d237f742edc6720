-- Which events put a credential into force or out of it that they name themselves? Those that were refused did not.
INSERT INTO memory.main.who_part
SELECT
  evidence, act.act, false, NULL, NULL, coalesce(act.before, '') || json_extract_string(more, act.target), NULL, NULL,
  1, 1, epoch_us(instant), epoch_us(instant), byteOffset, byteOffset,
  memory.main.who_moment(json_extract_string(more, act.expires)), json_extract_string(more, act.owner)
FROM event
JOIN (SELECT unnest(from_json($acts, '[{"action":"UINTEGER","act":"UTINYINT","target":"VARCHAR","before":"VARCHAR","whenName":"VARCHAR","whenIs":"VARCHAR","expires":"VARCHAR","owner":"VARCHAR"}]'), recursive := true)) AS act
  ON act.action = event.eventAction
WHERE json_extract_string(more, act.target) IS NOT NULL
  AND (act.whenName IS NULL OR json_extract_string(more, act.whenName) = act.whenIs)
  AND NOT coalesce(list_contains($failures::UINTEGER[], eventOutcome), false)
