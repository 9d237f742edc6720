-- Who belongs to an actor no longer? All of them.
DELETE FROM memory.main.trace_member
