-- What was given when these derived tables were made, if they were made from this?
SELECT value FROM memory.main.made WHERE name = $name AND state = $state
