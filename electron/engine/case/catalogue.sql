-- What stands in the index, and what would Dwell have put there? A thing called by a name of DuckDB's own changes what questions say.
SELECT database_name AS place, 'table' AS kind, schema_name AS schema, table_name AS name, sql AS made
FROM system.main.duckdb_tables() WHERE database_name IN ('cs', 'expected')
UNION ALL
SELECT database_name, 'view', schema_name, view_name, sql
FROM system.main.duckdb_views() WHERE database_name IN ('cs', 'expected') AND NOT internal
UNION ALL
SELECT database_name, 'index', schema_name, index_name, sql
FROM system.main.duckdb_indexes() WHERE database_name IN ('cs', 'expected')
UNION ALL
SELECT database_name, 'function', schema_name, function_name, macro_definition
FROM system.main.duckdb_functions() WHERE database_name IN ('cs', 'expected')
UNION ALL
SELECT database_name, 'type', schema_name, type_name, NULL
FROM system.main.duckdb_types() WHERE database_name IN ('cs', 'expected') AND NOT internal
UNION ALL
SELECT database_name, 'sequence', schema_name, sequence_name, sql
FROM system.main.duckdb_sequences() WHERE database_name IN ('cs', 'expected')
UNION ALL
SELECT database_name, 'schema', schema_name, schema_name, NULL
FROM system.main.duckdb_schemas() WHERE database_name IN ('cs', 'expected') AND schema_name NOT IN ('main', 'information_schema', 'pg_catalog')
