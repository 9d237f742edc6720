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

interface Thing {
  place: 'cs' | 'expected';
  kind: string;
  schema: string;
  name: string;
  made: string | null;
}

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
  const things = await thingsIn(connection);
  const found = things.filter(({ place }) => place === 'cs');
  if (found.length === 0) return true;
  const layout = told(things.filter(({ name }) => name === 'layout'));
  const known = layout.cs !== '' && layout.cs === layout.expected;
  if (known && (await layoutNumber(connection, 'cs')) !== (await layoutNumber(connection, 'expected')))
    throw new NotOurs(true);
  await growAlike(connection, found);
  const both = told(await thingsIn(connection));
  if (both.cs !== both.expected) throw new NotOurs(false);
  return false;
}

async function thingsIn(connection: DuckDBConnection): Promise<Thing[]> {
  return (await connection.runAndReadAll(catalogueSql)).getRowObjectsJson() as unknown as Thing[];
}

/** All there is on either side, as one text. */
function told(things: readonly Thing[]): Record<Thing['place'], string> {
  const of = (wanted: Thing['place']) =>
    things
      .filter(({ place }) => place === wanted)
      .map(({ kind, schema, name, made }) => JSON.stringify([kind, schema, name, made]))
      .sort()
      .join('\n');
  return { cs: of('cs'), expected: of('expected') };
}

async function layoutNumber(connection: DuckDBConnection, place: Thing['place']): Promise<unknown> {
  return JSON.stringify((await connection.runAndReadAll(`SELECT number FROM ${place}.main.layout`)).getRowsJson());
}

/** Gives the index to compare with the columns of events that the other has: a case grows them as its files state them. */
async function growAlike(connection: DuckDBConnection, found: readonly Thing[]): Promise<void> {
  if (!found.some(({ kind, name }) => kind === 'table' && name === 'event_row')) return;
  const columns = async (table: string) =>
    (await connection.runAndReadAll(`SELECT * FROM ${table} LIMIT 0`)).columnNames();
  const there = await columns('expected.main.event_row');
  const shown = new Set(await columns('expected.main.event'));
  const lacking = (await columns('cs.main.event_row')).filter((name) => !there.includes(name) && shown.has(name));
  await addEventColumns(connection, there, lacking);
}
