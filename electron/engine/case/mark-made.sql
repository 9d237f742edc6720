-- What are these derived tables made from now, and what is given for it?
INSERT INTO memory.main.made VALUES ($name, $state, $value)
