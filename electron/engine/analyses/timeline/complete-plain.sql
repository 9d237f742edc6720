-- Which values among the chosen begin with, or hold, what was typed?
SELECT value FROM (SELECT DISTINCT value::VARCHAR AS value FROM chosen WHERE value IS NOT NULL)
WHERE contains(lower(value), lower($typed))
ORDER BY NOT starts_with(lower(value), lower($typed)), value
LIMIT $limit::BIGINT
