-- How many rows does the index hold?
SELECT coalesce(max(rowid) + 1, 0) AS rows FROM event
