-- Which values do the subject's events state most often?
SELECT value, count(*) AS events, epoch_us(min(instant)) AS first, epoch_us(max(instant)) AS last, count(*) OVER () AS total
FROM (
  SELECT
    CASE $field WHEN 'urlPath' THEN urlPath WHEN 'httpStatus' THEN httpStatus::VARCHAR WHEN 'httpMethod' THEN httpMethod::VARCHAR ELSE eventAction::VARCHAR END AS value,
    instant
  FROM event
  WHERE rowid IN (SELECT row FROM chosen)
)
GROUP BY value
ORDER BY events DESC, value
LIMIT 20
