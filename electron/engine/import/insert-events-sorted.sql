-- Which events has the reader made ready, in the order of time, for a file that is not?
INSERT INTO event
SELECT
  evidence,
  line,
  byteOffset,
  byteLength,
  instant,
  offsetMinutes,
  timeAt,
  timeLength,
  sourceIp,
  userName,
  credential,
  userAgent,
  httpMethod,
  httpReferrer,
  urlDomain,
  eventAction,
  eventOutcome,
  eventProvider,
  hostName,
  processName,
  urlPath,
  urlQuery,
  message,
  httpStatus,
  responseBytes,
  more
FROM feed_event()
ORDER BY 5 NULLS LAST, byteOffset
