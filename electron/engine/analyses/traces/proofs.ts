import type { Proof } from '@shared/actors.ts';
import type { EventRef } from '@shared/event.ts';
import { durationText } from '@shared/time.ts';
import { namesOf } from '../../events/names.ts';
import type { Ground } from './ground.ts';
import firstWithSql from './sql/first-with.sql?raw';

type Rule = Proof['rule'];

/** Strongest first. */
export const strength: readonly Rule[] = [
  'person',
  'ids',
  'interleaved',
  'credential',
  'account',
  'rhythm',
  'userAgent',
];

/** A proof in an English sentence. */
export function sentenceOf(rule: Rule, values: Proof['values']): string {
  const number = (value: string | number | undefined) =>
    typeof value === 'number' ? value.toLocaleString('en-US') : String(value ?? '');
  const { value, next, template, network } = values;
  if (rule === 'credential') return `Both bore the credential ${value}.`;
  if (rule === 'account' && values.address) return `Both were served under the account ${value} at ${values.address}.`;
  if (rule === 'account') return `Both were served under the account ${value}.`;
  if (rule === 'userAgent') return `Both said to be "${value}" within ${network}.`;
  if (rule === 'rhythm')
    return `Both said to be "${value}" and asked every ${number(values.seconds)} s or so within ${network}.`;
  if (rule === 'ids') {
    const pause = durationText(Number(values.seconds ?? 0) * 1e6);
    return `One stopped at record ${number(value)} of ${template}; the other went on at ${number(next)}, ${pause} later.`;
  }
  if (rule === 'interleaved')
    return `One had asked for record ${number(value)} of ${template}, the other asked for ${number(next)} next, in one ascending walk.`;
  return 'A person said so.';
}

export interface Wanted {
  client: number;
  field: 'credential' | 'userName' | 'userAgent';
  term: number;
}

/** The first event of each source with a term; ask by `wantedKey`. */
export async function firstEvents(
  { open, signal }: Ground,
  wanted: readonly Wanted[],
): Promise<Map<string, EventRef & { events: number }>> {
  if (wanted.length === 0) return new Map();
  const rows = await open.index.rows<EventRef & { client: number; field: string; value: number; events: number }>(
    firstWithSql,
    {
      clients: JSON.stringify(wanted.map((one) => one.client)),
      fields: JSON.stringify(wanted.map((one) => one.field)),
      terms: JSON.stringify(wanted.map((one) => one.term)),
    },
    signal,
  );
  return new Map(
    rows.map(({ client, field, value, evidence, byteOffset, events }) => [
      `${client} ${field} ${value}`,
      { evidence, byteOffset, events },
    ]),
  );
}

/** One text for one wanted proof, to look it up by. */
export function wantedKey({ client, field, term }: Wanted): string {
  return `${client} ${field} ${term}`;
}

/** The texts of terms, 0 being none. */
export async function termTexts(
  { open, signal }: Ground,
  ids: readonly number[],
): Promise<(id: number) => string | null> {
  const names = await namesOf(
    open.index,
    ids.filter((id) => id > 0),
    signal,
  );
  return (id) => names.get(id) ?? null;
}
