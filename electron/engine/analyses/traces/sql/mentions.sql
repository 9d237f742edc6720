-- Which events speak of this address as one that was held? (accounts, sources, hosts and actions are ids of terms)
-- Zeek says of a release no more than who sent it, and of a first lease what was given: the source is that address.
SELECT evidence, byteOffset, epoch_us(instant) AS instant, offsetMinutes, message, more, userName, sourceIp, hostName, eventAction, eventOutcome
FROM event
WHERE instant IS NOT NULL AND (
  contains(more, $text) OR contains(message, $text) OR regexp_matches(more, $pattern) OR regexp_matches(message, $pattern)
  OR (contains(more, '"msg_types"') AND sourceIp IN (SELECT id FROM term WHERE field = 0 AND (value = $text OR regexp_matches(value, $pattern))))
)
ORDER BY event.instant, evidence, byteOffset
LIMIT 100000
