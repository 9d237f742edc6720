-- In which term fields does any value hold this text?
SELECT DISTINCT field FROM term WHERE contains(lower(value), lower($piece))
