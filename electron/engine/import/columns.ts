import { type TermField, termFieldNames } from '@shared/event.ts';

/**
 * How rows travel from the reader to DuckDB: column by column, in the very shape DuckDB keeps them, so that both ends only
 * copy memory.
 */
export interface Column {
  name: string;
  type:
    | 'UTINYINT'
    | 'USMALLINT'
    | 'SMALLINT'
    | 'INTEGER'
    | 'UINTEGER'
    | 'UBIGINT'
    | 'BIGINT'
    | 'TIMESTAMP'
    | 'UHUGEINT'
    | 'VARCHAR';
  /** Whether a row states it: always, where its bit is set, or where its cell is not zero (a term's id, a text's length). */
  stated: 'always' | 'bit' | 'cell';
}

export type TableName = 'event' | 'term' | 'rejected' | 'minute';

const always = (name: string, type: Column['type']): Column => ({ name, type, stated: 'always' });
const byBit = (name: string, type: Column['type']): Column => ({ name, type, stated: 'bit' });
const byCell = (name: string, type: Column['type']): Column => ({ name, type, stated: 'cell' });

export const termColumns = termFieldNames.map((name) => byCell(name, 'UINTEGER'));

/** Without `evidence`: the engine adds it, for the reader cannot know which number a file will get. */
export const tables = {
  event: [
    always('byteOffset', 'UBIGINT'),
    always('extent', 'UBIGINT'),
    byBit('instant', 'TIMESTAMP'),
    byBit('responseBytes', 'BIGINT'),
    byCell('urlPath', 'VARCHAR'),
    byCell('urlQuery', 'VARCHAR'),
    byCell('message', 'VARCHAR'),
    byCell('more', 'VARCHAR'),
    always('line', 'UINTEGER'),
    ...termColumns,
    byBit('offsetMinutes', 'SMALLINT'),
    byBit('httpStatus', 'USMALLINT'),
  ],
  term: [
    byBit('address', 'UHUGEINT'),
    always('value', 'VARCHAR'),
    always('id', 'UINTEGER'),
    always('field', 'UTINYINT'),
  ],
  rejected: [
    always('byteOffset', 'UBIGINT'),
    always('reason', 'VARCHAR'),
    always('line', 'UINTEGER'),
    always('byteLength', 'UINTEGER'),
  ],
  minute: [always('minute', 'INTEGER'), byCell('outcome', 'UINTEGER'), always('events', 'UINTEGER')],
} as const satisfies Record<TableName, Column[]>;

export const columnBytes = {
  UTINYINT: 1,
  USMALLINT: 2,
  SMALLINT: 2,
  INTEGER: 4,
  UINTEGER: 4,
  UBIGINT: 8,
  BIGINT: 8,
  // Microseconds since 1970 UTC.
  TIMESTAMP: 8,
  UHUGEINT: 16,
  // DuckDB's string_t: length, then twelve bytes of text, or four and a pointer. @source duckdb.h, duckdb_string_t
  VARCHAR: 16,
} as const satisfies Record<Column['type'], number>;

/**
 * How long an event is and where its time stands in it are one number, for each column of an event costs an import a fiftieth.
 * From the lowest bit: the time's place from the event's first byte, the event's length, the time's length, all in bytes. A
 * time whose place has no room there has none: 0, 0.
 */
export const extentBits = { timeAt: 20, byteLength: 32, timeLength: 12 } as const;

/** Rows DuckDB takes at a time; texts of as many rows lie together. @source duckdb.h, STANDARD_VECTOR_SIZE */
export const chunkRows = 2048;
/**
 * Rows that DuckDB compresses and writes together: a third of what it takes by itself.
 * @source measured: of rows with much text a group of 122,880 is 110 MB on its way, and the last one is written by one thread alone
 */
export const groupRows = 20 * chunkRows;
/** Rows of a batch of events, at most. */
export const batchRows = 30 * chunkRows;

/** Which rows state a column: all, none, or those whose bit is set, the bits beginning at that byte. */
export type Stated = 'all' | 'none' | number;

/** Some rows of one table on their way. */
export interface Batch {
  table: TableName;
  rows: number;
  /** All of it, one after another: shared memory when it is much. */
  bytes: ArrayBuffer | SharedArrayBuffer;
  /** One per column: where its cells begin; a column that no row states has none. */
  at: number[];
  /** One per column. */
  stated: Stated[];
  /** One per text column, in order: where the texts longer than twelve bytes begin, and in them each chunk's (and where the last ends). */
  texts: { at: number; starts: number[] }[];
}

/** What batches weigh that travel together: a full one of narrow rows a thousand; of wide rows fewer do, for memory's sake. */
export function weightOf(batches: readonly Batch[]): number {
  const rows = Math.max(0, ...batches.map((batch) => batch.rows));
  const sizeBytes = batches.reduce((sum, { bytes }) => sum + bytes.byteLength, 0);
  return Math.ceil(1000 * Math.max(rows / batchRows, sizeBytes / (24 << 20)));
}

/** Where each column begins when there is room for so many rows of all of them, in bytes. */
export function columnOffsets(columns: readonly Column[], capacity: number): number[] {
  let at = 0;
  return columns.map((column) => {
    const begins = at;
    at += columnBytes[column.type] * capacity;
    return begins;
  });
}

/** Bytes of all columns for one row. */
export function rowBytes(columns: readonly Column[]): number {
  return columns.reduce((sum, column) => sum + columnBytes[column.type], 0);
}

export function termIndex(field: TermField): number {
  switch (field) {
    case 'sourceIp':
      return 0;
    case 'userName':
      return 1;
    case 'credential':
      return 2;
    case 'userAgent':
      return 3;
    case 'httpMethod':
      return 4;
    case 'httpReferrer':
      return 5;
    case 'urlDomain':
      return 6;
    case 'eventAction':
      return 7;
    case 'eventOutcome':
      return 8;
    case 'eventProvider':
      return 9;
    case 'hostName':
      return 10;
    case 'processName':
      return 11;
  }
}
