-- Which events speak of this address as one that was held? (accounts, sources, hosts and actions are ids of terms)
SELECT evidence, byteOffset, epoch_us(instant) AS instant, offsetMinutes, message, more, userName, sourceIp, hostName, eventAction
FROM event
WHERE instant IS NOT NULL AND (contains(more, $text) OR contains(message, $text))
ORDER BY event.instant, evidence, byteOffset
LIMIT 100000
