-- At which hours of which days was the subject there?
SELECT day, hour, count(*) AS events FROM chosen WHERE day IS NOT NULL GROUP BY day, hour ORDER BY day, hour
