-- In which term fields does any value hold this text, and which values are they, where they are few?
SELECT field, CASE WHEN count(*) <= $most::BIGINT THEN to_json(list(id ORDER BY id)) END::VARCHAR AS ids
FROM term WHERE contains(lower(value), lower($piece))
GROUP BY field ORDER BY field
