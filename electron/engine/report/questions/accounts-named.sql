-- Which of these words is an account that events state?
SELECT DISTINCT lower(value) AS account
FROM term
WHERE field = $field::UTINYINT AND lower(value) IN (SELECT unnest($words::JSON::VARCHAR[]))
