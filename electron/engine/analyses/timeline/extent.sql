-- Where do the rows of the index end?
SELECT coalesce(max(rowid) + 1, 0)::DOUBLE AS rows FROM event
