-- What stands in the index, and in the empty one beside it? Each as JSON, in one order: kind, schema, name, and how it would be made.
SELECT place, to_json(list([kind, held, name, made] ORDER BY kind, held, name, made))::VARCHAR AS things
FROM (
  SELECT database_name AS place, 'table' AS kind, schema_name AS held, table_name AS name, sql AS made
  FROM system.main.duckdb_tables()
  UNION ALL
  SELECT database_name, 'view', schema_name, view_name, sql FROM system.main.duckdb_views() WHERE NOT internal
  UNION ALL
  SELECT database_name, 'index', schema_name, index_name, sql FROM system.main.duckdb_indexes()
  UNION ALL
  SELECT database_name, 'function', schema_name, function_name, macro_definition FROM system.main.duckdb_functions()
  UNION ALL
  SELECT database_name, 'type', schema_name, type_name, NULL FROM system.main.duckdb_types() WHERE NOT internal
  UNION ALL
  SELECT database_name, 'sequence', schema_name, sequence_name, sql FROM system.main.duckdb_sequences()
  UNION ALL
  SELECT database_name, 'schema', schema_name, schema_name, NULL
  FROM system.main.duckdb_schemas() WHERE schema_name NOT IN ('main', 'information_schema', 'pg_catalog')
)
WHERE place IN ('cs', 'expected')
GROUP BY place
