-- Which events speak of this address as one that was held? (accounts, sources, hosts and actions are ids of terms)
SELECT evidence, byteOffset, epoch_us(instant) AS instant, offsetMinutes, message, more, userName, sourceIp, hostName, eventAction, eventOutcome
FROM event
WHERE instant IS NOT NULL AND (
  contains(more, $text) OR contains(message, $text) OR regexp_matches(more, $pattern) OR regexp_matches(message, $pattern)
)
ORDER BY event.instant, evidence, byteOffset
LIMIT 100000
