-- Which terms of a field have these very values?
SELECT id, value FROM term WHERE field = $field::UTINYINT AND list_contains($values::VARCHAR[], value)
