-- Which event is the first of each of these members?
SELECT client, userAgent, userName, arg_min(evidence, (instant, evidence, byteOffset)) AS evidence, arg_min(byteOffset, (instant, evidence, byteOffset)) AS byteOffset
FROM memory.main.trace_event
WHERE (client, userAgent, userName) IN (SELECT unnest($clients::UINTEGER[]), unnest($agents::UINTEGER[]), unnest($users::UINTEGER[]))
GROUP BY client, userAgent, userName
