-- What stands out about these credentials and accounts?
SELECT id, marks FROM memory.main.who_life WHERE list_contains($ids::VARCHAR[], id) AND len(marks) > 0
