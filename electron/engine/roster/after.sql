-- How many events of these accounts are there at or after an instant?
SELECT person, count(*) AS events
FROM event
JOIN (SELECT unnest(from_json($after, '[{"person":"INTEGER","account":"UINTEGER","instant":"BIGINT"}]'), recursive := true)) AS wanted
  ON event.userName = wanted.account AND event.instant >= make_timestamp(wanted.instant)
GROUP BY person
