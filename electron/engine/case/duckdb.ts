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
  do {
    await new Promise((resume) => setTimeout(resume, glanceMs));
    // Again and again: what was interrupted before it began goes on.
    if (signal?.aborted) connection.interrupt();
  } while (isGoing(duckdb.pending_execute_check_state(pending_result)));
  // Done, or failed: its result says which.
  return pending;
}

function isGoing(state: number): boolean {
  const { NO_TASKS_AVAILABLE, RESULT_NOT_READY } = duckdb.PendingState;
  return state === RESULT_NOT_READY || state === NO_TASKS_AVAILABLE;
}

let loads = 0;

/** What is known of the rows that a statement asks this thread for. */
export interface Giving {
  /** Whether every thread that asked was told that there are no more. */
  isOver(): boolean;
  /** When one asked last, in milliseconds of `performance.now`. */
  lastAsked(): number;
  /** Whether the statement was interrupted. */
  isStopped(): boolean;
}

/** So long does nobody ask for rows only where the statement has failed. */
const quietMs = 2000;

/**
 * Runs a statement that fills tables of the case with rows that this thread gives, for as long as all of them take. Of one
 * that failed or was interrupted DuckDB waits for its threads wherever it is looked at: here that would be for ever, as one
 * of them may be waiting for rows. So it is looked at only when all rows were given, and waited for on another thread else.
 */
export async function load(connection: DuckDBConnection, sql: string, giving: Giving): Promise<void> {
  loads += 1;
  try {
    const pending = await connection.start(sql);
    const began = performance.now();
    const { pending_result } = pending as unknown as Started;
    for (let goesOn = true; goesOn; ) {
      await new Promise((resume) => setTimeout(resume, glanceMs));
      if (giving.isStopped()) {
        // What was interrupted before it began goes on.
        connection.interrupt();
        goesOn = false;
      } else if (giving.isOver()) goesOn = isGoing(duckdb.pending_execute_check_state(pending_result));
      else goesOn = performance.now() - Math.max(began, giving.lastAsked()) < quietMs;
    }
    await pending.getResult();
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
