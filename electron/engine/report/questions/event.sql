-- Which event begins at this byte of this evidence file, and what does it state?
WITH found AS MATERIALIZED (
  SELECT * FROM event WHERE evidence = $evidence AND byteOffset = $byteOffset
),
named AS (
  SELECT map_from_entries(list((id, value))) AS name FROM term WHERE id IN (
    SELECT unnest([sourceIp, userName, credential, userAgent, httpMethod, httpReferrer, urlDomain, eventAction,
      eventOutcome, eventProvider, hostName, processName]) FROM found)
)
SELECT evidence::INTEGER AS evidence,
       line::DOUBLE AS line,
       byteOffset::DOUBLE AS byteOffset,
       byteLength::DOUBLE AS byteLength,
       epoch_us(instant)::DOUBLE AS instant,
       name[sourceIp] AS sourceIp,
       name[userName] AS userName,
       name[credential] AS credential,
       name[userAgent] AS userAgent,
       name[httpMethod] AS httpMethod,
       name[httpReferrer] AS httpReferrer,
       name[urlDomain] AS urlDomain,
       urlPath,
       urlQuery,
       httpStatus::INTEGER AS httpStatus,
       responseBytes::DOUBLE AS responseBytes,
       name[eventAction] AS eventAction,
       name[eventOutcome] AS eventOutcome,
       name[eventProvider] AS eventProvider,
       name[hostName] AS hostName,
       name[processName] AS processName,
       message
FROM found, named
