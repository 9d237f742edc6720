-- Which scratch tables hold the selection of a filter?
SELECT table_name AS name FROM duckdb_tables() WHERE database_name = 'memory' AND regexp_matches(table_name, '^selection_[0-9]+$')
