-- Which sources belong to these groups?
WITH member AS (
  SELECT
    known.id AS client, known.text,
    coalesce(CASE $groupBy WHEN 'net' THEN known.net WHEN 'asn' THEN 'AS' || known.asn WHEN 'country' THEN known.country WHEN 'label' THEN known.label END, '') AS key
  FROM memory.main.trace_known AS known
)
SELECT member.client, member.text, member.key
FROM member
JOIN memory.main.trace_figure AS figure ON figure.scope = $scope AND figure.client = member.client
WHERE member.key IN (SELECT unnest(from_json($keys, '["VARCHAR"]')))
ORDER BY member.key, member.client
