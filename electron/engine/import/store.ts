import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import { load } from '../case/duckdb.ts';
import type { CaseIndex } from '../case/index.ts';
import removeEvents from '../case/remove-events.sql?raw';
import removeMinutes from '../case/remove-minutes.sql?raw';
import removeRejected from '../case/remove-rejected.sql?raw';
import { stateChanged } from '../case/state.ts';
import { type Batch, groupRows, tables } from './columns.ts';
import { addEventColumns, eventColumns, placesOf, statedBy } from './event-columns.ts';
import { type Feed, type Feeds, type Load, registerFeeds, takeRows } from './feed.ts';
import eventsSql from './insert-events.sql?raw';
import sortedEventsSql from './insert-events-sorted.sql?raw';
import headsSql from './insert-heads.sql?raw';
import minutesSql from './insert-minutes.sql?raw';
import rejectedSql from './insert-rejected.sql?raw';
import termsSql from './insert-terms.sql?raw';
import lastTermSql from './last-term.sql?raw';
import { beyondGroups, lastChunk, rowsIn } from './row-groups.ts';
import updateHeadSql from './update-head.sql?raw';

/** What one message from the reader held, before its evidence file has a number. */
export interface Loose {
  batches: Batch[];
  /** Events that stand far behind the time of those before them. */
  disorder: number;
  /** Rows of its one batch that were put already. */
  from?: number;
}

export interface Portion extends Loose {
  evidence: number;
}

/** The file that is being read, to whoever stores its rows. */
export interface Later {
  /** What has come in since it was last asked. */
  more(): Loose[];
  /** Says that every row of a batch has been taken. */
  spent(batch: Batch): void;
}

/** A transaction on the index, on a connection of its own. */
export interface Store {
  begin(): Promise<void>;
  /** @param spent is told of each batch of which every row has been taken: the reader may use its memory again */
  put(portions: Portion[], spent?: Later['spent']): Promise<void>;
  /**
   * Puts rows of a file that is still being read, and goes on with what comes in meanwhile. Gives what it left: events are
   * taken in row groups, for one that is filled by halves is written anew.
   */
  putSome(evidence: number, some: Loose[], later: Later): Promise<Loose[]>;
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

function isDisordered({ events, disorder }: Counts): boolean {
  return disorder > events * realDisorder;
}

interface Counts {
  events: number;
  disorder: number;
}

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
  /** Row groups of the transaction that DuckDB's threads have written by themselves come last: see putFirstChunk. */
  let isSealed = false;
  let mayInterrupt = false;
  /** Whether what may be interrupted was. */
  let isStopped = false;

  async function run(sql: string, parameters: Record<string, DuckDBValue> = {}): Promise<void> {
    await connection.run(sql, parameters);
  }

  async function interruptible(work: () => Promise<void>): Promise<void> {
    mayInterrupt = true;
    isStopped = false;
    try {
      await work();
    } finally {
      mayInterrupt = false;
    }
  }

  function put(sql: string, feed: Feed): Promise<void> {
    const isOver = () => feed.begun > 0 && feed.ended === feed.begun;
    const giving = { isOver, lastAsked: () => feed.lastAsked, isStopped: () => isStopped };
    return interruptible(() => load(connection, sql, giving));
  }

  /** Has the rows of portions wait for the next statements. */
  function wait(portions: readonly Portion[]): Counts {
    const counts = { events: 0, disorder: 0 };
    for (const { evidence, batches, disorder, from = 0 } of portions) {
      counts.disorder += disorder;
      for (const batch of batches) {
        if (batch.table === 'term') lastTerm = lastTermOf(batch, lastTerm);
        feeds[batch.table].waiting.push({ batch, evidence, from, to: batch.rows });
        if (batch.table === 'event') counts.events += batch.rows - from;
      }
    }
    return counts;
  }

  /** Whether a statement that is under way, unsorted, can take it as well. */
  function isLike({ batches, disorder }: Loose): boolean {
    const events = batches.filter(({ table }) => table === 'event');
    const rows = events.reduce((sum, batch) => sum + batch.rows, 0);
    return !isDisordered({ events: rows, disorder }) && statedBy(events).every((name) => known.includes(name));
  }

  async function putTerms(): Promise<void> {
    if (feeds.term.waiting.length > 0) await put(termsSql, feeds.term);
  }

