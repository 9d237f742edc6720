-- How many evidence files has the index taken in, and which journal entry recorded the last of them?
SELECT count(*)::DOUBLE AS files, coalesce(max(seq), 0)::DOUBLE AS seq FROM head
