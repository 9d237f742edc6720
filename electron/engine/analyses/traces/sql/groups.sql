-- Which of the groups stand on this page, in the wanted order, and how many are there in all?
SELECT
  key, addresses, events, epoch_us(firstSeen) AS firstSeen, epoch_us(lastSeen) AS lastSeen, days, accounts, credentials, userAgents, paths,
  bytes, success, failure, behind, spoofed, evidence, visits, country, asn, organisation, entry,
  count(*) OVER () AS total, sum(addresses) OVER ()::DOUBLE AS totalAddresses, sum(events) OVER ()::DOUBLE AS totalEvents
FROM memory.main.trace_group
WHERE made = $made::INTEGER
ORDER BY
  (CASE WHEN $descending THEN -1 ELSE 1 END) * (CASE $sort
    WHEN 'events' THEN events WHEN 'visits' THEN visits WHEN 'firstSeen' THEN epoch_us(firstSeen) WHEN 'lastSeen' THEN epoch_us(lastSeen)
    WHEN 'daysActive' THEN days WHEN 'accounts' THEN accounts WHEN 'credentials' THEN credentials WHEN 'userAgents' THEN userAgents
    WHEN 'paths' THEN paths WHEN 'bytes' THEN bytes WHEN 'failures' THEN failure WHEN 'evidence' THEN len(string_split(evidence, ',')) WHEN 'behindProxy' THEN spoofed * 1e12 + behind WHEN 'addresses' THEN addresses WHEN 'asn' THEN asn END)::DOUBLE NULLS LAST,
  CASE WHEN $descending THEN CASE $sort WHEN 'country' THEN country WHEN 'organisation' THEN organisation WHEN 'label' THEN label WHEN 'key' THEN place END END DESC NULLS LAST,
  CASE $sort WHEN 'country' THEN country WHEN 'organisation' THEN organisation WHEN 'label' THEN label WHEN 'key' THEN place END NULLS LAST,
  place
LIMIT $limit::BIGINT OFFSET $offset::BIGINT
