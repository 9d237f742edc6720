import { kindOf } from '@shared/filter/fields.ts';
import { type FilterNode, filterToText } from '@shared/filter.ts';
import { minute } from '@shared/time.ts';
import type { How } from '@shared/timeline.ts';
import type { OpenCase } from '../../case/case.ts';
import type { CaseIndex } from '../../case/index.ts';
import { stateOf } from '../../case/state.ts';
import { asksTraces, fieldsOf, meaningOf, textsOf, whereIn } from '../../case-filter.ts';
import { type Choice, chosenEvents, chosenPlaces, questionOver, selectionColumns } from '../../chosen.ts';
import { type Going, look } from '../../look.ts';
import { type Session, theCase } from '../../session.ts';
import { treeOf, type Where } from '../../where.ts';
import countSql from './count.sql?raw';
import ladderSql from './ladder.sql?raw';
import { countBeforeMinute, type Ladder, ladderOf } from './ladder.ts';
import { createSelections, type Selection, type Selections, sourceOf } from './selection.ts';

/** What a question of the timeline is asked of: a filter's events within a stretch of time. */
export interface Scope {
  filter: string;
  from: number | null;
  to: number | null;
  job?: string | undefined;
}

/** A scope looked up: which events it holds, counted, and ready to be asked. */
export interface View {
  open: OpenCase;
  signal: AbortSignal;
  /** Null when the filter is empty: the whole case. */
  selection: Selection | null;
  ladder: Ladder;
  from: number | null;
  to: number | null;
  /** Events with a time in scope, and how many of the selection come before them. */
  timed: number;
  base: number;
  /** Events without a time; none belong to a stretch of time. */
  timeless: number;
  /** The state of the index and the selection: what was found out for one such key holds for it always. */
  key: string;
  /** What was found out before, by such keys. */
  answers: Map<string, unknown>;
}

interface Memory {
  state: string;
  whole: Promise<Ladder> | null;
  selections: Selections;
  /** Filters as conditions, the latest last. */
  wheres: Map<string, Promise<Where>>;
  answers: Map<string, unknown>;
}

const memories = new WeakMap<CaseIndex, Memory>();
/** Microseconds that DuckDB's TIMESTAMP and BIGINT both hold. */
const farthest = 9e18;

/** Looks a scope up and lends it to `work`. Refuses with `case-none`, `filter-wrong`, `cancelled`. */
export async function viewing<T>(session: Session, scope: Scope, work: (view: View) => Promise<T>): Promise<T> {
  const open = theCase(session);
  const tree = treeOf(scope.filter);
  return look(session, scope.job, async (signal, going) => {
    const memory = await memoryOf(open);
    const lookedUp = async (selection: Selection | null) => {
      const ladder = selection?.ladder ?? (await wholeLadder(open, memory));
      const from = bound(scope.from);
      const to = bound(scope.to);
      const view = {
        open,
        signal,
        selection,
        ladder,
        from,
        to,
        timed: ladder.timed,
        base: 0,
        timeless: ladder.timeless,
      };
      const key = `${memory.state} ${selection?.name ?? ''}`;
      const whole: View = { ...view, key, answers: memory.answers };
      if (from === null && to === null) return work(whole);
      const base = from === null ? 0 : await countBefore(whole, from);
      const end = to === null ? ladder.timed : await countBefore(whole, to);
      return work({ ...whole, base, timed: Math.max(0, end - base), timeless: 0 });
    };
    if (!tree) return lookedUp(null);
    const key = selectionKey(tree, open);
    const where = (stop: AbortSignal, own: Going) => whereOf(open, memory, tree, stop, own);
    return memory.selections.lend(key, where, isQuick(tree), signal, going, lookedUp);
  });
}

/** A filter whose events nobody has counted yet. */
export interface Uncounted {
  open: OpenCase;
  signal: AbortSignal;
  where: Where;
  /** Of the whole case. */
  ladder: Ladder;
  from: number | null;
  to: number | null;
}

/**
 * Lends a filter to `work` before its events are counted; whoever counts them waits that long. Null when they are counted
 * already, and when its condition itself takes long to find. Refuses with `case-none`, `filter-wrong`, `cancelled`.
 */
export async function ahead<T>(
  session: Session,
  scope: Scope,
  work: (uncounted: Uncounted) => Promise<T>,
): Promise<T | null> {
  const open = theCase(session);
  const tree = treeOf(scope.filter);
  if (!tree || asksTraces(tree)) return null;
  return look(session, scope.job, async (signal) => {
    const memory = await memoryOf(open);
    if (memory.selections.knows(selectionKey(tree, open))) return null;
    return memory.selections.letAhead(async () => {
      const [ladder, where] = await Promise.all([
        wholeLadder(open, memory),
        whereOf(open, memory, tree, signal, { done: 0, total: 0 }),
      ]);
      return work({ open, signal, where, ladder, from: bound(scope.from), to: bound(scope.to) });
    });
  });
}

const mostWheres = 20;

