import { createRequire } from 'node:module';

const here = createRequire(import.meta.url);

/** DuckDB's own package. Required, for what is CommonJS is gone through twice when it is imported, at every start. */
export const { DuckDBInstance, DuckDBTableFunction, version, ...types } = here(
  '@duckdb/node-api',
) as typeof import('@duckdb/node-api');

/** The C API under @duckdb/node-api, the very copy that it uses itself: only there can memory be copied into a vector. */
export const duckdb = createRequire(here.resolve('@duckdb/node-api'))(
  '@duckdb/node-bindings',
) as typeof import('@duckdb/node-bindings');

export type Chunk = Parameters<typeof duckdb.data_chunk_set_size>[0];
