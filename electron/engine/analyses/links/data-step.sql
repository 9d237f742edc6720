-- Which pages and resources did whom serve, in one stretch of rows of this evidence? (refused requests touched nothing; numbers in a path are drawn together)
INSERT INTO memory.main.link_data
SELECT
  'data', shape, userName, credential, sourceIp, count(*), min(instant), max(instant),
  arg_min(evidence, memory.main.first_order(instant, evidence, byteOffset)), arg_min(byteOffset, memory.main.first_order(instant, evidence, byteOffset)),
  arg_max(evidence, memory.main.last_order(instant, evidence, byteOffset)), arg_max(byteOffset, memory.main.last_order(instant, evidence, byteOffset))
FROM (
  SELECT
    evidence, byteOffset, epoch_us(instant) AS instant, userName, sourceIp,
    CASE WHEN httpMethod IS NULL THEN credential END AS credential,
    unnest(CASE
      WHEN httpMethod IS NOT NULL AND urlPath IS NOT NULL AND coalesce(httpStatus, 200) < 400
        THEN [regexp_replace(urlPath, '/(?:[0-9]{2,}|[0-9a-fA-F]{8}-[0-9a-fA-F-]{27}|[0-9a-fA-F]{16,})', '/{n}', 'g')]
      WHEN httpMethod IS NULL AND more IS NOT NULL AND contains(more, '"requestParameters.')
        AND NOT coalesce(list_contains($failures::UINTEGER[], eventOutcome), false)
        -- An object lies in its container, and both were touched.
        THEN list_filter(json_extract_string(more, $resources::VARCHAR[]), lambda value: value IS NOT NULL)[1:1] || list_filter(
          [json_extract_string(more, $containerOf) || '/' || json_extract_string(more, $objectOf)], lambda value: value IS NOT NULL)
    END) AS shape
  FROM event
  WHERE rowid >= $first::BIGINT AND rowid < $last::BIGINT AND evidence IN (SELECT unnest($evidence::USMALLINT[])) AND (userName IS NOT NULL OR credential IS NOT NULL)
)
WHERE shape IS NOT NULL
GROUP BY shape, userName, credential, sourceIp
