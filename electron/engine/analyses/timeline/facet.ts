import type { Output, Taken } from '@shared/contract.ts';
import { eventFields } from '@shared/event.ts';
import { isEventField } from '@shared/filter/fields.ts';
import type { How } from '@shared/timeline.ts';
import { madeOnce } from '../../case/made.ts';
import { chosenMoments, columnOf } from '../../chosen.ts';
import { namesOf } from '../../events/names.ts';
import type { Session } from '../../session.ts';
import type { Where } from '../../where.ts';
import facetSql from './facet.sql?raw';
import facetTermsSql from './facet-terms.sql?raw';
import { sourceOf } from './selection.ts';
import { asked, remembered, type View, viewing } from './view.ts';

/** The most that one may ask for. */
const mostValues = 1000;
/** Values that share the last place: so many are put in order here, more by DuckDB. */
const mostTies = 1000;

interface Value {
  /** A term's id or an evidence's number, where it is one. */
  id: number | null;
  value: string | number | null;
  events: number;
  distinct: number;
}

/**
 * The most frequent values of a field in scope; last, the count of events that state none. An evidence file's value is
 * its number, its label its name. Refuses with `case-none`, `filter-wrong`, `cancelled`.
 */
export async function facet(session: Session, input: Taken<'timeline.facet'>): Promise<Output<'timeline.facet'>> {
  return viewing(session, input, async (view) => {
    const { rows, how } = await valuesIn(view, input.field, input.limit);
    const stated = rows.filter(({ value }) => value !== null).slice(0, input.limit);
    const shown = [...stated, ...rows.filter(({ value }) => value === null)];
    return {
      field: input.field,
      distinct: rows[0]?.distinct ?? 0,
      values: shown.map(({ value, events }) => ({
        value: value === null ? null : String(value),
        label: input.field === 'evidence' ? (view.open.register.get(Number(value))?.name ?? null) : null,
        count: events,
      })),
      how,
    };
  });
}

/** The most frequent values of a field in scope; those of the whole case are kept with what is derived from it. */
function valuesIn(view: View, field: string, wanted: number): Promise<{ rows: Value[]; how: How }> {
  const whole = isWhole(view);
  const limit = whole ? mostValues : wanted;
  const count = () => counted(view, field, limit, valuesOf(view, field));
  return remembered(view, `facet ${field} ${limit}`, () =>
    whole ? madeOnce(view.open.index, `facet ${field}`, view.key, count) : count(),
  );
}

/** Nothing is left out: what the most frequent values are then is worth keeping for any number of them. */
function isWhole({ selection, from, to }: View): boolean {
  return selection === null && from === null && to === null;
}

/** The most frequent values of a column in what is chosen (moment, value, events), with their ids. */
export async function topValues(view: View, column: string, limit: number, chosen: Where): Promise<Value[]> {
  // Outcomes and files are counted by minute already.
  if (isWhole(view) && view.timeless === 0 && column !== 'eventOutcome' && column !== 'evidence') {
    const { rows } = await valuesIn(view, column, limit);
    return [
      ...rows.filter(({ value }) => value !== null).slice(0, limit),
      ...rows.filter(({ value }) => value === null),
    ];
  }
  return remembered(view, `top ${column} ${limit}`, async () => (await counted(view, column, limit, chosen)).rows);
}

/** The most frequent values, ties in the order of their text, and behind them what is not stated. */
async function counted(view: View, field: string, limit: number, chosen: Where): Promise<{ rows: Value[]; how: How }> {
  const isTerm = isEventField(field) && eventFields[field].kind === 'term';
  if (!isTerm) {
    const { rows, how } = await asked<Value>(view, facetSql, chosen, { limit, most: limit });
    return { rows: rows.map((row) => ({ ...row, id: field === 'evidence' ? numberOf(row.value) : null })), how };
  }
  const most = limit + mostTies;
  const { rows, how } = await asked<Value>(view, facetSql, chosen, { limit, most });
  const stated = rows.filter(({ value }) => value !== null);
  if (stated.length >= most) return asked<Value>(view, facetTermsSql, chosen, { limit });
  const names = await namesOf(
    view.open.index,
    stated.map(({ value }) => Number(value)),
    view.signal,
  );
  const named = stated.map((row) => ({ ...row, id: numberOf(row.value), value: names.get(Number(row.value)) ?? '' }));
  named.sort((a, b) => b.events - a.events || Buffer.compare(Buffer.from(a.value), Buffer.from(b.value)));
  const none = rows.filter(({ value }) => value === null).map((row) => ({ ...row, id: null }));
  return { rows: [...named.slice(0, limit), ...none], how };
}

function numberOf(value: string | number | null): number | null {
  return value === null ? null : Number(value);
}

function valuesOf(view: View, field: string): Where {
  const window = { from: view.from, to: view.to };
  return chosenMoments({ value: columnOf(field), timed: false, window, ...sourceOf(view.selection) });
}
