-- Which keys stayed in force after their owner's last day?
SELECT id, kind, person, leftAt, withdrawn, uses, first, last, owner
FROM memory.main.who_life
WHERE list_contains(marks, 'alive-after-owner-left')
ORDER BY id
LIMIT 200
