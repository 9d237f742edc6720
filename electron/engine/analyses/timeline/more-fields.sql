-- Which fields of its own does each file's format state, in its first hundred thousand lines?
SELECT DISTINCT unnest(json_keys(more)) AS name FROM event WHERE more IS NOT NULL AND line <= 100000 ORDER BY name
