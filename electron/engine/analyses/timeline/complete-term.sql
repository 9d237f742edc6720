-- Which values of this term field begin with, or hold, what was typed?
SELECT value FROM term
WHERE field = $field::UTINYINT AND contains(lower(value), lower($typed))
ORDER BY NOT starts_with(lower(value), lower($typed)), value
LIMIT $limit::BIGINT
