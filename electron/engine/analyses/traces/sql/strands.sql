-- What did each source do under each agent and account?
INSERT INTO memory.main.trace_strand
SELECT
  $scope::INTEGER, client, userAgent, userName, count(*), count(instant), min(instant), max(instant),
  count(*) FILTER (outcome = 1), count(*) FILTER (outcome = 2), coalesce(sum(bytes), 0)::BIGINT,
  arg_min(row, (instant, evidence, byteOffset)) FILTER (instant IS NOT NULL),
  arg_max(row, (instant, evidence, byteOffset)) FILTER (instant IS NOT NULL)
FROM chosen
GROUP BY client, userAgent, userName
