-- Which terms of a field say one of these, whatever the case?
SELECT id FROM term WHERE field = $field::UTINYINT AND list_contains($values::VARCHAR[], lower(value))
