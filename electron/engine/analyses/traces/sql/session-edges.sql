-- When did sessions of these accounts begin and end?
SELECT event.evidence, event.byteOffset, epoch_us(event.instant) AS instant, account.value AS userName, source.value AS sourceIp,
  action.value IN ('vpn-connect', 'vpn-connected', 'gateway-connected') AS begins
FROM event
JOIN term AS account ON account.id = event.userName
JOIN term AS action ON action.id = event.eventAction
LEFT JOIN term AS source ON source.id = event.sourceIp
WHERE event.instant IS NOT NULL
  AND account.value IN (SELECT unnest(from_json($accounts, '["VARCHAR"]')))
  AND action.value IN ('vpn-connect', 'vpn-connected', 'gateway-connected', 'gateway-logout', 'disconnect', 'vpn-disconnect', 'vpn-logout', 'vpn-ended', 'tunnel-down', 'logout')
ORDER BY event.instant, event.evidence, event.byteOffset
