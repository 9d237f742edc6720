-- What stands derived in the scratch tables: what it was made from, and what was given for it, as JSON.
CREATE TABLE IF NOT EXISTS memory.main.made (name VARCHAR, state VARCHAR, value VARCHAR);
