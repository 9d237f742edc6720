-- Which keys are linked to a member of staff by what is stated of them?
SELECT id, person, owner FROM memory.main.who_life
WHERE stated AND person IS NOT NULL AND kind <> 'account'
ORDER BY id
