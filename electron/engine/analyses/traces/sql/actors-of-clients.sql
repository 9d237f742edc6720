-- To which actors do these addresses belong?
SELECT actor, count(DISTINCT client) AS addresses FROM memory.main.trace_member WHERE client IN (SELECT unnest($clients::UINTEGER[])) GROUP BY actor ORDER BY addresses DESC, actor LIMIT 20
