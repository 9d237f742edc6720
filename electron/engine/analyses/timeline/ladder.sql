-- How many events of the case fall into each minute, and how many state no readable time? (the minute is the upper half of a number, the least where there is none; its events are the lower)
SELECT list(minute::BIGINT * 4294967296 + events) AS counts
FROM (
  SELECT minute, events::BIGINT AS events FROM minute
  UNION ALL
  SELECT -2147483648, ((SELECT count(*) FROM event) - (SELECT coalesce(sum(events), 0) FROM minute))::BIGINT
)
