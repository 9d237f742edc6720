-- Which event first shows each of these members bearing this credential?
SELECT client, userAgent, userName, credential, arg_min(evidence, (instant, evidence, byteOffset)) AS evidence, arg_min(byteOffset, (instant, evidence, byteOffset)) AS byteOffset
FROM memory.main.trace_event
WHERE instant IS NOT NULL AND (client, userAgent, userName, credential) IN (
  SELECT unnest($clients::UINTEGER[]), unnest($agents::UINTEGER[]), unnest($users::UINTEGER[]), unnest($credentials::UINTEGER[])
)
GROUP BY client, userAgent, userName, credential
