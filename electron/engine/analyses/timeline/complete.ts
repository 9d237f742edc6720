import type { Output, Taken } from '@shared/contract.ts';
import { eventFields, termFieldNames } from '@shared/event.ts';
import { isEventField } from '@shared/filter/fields.ts';
import { chosenEvents, columnOf, questionOver } from '../../chosen.ts';
import type { Session } from '../../session.ts';
import plainSql from './complete-plain.sql?raw';
import termSql from './complete-term.sql?raw';
import moreFieldsSql from './more-fields.sql?raw';
import { remembered, viewing } from './view.ts';

/** Texts are looked for among the first events only: they have millions of values. */
const textRows = 500_000;
const whole = { filter: '', from: null, to: null };

/** Values of a field that begin with, or hold, what was typed. Refuses with `case-none`, `cancelled`. */
export async function complete(
  session: Session,
  input: Taken<'timeline.complete'>,
): Promise<Output<'timeline.complete'>> {
  const { field, typed, limit, job } = input;
  return viewing(session, { ...whole, job }, async ({ open, signal }) => {
    if (field === 'evidence') {
      const wanted = typed.toLowerCase();
      const names = open.register.list().map((evidence) => evidence.name);
      return { values: [...new Set(names)].filter((name) => name.toLowerCase().includes(wanted)).slice(0, limit) };
    }
    const number = (termFieldNames as readonly string[]).indexOf(field);
    if (number >= 0) {
      const rows = await open.index.rows<{ value: string }>(termSql, { field: number, typed, limit }, signal);
      return { values: rows.map((row) => row.value) };
    }
    const isText = isEventField(field) && eventFields[field].kind === 'text';
    const chosen = chosenEvents({ columns: `${columnOf(field)} AS value` });
    const sql = isText ? `${chosen.sql} LIMIT ${textRows}` : chosen.sql;
    const rows = await open.index.rows<{ value: string }>(questionOver(plainSql, sql), { typed, limit }, signal);
    return { values: rows.map((row) => row.value) };
  });
}

/** Names of fields beyond the common ones, as the events have them. Refuses with `case-none`. */
export async function moreFields(session: Session): Promise<Output<'timeline.moreFields'>> {
  return viewing(session, whole, async (view) => {
    const ask = () => view.open.index.rows<{ name: string }>(moreFieldsSql, {}, view.signal);
    return { names: (await remembered(view, 'moreFields', ask)).map((row) => row.name) };
  });
}
