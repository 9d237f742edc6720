-- Through which numbered records did these actors walk?
SELECT member.actor, step.template, min(step.id)::DOUBLE AS lowest, max(step.id)::DOUBLE AS highest, count(DISTINCT step.id) AS ids, count(*) AS events
FROM memory.main.trace_id AS step
JOIN memory.main.trace_walk AS walk USING (template, userAgent, userName, part)
JOIN memory.main.trace_member AS member ON member.client = step.client AND member.userAgent = step.userAgent AND member.userName = step.userName
WHERE member.actor IN (SELECT unnest($actors::INTEGER[]))
GROUP BY member.actor, step.template
ORDER BY events DESC, step.template
