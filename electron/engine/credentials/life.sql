-- Which credentials belong on the life chart: those of people in the roster, and of nobody known what stands out most?
SELECT *
FROM memory.main.who_life
WHERE (person IS NOT NULL AND (kind <> 'token' OR len(marks) > 0) AND kind <> 'session')
   OR (person IS NULL AND len(marks) > 0 AND kind IN ('access-key', 'signing-key', 'ssh-key', 'api-key'))
ORDER BY person NULLS LAST, kind, coalesce(issued, first), id
LIMIT 5000
