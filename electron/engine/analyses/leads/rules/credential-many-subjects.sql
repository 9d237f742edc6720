-- Which credentials acted for more than one account?
SELECT id, kind, subjects, uses, first, last, person
FROM memory.main.who_life
WHERE list_contains(marks, 'many-subjects')
ORDER BY subjects DESC, uses DESC, id
LIMIT 50
