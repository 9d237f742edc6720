-- What were these derived tables made from, and what was given for it?
SELECT state, value FROM memory.main.made WHERE name = $name
