-- From which addresses does each actor act?
SELECT member.actor, list(DISTINCT known.text ORDER BY known.text) AS addresses
FROM memory.main.trace_member AS member
JOIN memory.main.trace_known AS known ON known.id = member.client
GROUP BY member.actor
