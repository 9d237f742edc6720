-- Which term is this user agent?
SELECT id FROM term WHERE field = 3 AND value = $value
