-- In which stretches without a pause of half an hour did each walk go, from which record to which?
WITH
  marked AS (
    SELECT
      walk.walk, walk.template, walk.step AS usualStep, step.*,
      coalesce(epoch_us(instant) - epoch_us(lag(instant) OVER along) > 1800000000, true)::INTEGER AS starts
    FROM memory.main.trace_id AS step
    JOIN memory.main.trace_walk AS walk USING (template, userAgent, userName, part)
    WINDOW along AS (PARTITION BY walk.walk ORDER BY instant, evidence, byteOffset)
  ),
  numbered AS (
    SELECT *, sum(starts) OVER (PARTITION BY walk ORDER BY instant, evidence, byteOffset ROWS UNBOUNDED PRECEDING) AS run FROM marked
  )
SELECT
  walk, template, any_value(usualStep) AS step, userAgent, userName, count(*) AS events,
  epoch_us(min(instant)) AS start, epoch_us(max(instant)) AS finish,
  arg_min(id, (instant, evidence, byteOffset)) AS firstId, arg_max(id, (instant, evidence, byteOffset)) AS lastId,
  arg_min(client, (instant, evidence, byteOffset)) AS firstClient, arg_max(client, (instant, evidence, byteOffset)) AS lastClient,
  arg_min(evidence, (instant, evidence, byteOffset)) AS firstEvidence, arg_min(byteOffset, (instant, evidence, byteOffset)) AS firstByte,
  arg_max(evidence, (instant, evidence, byteOffset)) AS lastEvidence, arg_max(byteOffset, (instant, evidence, byteOffset)) AS lastByte
FROM numbered
GROUP BY walk, template, userAgent, userName, run
HAVING count(*) >= 3
ORDER BY template, start, walk
