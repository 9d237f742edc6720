-- Which events come last, in the order of time, evidence and byte? (term columns hold ids)
SELECT
  evidence, line, byteOffset, byteLength, epoch_us(instant) AS instant, offsetMinutes,
  sourceIp, userName, credential, userAgent, httpMethod, httpReferrer, urlDomain, eventAction, eventOutcome,
  eventProvider, hostName, processName, urlPath, urlQuery, message, httpStatus, responseBytes, more
FROM chosen
WHERE instant IS NOT NULL
ORDER BY chosen.instant DESC, evidence DESC, byteOffset DESC
LIMIT $limit::BIGINT
