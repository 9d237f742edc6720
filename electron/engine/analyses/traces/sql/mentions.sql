-- Which events speak of this address as one that was held?
SELECT event.evidence, event.byteOffset, epoch_us(event.instant) AS instant, event.offsetMinutes, event.message, event.more,
  account.value AS userName, source.value AS sourceIp, host.value AS hostName, action.value AS eventAction
FROM event
LEFT JOIN term AS account ON account.id = event.userName
LEFT JOIN term AS source ON source.id = event.sourceIp
LEFT JOIN term AS host ON host.id = event.hostName
LEFT JOIN term AS action ON action.id = event.eventAction
WHERE event.instant IS NOT NULL AND (contains(event.more, $text) OR contains(event.message, $text))
ORDER BY event.instant, event.evidence, event.byteOffset
LIMIT 100000
