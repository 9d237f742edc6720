-- Which evidence has been taken in last?
SELECT count(*)::DOUBLE AS files, coalesce(max(seq), 0)::DOUBLE AS seq FROM head
