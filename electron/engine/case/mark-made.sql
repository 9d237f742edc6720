-- What were these derived tables made from, and what was given for it?
INSERT INTO memory.main.made VALUES ($name, $state, $value)
