-- Of how many tokens in use does no log of issuing speak, in which files were they used first?
SELECT count(*) AS tokens, coalesce(sum(uses), 0)::BIGINT AS uses, list_sort(list_distinct(list(firstEvidence))) AS files
FROM memory.main.who_life
WHERE kind IN ('token', 'session') AND uses > 0 AND NOT comparable
