-- What do the chosen events say? (term columns hold ids)
SELECT
  evidence, line, byteOffset, byteLength, epoch_us(instant) AS instant, offsetMinutes,
  sourceIp, userName, credential, userAgent, httpMethod, httpReferrer, urlDomain, eventAction, eventOutcome,
  eventProvider, hostName, processName, urlPath, urlQuery, message, httpStatus, responseBytes, more,
  timeAt, timeLength
FROM event
WHERE (evidence, byteOffset) IN (SELECT unnest($evidence::USMALLINT[]), unnest($byteOffset::UBIGINT[]))
  -- Says nothing new, but lets all rows be passed over that lie elsewhere (as bounds of the columns' own types do, and no others).
  AND evidence BETWEEN $firstEvidence::USMALLINT AND $lastEvidence::USMALLINT AND byteOffset BETWEEN $firstByte::UBIGINT AND $lastByte::UBIGINT
