-- Who belongs to this actor, earliest first?
SELECT
  member.client, member.userAgent, member.userName, known.text AS address, known.country, known.entry, strand.events,
  epoch_us(strand.firstSeen) AS firstSeen, epoch_us(strand.lastSeen) AS lastSeen
FROM memory.main.trace_member AS member
JOIN memory.main.trace_known AS known ON known.id = member.client
JOIN memory.main.trace_strand AS strand
  ON strand.scope = 0 AND strand.client = member.client AND strand.userAgent = member.userAgent AND strand.userName = member.userName
WHERE member.actor = $actor
ORDER BY strand.firstSeen NULLS LAST, known.text, member.userName, member.userAgent
