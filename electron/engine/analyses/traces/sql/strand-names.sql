-- What are these strands by name?
WITH strand AS (
  SELECT
    unnest($clients::UINTEGER[]) AS client, unnest($agents::UINTEGER[]) AS userAgent, unnest($users::UINTEGER[]) AS userName,
    generate_subscripts($clients::UINTEGER[], 1) AS place
)
SELECT strand.place, known.text AS address, coalesce(account.value, '') AS userName, coalesce(agent.value, '') AS userAgent
FROM strand
JOIN memory.main.trace_known AS known ON known.id = strand.client
LEFT JOIN term AS account ON account.id = strand.userName
LEFT JOIN term AS agent ON agent.id = strand.userAgent