/** A filter as a condition, found once: which terms hold a text is asked of all terms. */
async function whereOf(
  open: OpenCase,
  memory: Memory,
  tree: FilterNode,
  signal: AbortSignal,
  going: Going,
): Promise<Where> {
  if (asksTraces(tree)) return whereIn(open, tree, signal, going);
  const key = selectionKey(tree, open);
  const known = memory.wheres.get(key);
  if (known) return known;
  // Not under anybody's signal: it is quick, and others wait for it.
  const found = whereIn(open, tree);
  memory.wheres.set(key, found);
  found.catch(() => memory.wheres.delete(key));
  for (const old of [...memory.wheres.keys()].slice(0, -mostWheres)) memory.wheres.delete(old);
  return found;
}

/** Events with a time of the view's selection (whatever the scope's stretch) that come before an instant. */
export async function countBefore(view: View, instant: number): Promise<number> {
  const number = Math.floor(instant / minute);
  const before = countBeforeMinute(view.ladder, number);
  if (instant === number * minute || before === view.ladder.timed) return before;
  const { rows } = await ask<{ events: number }>(
    view,
    countSql,
    {},
    { from: number * minute, to: instant },
    'places',
    '1',
  );
  return before + (rows[0]?.events ?? 0);
}

/** Asks a question over `chosen`: `places` of a selection for its own few columns, `events` for all of an event's. */
export async function ask<T>(
  view: View,
  question: string,
  parameters: Record<string, string | number | null>,
  window: Choice['window'],
  what: 'places' | 'events',
  columns: string,
): Promise<{ rows: T[]; how: How }> {
  const choice = { columns, ...(window && { window }), ...sourceOf(view.selection) };
  const chosen = what === 'places' ? chosenPlaces(choice) : chosenEvents(choice);
  const all = { ...chosen.parameters, ...parameters };
  const rows = await view.open.index.rows<T>(questionOver(question, chosen.sql), all, view.signal);
  return { rows, how: explained(view, question, chosen, parameters) };
}

/**
 * Counts by a question over all that some SQL chooses, and says how it was asked: with the selection spelled out, so that it
 * can be asked anew.
 */
export async function asked<T>(
  view: View,
  question: string,
  chosen: Where,
  parameters: Record<string, string | number | null>,
): Promise<{ rows: T[]; how: How }> {
  const all = { ...chosen.parameters, ...parameters };
  const rows = await view.open.index.longRows<T>(questionOver(question, chosen.sql), all, view.signal);
  return { rows, how: explained(view, question, chosen, parameters) };
}

/** How a question over what some SQL chooses is asked, with the selection spelled out. */
export function explained(view: View, question: string, over: Where, asked: How['parameters']): How {
  const chosen = over.sql;
  const parameters = { ...over.parameters, ...asked };
  const first = question.split('\n', 1)[0] ?? '';
  const { selection } = view;
  const how = { question: first.replace(/^--\s*/, ''), sql: questionOver(question, chosen), parameters };
  if (!selection?.table || !chosen.includes(selection.table)) return how;
  const { name } = selection;
  const spelled = chosenEvents({ columns: selectionColumns, where: selection.where });
  return {
    ...how,
    sql: questionOver(question, chosen.replaceAll(selection.table, name), { [name]: spelled.sql }),
    parameters: { ...spelled.parameters, ...parameters },
  };
}

const mostAnswers = 300;

/** What was found out for a key before, or is now. */
export async function remembered<T>(view: View, key: string, find: () => Promise<T>): Promise<T> {
  const whole = `${view.key} ${view.from} ${view.to} ${key}`;
  const known = view.answers.get(whole) as T | undefined;
  if (known !== undefined) return known;
  const found = await find();
  if (view.answers.size >= mostAnswers) view.answers.clear();
  view.answers.set(whole, found);
  return found;
}

/** What is remembered of an index, for as long as nothing was taken in. */
async function memoryOf(open: OpenCase): Promise<Memory> {
  const { index } = open;
  const state = await stateOf(index);
  let memory = memories.get(index);
  if (!memory) {
    memory = { state, whole: null, selections: createSelections(index), wheres: new Map(), answers: new Map() };
    memories.set(index, memory);
  } else if (memory.state !== state) {
    memory.selections.forget();
    Object.assign(memory, { state, whole: null, wheres: new Map(), answers: new Map() });
  }
  return memory;
}

function wholeLadder(open: OpenCase, memory: Memory): Promise<Ladder> {
  const known = memory.whole;
  if (known) return known;
  // Not under anybody's signal: it is quick, and others wait for it.
  const made = open.index.list(ladderSql).then(ladderOf);
  memory.whole = made;
  made.catch(() => {
    memory.whole = null;
  });
  return made;
}

/** Whether a filter asks columns only: asking it again is then quicker than joining its events. */
function isQuick(tree: FilterNode): boolean {
  const quick = new Set(['term', 'number', 'time', 'evidence']);
  return textsOf(tree).length === 0 && fieldsOf(tree).every((field) => quick.has(kindOf(field)));
}

function bound(instant: number | null): number | null {
  return instant === null ? null : Math.max(-farthest, Math.min(farthest, Math.floor(instant)));
}

/** One key for one selection: the filter as it is written, and what else its meaning hangs on. */
function selectionKey(tree: FilterNode, open: OpenCase): string {
  return `${filterToText(tree)} ${meaningOf(tree, open)}`;
}
