-- Which term came last?
SELECT coalesce(max(id), 0) FROM term
