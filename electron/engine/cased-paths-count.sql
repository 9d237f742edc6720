-- How many paths are not in lower case as they stand?
SELECT count(*)::DOUBLE AS paths FROM memory.main.cased_path
