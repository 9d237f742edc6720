-- On which days, counted in UTC from 1970, are there events?
SELECT DISTINCT floor(minute / 1440.0)::INTEGER AS day FROM minute ORDER BY day
