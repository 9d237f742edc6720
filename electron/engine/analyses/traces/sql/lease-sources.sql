-- Which files tell who held addresses, and of what time?
SELECT evidence, epoch_us(min(instant)) AS first, epoch_us(max(instant)) AS last
FROM event
WHERE instant IS NOT NULL AND (
  contains(message, 'DHCPACK') OR contains(more, '"assignedIp"') OR contains(more, '"assigned_addr"') OR contains(more, '"assigned_ip"')
  OR contains(more, '"tunnelip"') OR contains(more, '"assignip"') OR contains(lower(more), '"ip address"') OR contains(lower(more), '"public_ip"')
  OR contains(lower(more), '"translated_ip"') OR contains(lower(more), '"nat_ip"') OR contains(lower(more), '"leased_ip"')
)
GROUP BY evidence
ORDER BY evidence
