import type { EventRef } from '@shared/event.ts';
import type { Evidence } from '@shared/evidence.ts';
import { parseInstant } from '@shared/time.ts';
import type { Desk } from './desk.ts';
import { refuse } from './failed.ts';

/** The evidence a person means by its number or by at least six digits of its SHA-256. Refuses with `evidence-missing`. */
export async function evidenceNamed(desk: Desk, named: string): Promise<Evidence> {
  const { evidence } = await desk.ask('evidence.list', {});
  const byNumber = evidence.find((one) => String(one.id) === named);
  if (byNumber) return byNumber;
  const byHash = /^[0-9a-f]{6,64}$/i.test(named)
    ? evidence.filter((one) => one.sha256.startsWith(named.toLowerCase()))
    : [];
  const [only, another] = byHash;
  if (only && !another) return only;
  return refuse(
    'evidence-missing',
    `${named} is not one evidence file of this case. Say its number or the beginning of its SHA-256: dwell evidence CASE`,
  );
}

/** The event a person means by EVIDENCE:OFFSET. Refuses with `evidence-missing`, `event-missing`. */
export async function eventNamed(desk: Desk, named: string): Promise<EventRef> {
  const parts = /^(.+):(\d+)$/.exec(named);
  const [evidence, offset] = [parts?.[1], parts?.[2]];
  if (evidence === undefined || offset === undefined) {
    return refuse(
      'event-missing',
      `${named} names no event. Say EVIDENCE:OFFSET, as \`dwell events\` shows it: 1:20480`,
    );
  }
  return { evidence: (await evidenceNamed(desk, evidence)).id, byteOffset: Number(offset) };
}

/** The instant a person wrote, in the zone of the case unless an offset is written. Refuses with `input-wrong`. */
export function instantNamed(
  option: string,
  text: string,
  zone: string,
): { instant: number; precision: 'instant' | 'day' } {
  const parsed = parseInstant(text, zone);
  if (!parsed) {
    return refuse(
      'input-wrong',
      `${option} ${text} is no time. Say it as 2025-06-24, 2025-06-24 03:11 or 2025-06-24T03:11:07+09:00.`,
    );
  }
  return { instant: parsed.instant, precision: parsed.precision === 'day' ? 'day' : 'instant' };
}

/** A whole number from 0. Refuses with `input-wrong`. */
export function whole(option: string, text: string): number {
  return /^\d{1,15}$/.test(text) ? Number(text) : refuse('input-wrong', `${option} ${text} is no whole number.`);
}

/** One of the words an option knows. Refuses with `input-wrong`. */
export function oneOf<T extends string>(option: string, text: string, words: readonly T[]): T {
  const word = words.find((known) => known === text);
  return word ?? refuse('input-wrong', `${option} ${text}: say one of ${words.join(', ')}.`);
}
