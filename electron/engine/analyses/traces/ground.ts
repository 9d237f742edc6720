import { type NetworkLabel, validityOf } from '@shared/networks.ts';
import type { OpenCase } from '../../case/case.ts';
import type { Parameters } from '../../case/index.ts';
import { isMade, madeOnce } from '../../case/made.ts';
import { chosenEvents, chosenPlaces, questionOver } from '../../chosen.ts';
import type { Going } from '../../look.ts';
import type { Knowledge } from '../../networks/knowledge.ts';
import type { Where } from '../../where.ts';
import type { Base } from './base.ts';
import { clearFigures } from './figure-tables.ts';
import { figuresName, type Held, keptKey, labelled, type Memory, memoryOf, Overtaken, stillHolds } from './memory.ts';
import { sharedWork } from './shared-work.ts';
import credentialsSql from './sql/credentials.sql?raw';
import daysSql from './sql/days.sql?raw';
import evidenceSql from './sql/evidence.sql?raw';
import figuresSql from './sql/figures.sql?raw';
import gapsSql from './sql/gaps.sql?raw';
import pathsSql from './sql/paths.sql?raw';
import strandsSql from './sql/strands.sql?raw';
import touchedShareSql from './sql/touched-share.sql?raw';
import { inTurn } from './turns.ts';

/** A scope whose figures stand ready in the scratch tables. */
export interface Ground {
  open: OpenCase;
  signal: AbortSignal;
  going: Going;
  /** Number of the scope in the scratch tables; 0 is the whole case. */
  scope: number;
  /** The events of the scope, as rows of `trace_event`, for `questionOver`. */
  chosen: { sql: string; parameters: Parameters };
  /** The same events as rows of `event`, those without a source among them. */
  places: { sql: string; parameters: Parameters };
  knowledge: Knowledge;
  /** What the state of the case is called: what was found out for it holds as long. */
  key: string;
  /** Stands for the scratch tables: another object when they were made anew, if only of the same. */
  tables: object;
}

/** What a scope's figures are made of: its events, and what it is called; '' is the whole case. */
export interface Extent {
  key: string;
  where: Where | null;
  window: { from: number | null; to: number | null };
}

const wholeCase: Extent = { key: '', where: null, window: { from: null, to: null } };
const most = 5;
const eventTable = 'memory.main.trace_event';
/** No scope but the whole case has a number twice: one that is cleared late is no other by then. */
let scopesMade = 0;

/** Lends the figures of an extent to `work`; when the case changed meanwhile, those of the case as it is now. Refuses with `cancelled`. */
export async function lendGround<T>(
  open: OpenCase,
  signal: AbortSignal,
  going: Going,
  extentOf: () => Promise<Extent>,
  work: (ground: Ground) => Promise<T>,
): Promise<T> {
  for (;;) {
    const memory = await memoryOf(open);
    try {
      const base = await memory.base.wait(signal, going);
      const knowledge = await labelled(open, memory);
      const { key, where, window } = await extentOf();
      const places = chosenEvents({ columns: 'sourceIp', window, ...(where && { where }) });
      const chosen = chosenOf(where, window);
      const held = holdScope(open, memory, base, key, chosen);
      await held.figures.wait(signal, going);
      stillHolds(open, memory);
      const reading = work({
        open,
        signal,
        going,
        scope: held.number,
        chosen,
        places,
        knowledge,
        key: memory.key,
        tables: memory,
      });
      const quiet = reading.catch(() => undefined);
      memory.readers.add(quiet);
      void quiet.then(() => memory.readers.delete(quiet));
      return await reading;
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error;
    }
  }
}

/** Whether the figures of an extent stand ready. */
export async function figuresReady(open: OpenCase, { key }: Extent): Promise<boolean> {
  const memory = await memoryOf(open);
  if (memory.scopes.get(key)?.figures.isDone()) return true;
  // They may have been kept from the session before.
  return key === '' && isMade(open.index, figuresName, keptKey(open, memory.key));
}

/** The same for the whole case. */
export function lendWhole<T>(
  open: OpenCase,
  signal: AbortSignal,
  going: Going,
  work: (ground: Ground) => Promise<T>,
): Promise<T> {
  return lendGround(open, signal, going, async () => wholeCase, work);
}

