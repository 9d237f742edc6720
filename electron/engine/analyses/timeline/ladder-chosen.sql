-- How many of the chosen events fall into each minute since 1970, and how many state no readable time? (the minute is the upper half of a number, the least where there is none; its events are the lower)
SELECT coalesce(list(minute * 4294967296 + events), []) AS counts
FROM (
  SELECT coalesce(date_diff('minute', TIMESTAMP '1970-01-01', instant), -2147483648) AS minute, count(*) AS events
  FROM chosen
  GROUP BY ALL
)
