-- From which addresses did each walk go on, and where did each of them take it up?
SELECT
  walk, client, userAgent, userName, count(*) AS events,
  arg_min(id, (instant, evidence, byteOffset)) AS id, arg_min(priorId, (instant, evidence, byteOffset)) AS priorId,
  arg_min(evidence, (instant, evidence, byteOffset)) AS evidence, arg_min(byteOffset, (instant, evidence, byteOffset)) AS byteOffset,
  arg_min(priorEvidence, (instant, evidence, byteOffset)) AS priorEvidence, arg_min(priorByte, (instant, evidence, byteOffset)) AS priorByte,
  epoch_us(min(instant)) AS first
FROM (
  SELECT
    walk.walk, step.client, step.userAgent, step.userName, step.id, step.instant, step.evidence, step.byteOffset,
    lag(step.id) OVER along AS priorId, lag(step.evidence) OVER along AS priorEvidence, lag(step.byteOffset) OVER along AS priorByte
  FROM memory.main.trace_id AS step
  JOIN memory.main.trace_walk AS walk USING (template, userAgent, userName, part)
  WHERE walk.clients > 1
  WINDOW along AS (PARTITION BY walk.walk ORDER BY step.instant, step.evidence, step.byteOffset)
)
GROUP BY walk, client, userAgent, userName
ORDER BY walk, first, client
