-- Of which countries, labels and agents are these actors?
SELECT
  member.actor, grouping(known.country) AS country_out, grouping(known.entry) AS label_out, known.country, known.entry,
  agent.value AS agent, count(DISTINCT member.client) AS addresses
FROM memory.main.trace_member AS member
JOIN memory.main.trace_known AS known ON known.id = member.client
LEFT JOIN term AS agent ON agent.id = member.userAgent
WHERE member.actor IN (SELECT unnest($actors::INTEGER[]))
GROUP BY GROUPING SETS ((member.actor, known.country), (member.actor, known.entry), (member.actor, agent.value))
ORDER BY addresses DESC, known.country, known.entry, agent.value