  /** Gives the table the columns that the events waiting state and it lacks. */
  async function widen(): Promise<void> {
    const lacking = lackingIn(feeds.event.waiting);
    if (lacking.length === 0) return;
    if (isSealed) await putFirstChunk();
    known = await addEventColumns(connection, known, lacking);
  }

  function lackingIn(loads: readonly Load[]): string[] {
    return statedBy(loads.map(({ batch }) => batch)).filter((name) => !known.includes(name));
  }

  /**
   * Puts a chunk alone, which DuckDB appends to a row group of its own. Without that its process ends where a table gets a
   * column behind row groups that its threads wrote by themselves, and then rows. What waits first was left by the statement
   * before, so the table has its columns.
   * @source measured with DuckDB 1.5.5: BEGIN, INSERT of 122,880 rows, ALTER TABLE ADD COLUMN, INSERT of 39,841: SIGSEGV
   */
  async function putFirstChunk(): Promise<void> {
    const { event } = feeds;
    const first = takeRows(event.waiting, 1);
    if (lackingIn(first).length > 0) throw new Error('No rows of the columns so far were left for a new row group.');
    const others = event.waiting;
    event.waiting = first;
    event.given = placesOf(known);
    await put(eventsSql, event);
    event.waiting = others;
  }

  async function putEvents(counts: Counts): Promise<void> {
    const { event } = feeds;
    event.given = placesOf(known);
    isSealed = event.refill !== undefined || rowsIn(event) >= groupRows;
    await put(isDisordered(counts) ? sortedEventsSql : eventsSql, event);
    index.writeEarly();
  }

  async function putOthers(): Promise<void> {
    if (feeds.rejected.waiting.length > 0) await put(rejectedSql, feeds.rejected);
    if (feeds.minute.waiting.length > 0) await put(minutesSql, feeds.minute);
  }

  async function telling<T>(spent: Later['spent'] | undefined, work: () => Promise<T>): Promise<T> {
    for (const feed of Object.values(feeds)) feed.spent = spent;
    try {
      return await work();
    } finally {
      feeds.event.refill = undefined;
      for (const feed of Object.values(feeds)) feed.spent = undefined;
    }
  }

  return {
    async begin() {
      if (begun) return;
      await run('BEGIN');
      begun = true;
      const found = await connection.runAndReadAll(lastTermSql);
      lastTerm = Number(found.value(0, 0));
      known = await eventColumns(connection);
      isSealed = false;
    },
    put: (portions, spent) =>
      telling(spent, async () => {
        const counts = wait(portions);
        await putTerms();
        await widen();
        if (feeds.event.waiting.length > 0) await putEvents(counts);
        await putOthers();
      }),
    async putSome(evidence, some, later) {
      const { event } = feeds;
      const own = (each: Loose): Portion => ({ ...each, evidence });
      return telling(later.spent, async () => {
        const counts = wait(some.map(own));
        await putTerms();
        await widen();
        // Rows so wide that not even a group has come in do not wait.
        let beyond = rowsIn(event) <= groupRows ? lastChunk(event) : beyondGroups(event);
        /** What the statement under way cannot take. */
        const refused: Loose[] = [];
        const refill = (othersEnded: boolean) => {
          index.writeEarly();
          event.waiting = beyond;
          for (const each of refused.length > 0 ? [] : later.more()) {
            if (refused.length === 0 && isLike(each)) wait([own(each)]);
            else refused.push(each);
          }
          // What two threads can share is left to the next statement, which has two again.
          const isForTwo = othersEnded && rowsIn(event) >= 2 * groupRows;
          beyond = isForTwo ? event.waiting.splice(0) : beyondGroups(event);
        };
        // One chunk that is all there is, and is put by itself, leaves none for putFirstChunk.
        if (!isDisordered(counts) && beyond.length > 0) event.refill = refill;
        if (event.waiting.length > 0) await putEvents(counts);
        await putTerms();
        await putOthers();
        return [...beyond.map(({ batch, from }) => ({ batches: [batch], disorder: 0, from })), ...refused];
      });
    },
    heads: (heads) =>
      run(headsSql, {
        evidences: heads.map(({ evidence }) => evidence).join(),
        seqs: heads.map(({ seq }) => seq).join(),
        hashes: heads.map(({ hash }) => hash).join(),
      }),
    async remove(evidence) {
      for (const sql of [removeEvents, removeRejected, removeMinutes])
        await interruptible(() => run(sql, { evidence }));
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
      isStopped = mayInterrupt;
      if (mayInterrupt) connection.interrupt();
    },
    close: () => connection.closeSync(),
  };
}
