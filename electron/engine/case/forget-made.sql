-- Which derived tables, and those that go with them, are believed no more?
DELETE FROM memory.main.made WHERE starts_with(name, $name)
