-- Which values does the subject state most often?
SELECT value, count(*) AS events, epoch_us(min(instant)) AS first, epoch_us(max(instant)) AS last, count(*) OVER () AS total
FROM (
  SELECT
    CASE $field WHEN 'userName' THEN nullif(userName, 0) WHEN 'credential' THEN nullif(credential, 0) WHEN 'userAgent' THEN nullif(userAgent, 0) ELSE evidence END AS value,
    instant
  FROM chosen
)
GROUP BY value
ORDER BY events DESC, value
LIMIT 20
