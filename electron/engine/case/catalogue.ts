import type { DuckDBConnection } from '@duckdb/node-api';
import { addEventColumns } from '../import/event-columns.ts';
import catalogueSql from './catalogue.sql?raw';
import schema from './schema.sql?raw';

/** An index that Dwell, as it is, did not make: of another Dwell, or with something in it that Dwell never puts there. */
export class NotOurs extends Error {
  readonly ofAnother: boolean;
  constructor(ofAnother: boolean) {
    super(ofAnother ? 'The index is of another Dwell.' : 'The index holds what Dwell does not put there.');
    this.ofAnother = ofAnother;
  }
}

/** Kind, schema, name, and how it would be made. */
type Thing = readonly [string, string, string, string | null];

/** Makes an empty index beside, to compare with; to be called before anything of the case is attached. */
export async function expectOurs(connection: DuckDBConnection): Promise<void> {
  await connection.run("ATTACH ':memory:' AS expected");
  await connection.run('USE expected');
  await connection.run(schema);
}

/**
 * Says whether the index, attached as `cs`, is empty, or holds the tables and the view that Dwell makes and nothing else.
 * A macro named `max` would answer in place of DuckDB's own, and a view need not show what the tables hold. No name of `cs`
 * is asked for on this connection before that is sure. Throws `NotOurs`.
 */
export async function isEmptyIndex(connection: DuckDBConnection): Promise<boolean> {
  const { cs, expected } = await thingsIn(connection);
  if (cs.length === 0) return true;
  const ofLayout = (things: readonly Thing[]) => JSON.stringify(things.filter(([, , name]) => name === 'layout'));
  if (
    ofLayout(cs) === ofLayout(expected) &&
    (await layoutIn(connection, 'cs')) !== (await layoutIn(connection, 'expected'))
  )
    throw new NotOurs(true);
  await growAlike(connection, cs);
  const grown = await thingsIn(connection);
  if (JSON.stringify(grown.cs) !== JSON.stringify(grown.expected)) throw new NotOurs(false);
  return false;
}

async function thingsIn(connection: DuckDBConnection): Promise<{ cs: Thing[]; expected: Thing[] }> {
  const rows = (await connection.runAndReadAll(catalogueSql)).getRowObjectsJson();
  const of = (wanted: string) =>
    rows.flatMap(({ place, things }) => (place === wanted ? (JSON.parse(String(things)) as Thing[]) : []));
  return { cs: of('cs'), expected: of('expected') };
}

async function layoutIn(connection: DuckDBConnection, place: 'cs' | 'expected'): Promise<string> {
  return JSON.stringify((await connection.runAndReadAll(`SELECT number FROM ${place}.main.layout`)).getRowsJson());
}

/** Gives the index to compare with the columns of events that the other has: a case grows them as its files state them. */
async function growAlike(connection: DuckDBConnection, found: readonly Thing[]): Promise<void> {
  if (!found.some(([kind, , name]) => kind === 'table' && name === 'event_row')) return;
  const columns = async (table: string) =>
    (await connection.runAndReadAll(`SELECT * FROM ${table} LIMIT 0`)).columnNames();
  const there = await columns('expected.main.event_row');
  const shown = new Set(await columns('expected.main.event'));
  const lacking = (await columns('cs.main.event_row')).filter((name) => !there.includes(name) && shown.has(name));
  await addEventColumns(connection, there, lacking);
}
