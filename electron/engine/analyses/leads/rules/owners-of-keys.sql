-- Which signing keys are linked to a member of staff by what is stated of them?
SELECT id, person, owner FROM memory.main.who_life WHERE kind = 'signing-key' AND person IS NOT NULL ORDER BY id
