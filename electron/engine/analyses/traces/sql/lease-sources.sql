-- Which files tell who held addresses, and of what time?
SELECT evidence, epoch_us(min(instant)) AS first, epoch_us(max(instant)) AS last
FROM event
WHERE instant IS NOT NULL AND (
  contains(message, 'DHCPACK')
  OR regexp_matches(message, 'DHCP[46]_LEASE_ALLOC')
  OR eventAction IN (SELECT id FROM term WHERE starts_with(value, 'translation-'))
  OR regexp_matches(more, '(?i)"(assigned[ _]?(ip6?|addr)|leased[ _]?ip|tunnel_?ip|assign_?ip|virtual[ _]?address|(public|translated|nat|outside|external|post[ _]?nat)[ _]?(source[ _]?)?ip|transip)":')
  OR (contains(more, '"GLOBALPROTECT"') AND contains(more, '"privateIp'))
  OR (contains(more, '"valid_lifetime"') AND contains(more, '"subnet_id"'))
  OR (contains(more, '"IP Address"') AND contains(more, '"MAC Address"'))
)
GROUP BY evidence
ORDER BY evidence
