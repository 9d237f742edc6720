-- On which days of the case zone does each evidence file hold events, and how many? $offsets: from which minute on the zone's clocks were ahead of UTC by how much.
WITH stretch AS (
  SELECT unnest(from_json($offsets, '[{"fromMinute": "BIGINT", "offsetMinutes": "INTEGER"}]'), recursive := true)
)
SELECT m.evidence::INTEGER AS evidence,
       floor((m.minute + s.offsetMinutes) / 1440.0)::INTEGER AS day,
       sum(m.events)::DOUBLE AS events
FROM minute m ASOF JOIN stretch s ON m.minute >= s.fromMinute
GROUP BY m.evidence, day
ORDER BY m.evidence, day
