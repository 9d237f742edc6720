/** Every reason the engine refuses for; the renderer has words for each in every language. */
export const refusalCodes = [
  'input-wrong',
  'method-unknown',
  'case-none',
  'case-exists',
  'case-missing',
  'case-locked',
  'case-read-only',
  'journal-broken',
  'index-broken',
  'place-unknown',
  'file-missing',
  'file-not-regular',
  'file-changed',
  'file-empty',
  'file-damaged',
  'member-refused',
  'password-needed',
  'password-wrong',
  'already-imported',
  'format-unknown',
  'mapping-wrong',
  'day-order-unknown',
  'zone-wrong',
  'filter-wrong',
  'event-missing',
  'note-missing',
  'entry-missing',
  'already-promoted',
  'time-missing',
  'evidence-missing',
  'network-wrong',
  'list-missing',
  'address-data-wrong',
  'address-missing',
  'actor-missing',
  'table-wrong',
  'person-missing',
  'lead-missing',
  'node-missing',
  'node-several',
  'hypothesis-missing',
  'budget-exceeded',
  'disk-full',
  'disk-failed',
  'file-not-written',
  'cancelled',
  'busy',
  'engine-gone',
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

/** Something the user can act on. Anything else that is thrown is a bug. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  /** What the sentence speaks of, so that another language can say it with the same particulars. */
  readonly values: Record<string, string | number>;

  constructor(code: RefusalCode, sentence: string, values: Record<string, string | number> = {}) {
    super(sentence);
    this.name = 'Refusal';
    this.code = code;
    this.values = values;
  }
}

/** The failure half of a reply. `bug` is not a refusal: the user can only report it. */
export interface Failure {
  code: RefusalCode | 'bug';
  message: string;
  values: Record<string, string | number>;
}

/** The envelope that crosses every door: inside the engine exceptions, at the boundary values. */
export type Reply<T = unknown> = { ok: true; value: T } | { ok: false; error: Failure };
