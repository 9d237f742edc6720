-- Which accounts had an hour far busier than their own others and than their peers' busiest?
WITH mine AS (
  SELECT userName, max(events) AS peak, arg_max(hour, events) AS peakHour, count(*) AS hours,
    quantile_disc(events, 0.5) AS middle, sum(events)::BIGINT AS total
  FROM memory.main.who_hour GROUP BY userName
),
peers AS (
  SELECT quantile_disc(peak, 0.99) AS usual, count(*) AS accounts FROM mine
)
SELECT
  term.value AS account, peak, peakHour::BIGINT * 3600000000 AS peakFrom, hours, middle, total, usual, peers.accounts AS peers
FROM mine, peers
JOIN term ON term.id = mine.userName
WHERE peers.accounts >= 20 AND peak >= 30 AND peak >= 5 * usual AND (hours < 10 OR peak >= 5 * middle)
ORDER BY peak DESC, account
LIMIT 50
