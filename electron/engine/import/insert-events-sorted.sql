-- Which events has the reader made ready, in the order of time, for a file that is not?
INSERT INTO event
SELECT
  evidence,
  line,
  byteOffset,
  byteLength,
  make_timestamp(instant) AS instant,
  offsetMinutes,
  timeAt,
  timeLength,
  nullif(sourceIp, 0),
  nullif(userName, 0),
  nullif(credential, 0),
  nullif(userAgent, 0),
  nullif(httpMethod, 0),
  nullif(httpReferrer, 0),
  nullif(urlDomain, 0),
  nullif(eventAction, 0),
  nullif(eventOutcome, 0),
  nullif(eventProvider, 0),
  nullif(hostName, 0),
  nullif(processName, 0),
  nullif(urlPath, ''),
  nullif(urlQuery, ''),
  nullif(message, ''),
  httpStatus,
  responseBytes,
  nullif(more, '')
FROM feed_event()
ORDER BY 5 NULLS LAST, byteOffset