function chosenOf(where: Where | null, window: Extent['window']): Ground['chosen'] {
  // A stretch of time alone is asked of the tables' own instants.
  if (where === null) return chosenPlaces({ columns: '*', selection: eventTable, window });
  const rows = chosenEvents({ columns: 'rowid', window, where });
  return { sql: `SELECT * FROM ${eventTable} WHERE row IN (${rows.sql})`, parameters: rows.parameters };
}

/** The label of an address, whether it holds for the time the address was seen, and who says so. */
export function labelOf(
  { labels }: Knowledge,
  entry: number | null,
  days: { first: string; last: string } | null,
): NetworkLabel | null {
  const found = entry === null ? undefined : labels[entry];
  if (!found) return null;
  const { label, kind, cidr, source, country } = found.entry;
  const { validFrom, validTo } = validityOf(found.entry, found.list);
  const early = days !== null && validFrom !== null && days.first < validFrom;
  const late = days !== null && validTo !== null && days.last > validTo;
  return { label, kind, cidr, list: found.list.name, source, validFrom, validTo, country, inDate: !early && !late };
}

function holdScope(open: OpenCase, memory: Memory, base: Base, key: string, chosen: Ground['chosen']): Held {
  const known = memory.scopes.get(key);
  if (known) {
    memory.scopes.delete(key);
    memory.scopes.set(key, known);
    return known;
  }
  // Number 0 is the whole case, asked or not.
  const number = key === '' ? 0 : ++scopesMade;
  const figures = sharedWork<void>((stop, going) =>
    inTurn(open.index, stop, () => {
      stillHolds(open, memory);
      if (number > 0) return fill(open, number, chosen, stop, going);
      const make = () => fillWhole(open, base, chosen, stop, going);
      return madeOnce(open.index, figuresName, keptKey(open, memory.key), make);
    }),
  );
  const held = { number, figures };
  memory.scopes.set(key, held);
  for (const [old, { number: gone }] of memory.scopes) {
    if (memory.scopes.size <= most) break;
    if (old === '' || old === key) continue;
    memory.scopes.delete(old);
    // Soon enough: a question that still asks of it finds its rows until then, or none at all.
    const stop = new AbortController().signal;
    const clear = () => inTurn(open.index, stop, () => clearFigures(open.index, 'scope', { scope: gone }));
    setTimeout(() => void clear().catch(() => undefined), 60_000).unref();
  }
  return held;
}

/** The figures of the whole case; where they stand already, only of the sources of which evidence told since. */
async function fillWhole(
  open: OpenCase,
  { figures }: Base,
  chosen: Ground['chosen'],
  signal: AbortSignal,
  going: Going,
): Promise<void> {
  const [share] =
    figures === 'all to make' ? [] : await open.index.rows<{ most: boolean }>(touchedShareSql, {}, signal);
  if (share?.most === false) {
    await clearFigures(open.index, 'touched');
    const sql = `SELECT * FROM ${eventTable} WHERE client IN (SELECT client FROM memory.main.trace_touched)`;
    await fill(open, 0, { sql, parameters: {} }, signal, going);
  } else {
    await clearFigures(open.index, 'scope', { scope: 0 });
    await fill(open, 0, chosen, signal, going);
  }
}

async function fill(
  open: OpenCase,
  scope: number,
  chosen: Ground['chosen'],
  signal: AbortSignal,
  going: Going,
): Promise<void> {
  const steps = [strandsSql, daysSql, credentialsSql, pathsSql, evidenceSql, gapsSql, figuresSql];
  const [{ events = 0 } = {}] = await open.index.rows<{ events: number }>('SELECT count(*) AS events FROM event');
  // The base is the first half.
  Object.assign(going, { done: Math.round(events / 2), total: events });
  for (const [number, step] of steps.entries()) {
    await open.index.run(questionOver(step, chosen.sql), { ...chosen.parameters, scope }, signal);
    going.done = Math.round((events / 2) * (1 + (number + 1) / steps.length));
  }
}
