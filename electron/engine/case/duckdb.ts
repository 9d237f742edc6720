import type { DuckDBConnection, DuckDBPendingResult, DuckDBResultReader, DuckDBValue } from '@duckdb/node-api';
import * as duckdbPackage from '@duckdb/node-api';
import duckdb from '@duckdb/node-bindings';

/** The C API under @duckdb/node-api, the very copy that it uses itself: only there can memory be copied into a vector. */
export { duckdb };

/** DuckDB's own package, in one place. */
export const { DuckDBInstance, DuckDBTableFunction, version, ...types } = duckdbPackage;

/** How often a statement that DuckDB's own threads work at is looked at. */
const glanceMs = 2;

/**
 * Runs a statement on DuckDB's own threads alone. The thread that otherwise waits for the end helps, and when there is
 * nothing to help with it asks without a pause and takes a core from the others.
 */
export async function runBeside(
  connection: DuckDBConnection,
  sql: string,
  parameters: Record<string, DuckDBValue> = {},
  signal?: AbortSignal,
): Promise<DuckDBResultReader> {
  return (await finished(connection, sql, parameters, signal)).readAll();
}

async function finished(
  connection: DuckDBConnection,
  sql: string,
  parameters: Record<string, DuckDBValue>,
  signal: AbortSignal | undefined,
): Promise<DuckDBPendingResult> {
  const pending = await connection.start(sql, parameters);
  const { pending_result } = pending as unknown as Started;
  const { NO_TASKS_AVAILABLE, RESULT_NOT_READY } = duckdb.PendingState;
  for (let state = RESULT_NOT_READY; state === RESULT_NOT_READY || state === NO_TASKS_AVAILABLE; ) {
    await new Promise((resume) => setTimeout(resume, glanceMs));
    // Again and again: what was interrupted before it began goes on.
    if (signal?.aborted) connection.interrupt();
    state = duckdb.pending_execute_check_state(pending_result);
  }
  // Done, or failed: its result says which.
  return pending;
}

let loads = 0;

/** Runs a statement that fills tables of the case, for as long as all its rows take. */
export async function load(connection: DuckDBConnection, sql: string): Promise<void> {
  loads += 1;
  try {
    await runBeside(connection, sql);
  } finally {
    loads -= 1;
  }
}

/**
 * Runs a statement that goes through very many rows: on DuckDB's own threads, unless a load keeps them busy. @source measured:
 * on two cores a fifth less work than with a third thread that waits
 */
export function runLong(
  connection: DuckDBConnection,
  sql: string,
  parameters: Record<string, DuckDBValue>,
  signal: AbortSignal | undefined,
): Promise<DuckDBResultReader> {
  return loads > 0 ? connection.runAndReadAll(sql, parameters) : runBeside(connection, sql, parameters, signal);
}

/**
 * Asks for numbers of 64 bits as a list in one row: very many are handed over at once. As rows they come two thousand at a
 * time, each a turn of its own, and beside an import every turn waits.
 */
export async function askList(
  connection: DuckDBConnection,
  sql: string,
  parameters: Record<string, DuckDBValue>,
  signal: AbortSignal | undefined,
): Promise<BigInt64Array> {
  const result =
    loads > 0
      ? await connection.run(sql, parameters)
      : await (await finished(connection, sql, parameters, signal)).getResult();
  const row = await result.fetchChunk();
  if (!row) throw new Error('A list was asked for, and no row was given.');
  const lists = duckdb.data_chunk_get_vector(row.chunk, 0);
  const numbers = new BigInt64Array(duckdb.list_vector_get_size(lists));
  if (numbers.length > 0) {
    const given = duckdb.vector_get_data(duckdb.list_vector_get_child(lists), numbers.byteLength);
    new Uint8Array(numbers.buffer).set(given);
  }
  return numbers;
}

/** What DuckDBPendingResult holds: looking at it is not part of its own methods. */
interface Started {
  pending_result: Parameters<typeof duckdb.pending_execute_check_state>[0];
}

export type Chunk = Parameters<typeof duckdb.data_chunk_set_size>[0];
