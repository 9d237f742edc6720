import { type EventField, eventFieldNames, eventFields } from '../event.ts';

/** What a field of the filter language holds, which decides what may be asked of it. */
export type FilterKind =
  | 'term'
  | 'text'
  | 'number'
  | 'time'
  | 'evidence'
  | 'mark'
  | 'note'
  | 'client'
  | 'actor'
  | 'more';

/** Fields of the filter language beside those of an event. */
const ownFields = {
  time: 'time',
  evidence: 'evidence',
  line: 'number',
  has: 'mark',
  note: 'note',
  /** The true client, behind trusted proxies too: its address, network or name, and what is known of it. */
  client: 'client',
  clientCountry: 'client',
  clientAsn: 'client',
  clientLabel: 'client',
  /** Addresses that act as one, by the id or the name of their actor: exactly the events that make it. */
  actor: 'actor',
} as const;

/** Fields that tell what the traces found out about an event's source. */
export const clientFields = ['client', 'clientCountry', 'clientAsn', 'clientLabel', 'actor'] as const;

/** What `has:` can ask for; `forwarded`: its client was found behind a trusted proxy; `spoofed`: there the left-most hop is another. */
export const marks = ['note', 'incident', 'forwarded', 'spoofed'] as const;

/** Every field name that can be written before a colon; a format's own fields stand under `more.` and are not among them. */
export const filterFieldNames: readonly string[] = [...eventFieldNames, ...Object.keys(ownFields)];

const kinds = new Map<string, FilterKind>([
  ...eventFieldNames.map((name): [string, FilterKind] => [name, eventFields[name].kind]),
  ...Object.entries(ownFields),
]);
const spellings = new Map(filterFieldNames.map((name) => [name.toLowerCase(), name]));

/** A field's one spelling, however its letters were cased; null when there is no such field. */
export function fieldNamed(written: string): string | null {
  if (/^more\../i.test(written)) return `more.${written.slice(5)}`;
  return spellings.get(written.toLowerCase()) ?? null;
}

/** What a field (in its one spelling) holds. */
export function kindOf(field: string): FilterKind {
  return kinds.get(field) ?? 'more';
}

/** Whether the field is one of an event's own columns. */
export function isEventField(field: string): field is EventField {
  return Object.hasOwn(eventFields, field);
}
