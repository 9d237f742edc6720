-- When did sessions of these accounts end?
SELECT event.evidence, event.byteOffset, epoch_us(event.instant) AS instant, account.value AS userName, source.value AS sourceIp
FROM event
JOIN term AS account ON account.id = event.userName
JOIN term AS action ON action.id = event.eventAction
LEFT JOIN term AS source ON source.id = event.sourceIp
WHERE event.instant IS NOT NULL
  AND account.value IN (SELECT unnest(from_json($accounts, '["VARCHAR"]')))
  AND action.value IN ('disconnect', 'vpn-disconnect', 'vpn-logout', 'tunnel-down', 'logout')
ORDER BY event.instant
