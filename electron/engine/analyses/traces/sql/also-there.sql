-- Who else was at this actor's addresses?
SELECT
  strand.client, strand.userAgent, strand.userName, known.text AS address, known.country, known.entry, strand.events,
  epoch_us(strand.firstSeen) AS firstSeen, epoch_us(strand.lastSeen) AS lastSeen
FROM memory.main.trace_strand AS strand
JOIN memory.main.trace_known AS known ON known.id = strand.client
WHERE strand.scope = 0
  AND strand.client IN (SELECT client FROM memory.main.trace_member WHERE actor = $actor)
  AND NOT EXISTS (
    SELECT 1 FROM memory.main.trace_member AS member
    WHERE member.actor = $actor AND member.client = strand.client AND member.userAgent = strand.userAgent AND member.userName = strand.userName
  )
ORDER BY strand.events DESC, known.text, strand.userName, strand.userAgent
LIMIT 500
