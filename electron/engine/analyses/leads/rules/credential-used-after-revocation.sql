-- Which credentials were used at or after their withdrawal?
SELECT id, kind, person, withdrawn, firstEvidence, firstOffset
FROM memory.main.who_life
WHERE list_contains(marks, 'used-after-revocation')
ORDER BY uses DESC, id
LIMIT 50
