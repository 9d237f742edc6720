import { type TermField, termFieldNames } from '@shared/event.ts';

/**
 * How rows travel from the reader to DuckDB: column by column, in the very shape DuckDB keeps them, so that both ends only
 * copy memory. Zero means "not stated" for a term and for a text; the columns marked `optional` carry a bit per row.
 */
export interface Column {
  name: string;
  type: 'UTINYINT' | 'USMALLINT' | 'SMALLINT' | 'UINTEGER' | 'UBIGINT' | 'BIGINT' | 'UHUGEINT' | 'VARCHAR';
  optional: boolean;
}

export type TableName = 'event' | 'term' | 'rejected';

const required = (name: string, type: Column['type']): Column => ({ name, type, optional: false });
const optional = (name: string, type: Column['type']): Column => ({ name, type, optional: true });

export const termColumns = termFieldNames.map((name) => required(name, 'UINTEGER'));

/** Without `evidence`: the engine adds it, for the reader cannot know which number a file will get. */
export const tables = {
  event: [
    required('byteOffset', 'UBIGINT'),
    optional('instant', 'BIGINT'),
    optional('responseBytes', 'BIGINT'),
    required('urlPath', 'VARCHAR'),
    required('urlQuery', 'VARCHAR'),
    required('message', 'VARCHAR'),
    required('more', 'VARCHAR'),
    required('line', 'UINTEGER'),
    required('byteLength', 'UINTEGER'),
    required('timeAt', 'UINTEGER'),
    ...termColumns,
    required('timeLength', 'USMALLINT'),
    optional('offsetMinutes', 'SMALLINT'),
    optional('httpStatus', 'USMALLINT'),
  ],
  term: [
    optional('address', 'UHUGEINT'),
    required('value', 'VARCHAR'),
    required('id', 'UINTEGER'),
    required('field', 'UTINYINT'),
  ],
  rejected: [
    required('byteOffset', 'UBIGINT'),
    required('reason', 'VARCHAR'),
    required('line', 'UINTEGER'),
    required('byteLength', 'UINTEGER'),
  ],
} as const satisfies Record<TableName, Column[]>;

export const columnBytes = {
  UTINYINT: 1,
  USMALLINT: 2,
  SMALLINT: 2,
  UINTEGER: 4,
  UBIGINT: 8,
  BIGINT: 8,
  UHUGEINT: 16,
  // DuckDB's string_t: length, then twelve bytes of text, or four and a pointer. @source duckdb.h, duckdb_string_t
  VARCHAR: 16,
} as const satisfies Record<Column['type'], number>;

/** Rows DuckDB takes at a time; texts of as many rows lie together. @source duckdb.h, STANDARD_VECTOR_SIZE */
export const chunkRows = 2048;

/** Some rows of one table on their way. */
export interface Batch {
  table: TableName;
  rows: number;
  /** Rows that there is room for: column i begins at the widths of those before it, times this. */
  capacity: number;
  cells: ArrayBuffer;
  /** One per optional column, in order: a bit per row, set when stated. */
  stated: ArrayBuffer[];
  /** One per text column, in order: the texts longer than twelve bytes, and where each chunk's begin (and the last ends). */
  texts: { heap: ArrayBuffer; starts: number[] }[];
}

/** Where each column begins in `cells`, in bytes. */
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
