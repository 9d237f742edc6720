-- Which state is the index in?
SELECT count(*)::INTEGER AS files, coalesce(max(seq), 0)::INTEGER AS seq FROM head
