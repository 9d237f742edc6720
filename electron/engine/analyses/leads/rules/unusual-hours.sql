-- Which accounts became busy at an hour of the day at which, an hour more or less, they never were before?
WITH offsets AS (
  SELECT unnest(from_json($offsets, '[{"hourFrom":"INTEGER","hourTo":"INTEGER","shift":"INTEGER"}]'), recursive := true)
),
busy AS (
  SELECT userName, hour, events, (hour * 60 + shift) // 60 % 24 AS clock
  FROM memory.main.who_hour
  JOIN offsets ON hour >= hourFrom AND hour < hourTo
),
large AS (
  SELECT userName FROM busy GROUP BY userName HAVING sum(events) >= 100 AND count(DISTINCT (hour // 24)) >= 10
),
begun AS (
  SELECT userName, clock, min(hour) AS firstHour, sum(events)::BIGINT AS events, max(hour) AS lastHour
  FROM busy WHERE userName IN (SELECT userName FROM large) GROUP BY userName, clock
),
fresh AS (
  SELECT
    begun.*,
    (SELECT coalesce(sum(b.events), 0)::BIGINT FROM busy AS b WHERE b.userName = begun.userName AND b.hour < begun.firstHour - 24) AS past,
    (SELECT count(DISTINCT b.hour // 24) FROM busy AS b WHERE b.userName = begun.userName AND b.hour < begun.firstHour - 24) AS days,
    (SELECT min(b.hour) FROM busy AS b WHERE b.userName = begun.userName) AS since,
    NOT EXISTS (
      SELECT 1 FROM begun AS near
      WHERE near.userName = begun.userName AND near.clock IN ((begun.clock + 1) % 24, (begun.clock + 23) % 24)
        AND near.firstHour < begun.firstHour - 24
    ) AS apart
  FROM begun
)
SELECT
  term.value AS account,
  list(DISTINCT fresh.clock ORDER BY fresh.clock) AS clocks,
  list(busy.hour ORDER BY busy.hour) AS hours,
  sum(busy.events)::BIGINT AS events,
  min(fresh.since)::BIGINT * 3600000000 AS since,
  min(fresh.past) AS past,
  min(fresh.days) AS days
FROM fresh
JOIN busy ON busy.userName = fresh.userName AND busy.clock = fresh.clock
JOIN term ON term.id = fresh.userName
WHERE past >= 50 AND days >= 10 AND apart
GROUP BY term.value
ORDER BY events DESC, account
LIMIT 50
