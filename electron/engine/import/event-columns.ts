import type { DuckDBConnection } from '@duckdb/node-api';
import { type Batch, extentBits, tables } from './columns.ts';

/**
 * How texts are packed, where what DuckDB would choose takes longer. more: a fifth of the space, and written in less time.
 * message: written in half the time and in less space; gone through in an eighth more time. urlPath: of so many kinds that
 * packing it takes as long as all other columns together, and unpacking longer than reading three times the space.
 */
const packings: Record<string, string> = {
  urlPath: ' USING COMPRESSION uncompressed',
  message: ' USING COMPRESSION zstd',
  more: ' USING COMPRESSION zstd',
};

/** What the view takes out of `extent`, for it to be as if these were columns: as case/schema.sql says for an empty case. */
const withinExtent: Record<string, string> = {
  timeAt: `(extent & ${2 ** extentBits.timeAt - 1})::UINTEGER`,
  byteLength: `(extent >> ${extentBits.timeAt} & ${2 ** extentBits.byteLength - 1})::UINTEGER`,
  timeLength: `(extent >> ${extentBits.timeAt + extentBits.byteLength})::USMALLINT`,
};

/** The columns that events have so far, as the transaction under way sees them. */
export async function eventColumns(connection: DuckDBConnection): Promise<string[]> {
  return (await connection.runAndReadAll('SELECT * FROM event_row LIMIT 0')).columnNames();
}

/** Adds columns that some event states, in the transaction under way, and shows them in the view. Gives all there are then. */
export async function addEventColumns(
  connection: DuckDBConnection,
  there: readonly string[],
  lacking: readonly string[],
): Promise<string[]> {
  const columns = [...there, ...lacking];
  const view = await connection.runAndReadAll('SELECT * FROM event LIMIT 0');
  const types = view.columnTypes();
  const shown = view.columnNames().map((name, index) => {
    const type = String(types[index]);
    const stands = name === 'rowid' || columns.includes(name);
    return { name, type, sql: stands ? name : `${withinExtent[name] ?? `NULL::${type}`} AS ${name}` };
  });
  for (const { name, type } of shown.filter((column) => lacking.includes(column.name))) {
    await connection.run(`ALTER TABLE event_row ADD COLUMN ${name} ${type}${packings[name] ?? ''}`);
  }
  await connection.run(
    `CREATE OR REPLACE VIEW event AS SELECT ${shown.map(({ sql }) => sql).join(', ')} FROM event_row`,
  );
  return columns;
}

const names = tables.event.map(({ name }) => name);

/** Where columns stand in a batch. */
export function placesOf(columns: readonly string[]): number[] {
  return names.flatMap((name, place) => (columns.includes(name) ? [place] : []));
}

/** The columns that some of these events may state. */
export function statedBy(batches: readonly Batch[]): string[] {
  return names.filter((_, place) => batches.some(({ stated }) => stated[place] !== 'none'));
}
