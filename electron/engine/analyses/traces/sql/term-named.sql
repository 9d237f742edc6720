-- Which term is this value of this field?
SELECT id FROM term WHERE field = $field::UTINYINT AND value = $value
