import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import { groupRows } from '../import/columns.ts';
import { cancelled } from '../jobs.ts';
import { expectOurs, isEmptyIndex } from './catalogue.ts';
import { askList, DuckDBInstance, runLong } from './duckdb.ts';
import { type EarlyWrites, writeEarly } from './early-writes.ts';
import { leaveKept, takeKept } from './kept.ts';
import schema from './schema.sql?raw';
import scratchSchema from './scratch-schema.sql?raw';
import selectionTablesSql from './selection-tables.sql?raw';

export type Parameters = Record<string, DuckDBValue>;
export type Row = Record<string, unknown>;

/**
 * The index of a case: DuckDB, locked down. Names without a catalogue mean the case (`cs`); `memory.main` is a scratch
 * catalogue that every connection shares and that goes with the process: selections and what views add up live there. It
 * is backed by a file, so that millions of rows are kept compressed and need not stay in memory.
 */
export interface CaseIndex {
  /** Asks; 64-bit integers come as numbers. An aborted signal interrupts the query. */
  rows<T = Row>(sql: string, parameters?: Parameters, signal?: AbortSignal): Promise<T[]>;
  /** Asks what takes long, for it goes through very many rows; a short question waits two milliseconds longer than it need. */
  longRows<T = Row>(sql: string, parameters?: Parameters, signal?: AbortSignal): Promise<T[]>;
  /** The same for a list of 64-bit integers in one row: to hand over very many takes a tenth of the work. */
  list(sql: string, parameters?: Parameters, signal?: AbortSignal): Promise<BigInt64Array>;
  /** Changes. */
  run(sql: string, parameters?: Parameters, signal?: AbortSignal): Promise<void>;
  /** A connection of one's own, for a transaction or a table function; the caller closes it. */
  connection(): Promise<DuckDBConnection>;
  /** Has the disk write what a load has left in the file so far. */
  writeEarly(): void;
  /** Once it is closed, the scratch tables are left to whoever opens the index next. */
  keep(): Promise<void>;
  close(): void;
}

export interface IndexChoice {
  file: string;
  /** A folder inside the case for what does not fit in memory. */
  scratch: string;
  readOnly: boolean;
  /** Another index to look at beside this one, as catalogue `was`. */
  previous?: string;
  threads?: number;
  /** Files of Dwell's own that the index may read, and nothing else: address data. */
  readable?: readonly string[];
  /** The case's folder, where scratch tables may be kept from one session to the next. */
  keepIn?: string;
}

/** Scratch folders of this process. */
const inUse = new Set<string>();

/**
 * Opens, or makes, an index. DuckDB itself can then open nothing else, load nothing, and be configured no more. Throws
 * `NotOurs` where the file holds what Dwell does not put there.
 */
