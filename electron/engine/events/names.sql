-- What are the texts of these terms?
SELECT id, value FROM term WHERE id IN (SELECT unnest($ids::UINTEGER[]))
