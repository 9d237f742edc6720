import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import { load } from '../case/duckdb.ts';
import type { CaseIndex } from '../case/index.ts';
import removeEvents from '../case/remove-events.sql?raw';
import removeMinutes from '../case/remove-minutes.sql?raw';
import removeRejected from '../case/remove-rejected.sql?raw';
import { stateChanged } from '../case/state.ts';
import { type Batch, groupRows, tables } from './columns.ts';
import { addEventColumns, eventColumns, placesOf, statedBy } from './event-columns.ts';
import { type Feed, type Feeds, registerFeeds, takeRows } from './feed.ts';
import eventsSql from './insert-events.sql?raw';
import sortedEventsSql from './insert-events-sorted.sql?raw';
import headsSql from './insert-heads.sql?raw';
import minutesSql from './insert-minutes.sql?raw';
import rejectedSql from './insert-rejected.sql?raw';
import termsSql from './insert-terms.sql?raw';
import lastTermSql from './last-term.sql?raw';
import updateHeadSql from './update-head.sql?raw';

/** Rows of one file, as one message from the reader held them. */
export interface Portion {
  evidence: number;
  batches: Batch[];
  /** Events that stand far behind the time of those before them. */
  disorder: number;
  /** Rows of its one batch that were put already. */
  from?: number;
}

/** A transaction on the index, on a connection of its own. */
export interface Store {
  begin(): Promise<void>;
  /**
   * Gives what it left. When more is to come, events are taken in row groups: one that is filled by halves is written anew.
   */
  put(portions: Portion[], moreToCome?: boolean): Promise<Portion[]>;
  /** Records which journal entry each evidence file belongs to; in one statement, for there may be hundreds. */
  heads(heads: readonly { evidence: number; seq: number; hash: string }[]): Promise<void>;
  /** Takes out the rows of an evidence file that is read again; its head is then that of the new reading. */
  remove(evidence: number): Promise<void>;
  rehead(evidence: number, seq: number, hash: string): Promise<void>;
  commit(): Promise<void>;
  /** Undoes what was put since `begin`; nothing when there was none. */
  rollback(): Promise<void>;
  /** Stops a load under way; journal entries and their commit are not torn apart. */
  interrupt(): void;
  close(): void;
}

const idColumn = tables.term.findIndex(({ name }) => name === 'id');

/** One id stands for one value, whatever the reader sends: ids ascend, as DuckDB is not asked to make sure of. */
function lastTermOf({ bytes, at, rows }: Batch, before: number): number {
  let last = before;
  for (const id of new Uint32Array(bytes, at[idColumn], rows)) {
    if (id <= last) throw new Error(`The reader gave the term ${id} after the term ${last}.`);
    last = id;
  }
  return last;
}

/** Table functions live as long as the DuckDB instance. */
const feedsOf = new WeakMap<CaseIndex, Feeds>();

/** Above this share of events out of order, sorting pays: what is asked by time reads less. */
const realDisorder = 0.01;

export async function openStore(index: CaseIndex): Promise<Store> {
  const connection = await index.connection();
  let feeds = feedsOf.get(index);
  if (!feeds) {
    feeds = registerFeeds(connection);
    feedsOf.set(index, feeds);
  }
  return createStore(index, connection, feeds);
}

function createStore(index: CaseIndex, connection: DuckDBConnection, feeds: Feeds): Store {
  let begun = false;
  /** Of the terms in the index and in the transaction. */
  let lastTerm = 0;
  /** What events of the index and of the transaction state. */
  let known: string[] = [];
  let mayInterrupt = false;

  async function run(sql: string, parameters: Record<string, DuckDBValue> = {}): Promise<void> {
    await connection.run(sql, parameters);
  }

  async function interruptible(work: Promise<void>): Promise<void> {
    mayInterrupt = true;
    try {
      await work;
    } finally {
      mayInterrupt = false;
    }
  }

  const put = (sql: string) => interruptible(load(connection, sql));

  return {
    async begin() {
      if (begun) return;
      await run('BEGIN');
      begun = true;
      const found = await connection.runAndReadAll(lastTermSql);
      lastTerm = Number(found.value(0, 0));
      known = await eventColumns(connection);
    },
    async put(portions, moreToCome = false) {
      let [events, disorder] = [0, 0];
      for (const { evidence, batches, disorder: one, from = 0 } of portions) {
        disorder += one;
        for (const batch of batches) {
          if (batch.table === 'term') lastTerm = lastTermOf(batch, lastTerm);
          feeds[batch.table].waiting.push({ batch, evidence, from, to: batch.rows });
          if (batch.table === 'event') events += batch.rows - from;
        }
      }
      const { event } = feeds;
      const left = moreToCome ? beyondGroups(event, events) : [];
      if (feeds.term.waiting.length > 0) await put(termsSql);
      if (event.waiting.length > 0) {
        const lacking = statedBy(event.waiting).filter((name) => !known.includes(name));
        if (lacking.length > 0) known = await addEventColumns(connection, known, lacking);
        event.given = placesOf(known);
        await put(disorder > events * realDisorder ? sortedEventsSql : eventsSql);
      }
      if (feeds.rejected.waiting.length > 0) await put(rejectedSql);
      if (feeds.minute.waiting.length > 0) await put(minutesSql);
      return left;
    },
    heads: (heads) =>
      run(headsSql, {
        evidences: heads.map(({ evidence }) => evidence).join(),
        seqs: heads.map(({ seq }) => seq).join(),
        hashes: heads.map(({ hash }) => hash).join(),
      }),
    async remove(evidence) {
      for (const sql of [removeEvents, removeRejected, removeMinutes]) await interruptible(run(sql, { evidence }));
    },
    rehead: (evidence, seq, hash) => run(updateHeadSql, { evidence, seq, hash }),
    async commit() {
      await run('COMMIT');
      stateChanged(index);
      begun = false;
    },
    async rollback() {
      for (const feed of Object.values(feeds)) feed.waiting = [];
      if (!begun) return;
      begun = false;
      await run('ROLLBACK');
    },
    interrupt() {
      if (mayInterrupt) connection.interrupt();
    },
    close: () => connection.closeSync(),
  };
}

/** Takes off what no whole row group needs; nothing where there is none. */
function beyondGroups(events: Feed, rows: number): Portion[] {
  if (rows < groupRows) return [];
  const whole = takeRows(events.waiting, rows - (rows % groupRows));
  const beyond = events.waiting;
  events.waiting = whole;
  return beyond.map(({ batch, evidence, from }) => ({ evidence, batches: [batch], disorder: 0, from }));
}
