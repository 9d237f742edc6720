-- Which agents walked upward through numbered records, request by request, from whatever address?
INSERT INTO memory.main.trace_walk
WITH
  -- Fewer requests make no walk: most need not be put in order.
  often AS (SELECT template, userAgent, userName, part FROM memory.main.trace_id GROUP BY ALL HAVING count(*) >= 15),
  step AS (
    SELECT
      *,
      id - lag(id) OVER walk AS step,
      client <> lag(client) OVER walk AS moved
    FROM memory.main.trace_id SEMI JOIN often USING (template, userAgent, userName, part)
    WINDOW walk AS (PARTITION BY template, userAgent, userName, part ORDER BY instant, evidence, byteOffset)
  ),
  walk AS (
    SELECT
      template, userAgent, userName, part, count(*) AS events, count(DISTINCT client) AS clients, count(DISTINCT id) AS ids,
      count(*) FILTER (step >= 0) / greatest(1, count(step)) AS rising,
      median(step) FILTER (step > 0) AS step,
      coalesce(median(abs(step)) FILTER (moved), 0) AS movedStep
    FROM step
    GROUP BY template, userAgent, userName, part
  )
SELECT row_number() OVER (ORDER BY events DESC, template, userAgent, userName, part), template, userAgent, userName, part, events, clients, ids, step
FROM walk
WHERE events >= 15 AND ids >= events * 0.5 AND rising >= 0.95 AND ids >= clients * 3 AND movedStep <= step * 10
