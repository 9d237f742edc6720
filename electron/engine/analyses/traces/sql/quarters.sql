-- In which quarters of an hour did anything happen?
SELECT DISTINCT floor(minute / 15)::INTEGER AS quarter FROM minute ORDER BY quarter
