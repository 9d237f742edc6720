-- Which credentials were used after their owner's last day, and from which addresses?
SELECT
  life.id, life.kind, life.person, life.leftAt,
  list(DISTINCT address.value ORDER BY address.value) FILTER (WHERE used.last >= life.leftAt) AS addresses
FROM memory.main.who_life AS life
JOIN memory.main.who_use AS used ON used.credential = life.term AND used.act = 0
LEFT JOIN term AS address ON address.id = used.sourceIp
WHERE life.kind NOT IN ('account', 'signing-key') AND list_contains(life.marks, 'used-after-owner-left')
GROUP BY life.id, life.kind, life.person, life.leftAt
ORDER BY life.id
LIMIT 200
