-- Which texts do these term ids stand for?
SELECT id, value FROM term WHERE id IN (SELECT unnest($ids::UINTEGER[]))
