-- Who belongs to which actor?
INSERT INTO memory.main.trace_member
SELECT unnest($actors::INTEGER[]), unnest($clients::UINTEGER[]), unnest($agents::UINTEGER[]), unnest($users::UINTEGER[])
