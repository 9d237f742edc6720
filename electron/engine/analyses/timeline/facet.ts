import type { Output, Taken } from '@shared/contract.ts';
import { eventFields } from '@shared/event.ts';
import { isEventField } from '@shared/filter/fields.ts';
import type { How } from '@shared/timeline.ts';
import { chosenMoments, columnOf } from '../../chosen.ts';
import type { Session } from '../../session.ts';
import type { Where } from '../../where.ts';
import facetSql from './facet.sql?raw';
import facetTermsSql from './facet-terms.sql?raw';
import { asked, type View, viewing } from './view.ts';

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
    const key = `${view.key} ${view.from} ${view.to} ${input.field} ${input.limit}`;
    const known = view.answers.get(key) as { rows: Value[]; how: How } | undefined;
    const { rows, how } = known ?? (await counted(view, input.field, input.limit, valuesOf(view, input.field)));
    view.answers.set(key, { rows, how });
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

/** The most frequent values of a column in what is chosen (moment, value, events), with their ids. */
export async function topValues(view: View, column: string, limit: number, chosen: Where): Promise<Value[]> {
  const { rows } = await counted(view, column, limit, chosen);
  return rows.map((row) =>
    column === 'evidence' ? { ...row, id: row.value === null ? null : Number(row.value) } : row,
  );
}

async function counted(view: View, field: string, limit: number, chosen: Where): Promise<{ rows: Value[]; how: How }> {
  const isTerm = isEventField(field) && eventFields[field].kind === 'term';
  return asked<Value>(view, isTerm ? facetTermsSql : facetSql, chosen, { limit });
}

/** A quick filter is asked again rather than its selection joined: the joining would take longer. */
function valuesOf(view: View, field: string): Where {
  const { selection, quick } = view;
  const choice = { value: columnOf(field), timed: false, window: { from: view.from, to: view.to } };
  if (!selection) return chosenMoments(choice);
  return chosenMoments(quick ? { ...choice, where: selection.where } : { ...choice, selection: selection.table });
}
