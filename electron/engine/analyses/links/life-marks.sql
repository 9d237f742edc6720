-- What stands out about these credentials and accounts?
SELECT id, marks FROM memory.main.who_life WHERE len(marks) > 0 AND id IN (SELECT unnest($ids::VARCHAR[]))