export async function openIndex(choice: IndexChoice): Promise<CaseIndex> {
  mkdirSync(choice.scratch, { recursive: true });
  for (const name of readdirSync(choice.scratch)) {
    // What a process that was killed left behind: a case has one writer, and readers have folders of their own.
    if (!inUse.has(join(choice.scratch, name))) rmSync(join(choice.scratch, name), { recursive: true, force: true });
  }
  const work = mkdtempSync(join(choice.scratch, 'work-'));
  inUse.add(work);
  const instance = await DuckDBInstance.create(':memory:', {
    threads: String(choice.threads ?? Math.max(2, Math.min(8, cpus().length))),
    // None but these: loads and what takes long are left to them alone, see runBeside.
    external_threads: '0',
    // What was written stays in it until something else needs the room: twenty million lines are imported no slower with less.
    memory_limit: `${Math.round(Math.min(0.75, totalmem() / 2 ** 32) * 1000)}MB`,
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    allow_community_extensions: 'false',
    allow_persistent_secrets: 'false',
  });
  const idle: DuckDBConnection[] = [];
  const scratch = join(work, 'memory.duckdb');
  const sources = choice.keepIn && { folder: choice.keepIn, index: choice.file, others: choice.readable ?? [] };
  let kept = false;
  let early: EarlyWrites | undefined;
  try {
    const first = await instance.connect();
    // Before anything is opened: that may change the index.
    if (sources) takeKept(sources, scratch);
    await expectOurs(first);
    for (const setting of lockDown(choice, work, scratch)) await first.run(setting);
    const isEmpty = await isEmptyIndex(first);
    await first.run('USE cs');
    await first.run('DETACH expected');
    await first.run(scratchSchema);
    if (isEmpty) await first.run(schema);
    idle.push(first);
    if (!choice.readOnly) early = writeEarly(choice.file);
  } catch (error) {
    closeAll();
    throw error;
  }

  function closeAll(): void {
    for (const connection of idle.splice(0)) connection.closeSync();
    instance.closeSync();
    early?.close();
    if (kept && sources) leaveKept(sources, scratch);
    rmSync(work, { recursive: true, force: true });
    inUse.delete(work);
  }

  async function connection(): Promise<DuckDBConnection> {
    const opened = await instance.connect();
    await opened.run('USE cs');
    return opened;
  }

  async function using<T>(
    signal: AbortSignal | undefined,
    ask: (connection: DuckDBConnection) => Promise<T>,
  ): Promise<T> {
    if (signal?.aborted) throw cancelled();
    const borrowed = idle.pop() ?? (await connection());
    const interrupt = () => borrowed.interrupt();
    signal?.addEventListener('abort', interrupt);
    try {
      return await ask(borrowed);
    } catch (error) {
      if (signal?.aborted) throw cancelled();
      throw error;
    } finally {
      signal?.removeEventListener('abort', interrupt);
      idle.push(borrowed);
    }
  }

  return {
    rows: <T>(sql: string, parameters: Parameters = {}, signal?: AbortSignal) =>
      using(signal, async (connection) => {
        const reader = await connection.runAndReadAll(sql, parameters);
        return reader.getRowObjects().map(plain) as T[];
      }),
    longRows: <T>(sql: string, parameters: Parameters = {}, signal?: AbortSignal) =>
      using(signal, async (connection) => {
        const reader = await runLong(connection, sql, parameters, signal);
        return reader.getRowObjects().map(plain) as T[];
      }),
    list: (sql, parameters = {}, signal) => using(signal, (connection) => askList(connection, sql, parameters, signal)),
    run: (sql, parameters = {}, signal) =>
      using(signal, async (connection) => {
        await runLong(connection, sql, parameters, signal);
      }),
    connection,
    writeEarly: () => early?.begin(),
    async keep() {
      if (!sources) return;
      await using(undefined, async (connection) => {
        for (const sql of await tidying(connection)) await connection.run(sql);
        await connection.run('CHECKPOINT memory');
      });
      kept = true;
    },
    close: closeAll,
  };
}

/** @source measured: after this, reading or writing any file but the case's own, ATTACH of files, INSTALL and SET all fail */
function lockDown(choice: IndexChoice, work: string, scratch: string): string[] {
  const quoted = (path: string) => `'${path.replaceAll("'", "''")}'`;
  return [
    "SET GLOBAL TimeZone = 'UTC'",
    'SET GLOBAL preserve_insertion_order = false',
    // Rows are compressed while more come in, not all at the end of a statement, when one thread would wait for the other.
    'SET GLOBAL write_buffer_row_group_count = 1',
    // Else ASOF holds each of fewer than 64 addresses against half a million networks: two seconds in place of 50 ms.
    'SET GLOBAL asof_loop_join_threshold = 0',
    `SET GLOBAL temp_directory = ${quoted(work)}`,
    `ATTACH ${quoted(choice.file)} AS cs (${choice.readOnly ? 'READ_ONLY' : `STORAGE_VERSION 'latest', ROW_GROUP_SIZE ${groupRows}`})`,
    // In place of the catalogue that is in memory alone. Nothing in it has to outlive the process: no log of writes, no waiting for the disk.
    'DETACH memory',
    `ATTACH ${quoted(scratch)} AS memory (STORAGE_VERSION 'latest', RECOVERY_MODE 'no_wal_writes')`,
    ...(choice.previous ? [`ATTACH ${quoted(choice.previous)} AS was (READ_ONLY)`] : []),
    ...(choice.readable?.length ? [`SET GLOBAL allowed_paths = [${choice.readable.map(quoted).join(', ')}]`] : []),
    'SET enable_external_access = false',
    'SET lock_configuration = true',
  ];
}

/** Selections are numbered anew in each session. */
async function tidying(connection: DuckDBConnection): Promise<string[]> {
  const reader = await connection.runAndReadAll(selectionTablesSql);
  return reader.getRowObjects().map(({ name }) => `DROP TABLE memory.main.${String(name)}`);
}

function plain(row: Row): Row {
  for (const key of Object.keys(row)) {
    const value = row[key];
    if (typeof value === 'bigint') row[key] = Number(value);
  }
  return row;
}
