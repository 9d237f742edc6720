-- From when to when does the evidence state times? (to the minute)
SELECT min(minute)::BIGINT * 60000000 AS first, max(minute)::BIGINT * 60000000 + 60000000 AS last FROM minute
