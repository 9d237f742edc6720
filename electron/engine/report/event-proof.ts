import { eventFieldNames } from '@shared/event.ts';
import type { Evidence } from '@shared/evidence.ts';
import type { OpenCase } from '../case/case.ts';
import { type Citations, type Cited, fact, type Place, wordsOf } from './citations.ts';
import eventSql from './questions/event.sql?raw';
import type { Stated } from './summary.ts';

interface EventAnswer extends Record<string, string | number | null> {
  line: number;
  byteOffset: number;
}

/** Where an event stands, and what it states there. */
export interface Proof {
  place: Place;
  event: Cited<Stated>;
}

/** Asks the index for the event at a byte of an evidence file, each only once; null when it holds none there. `tell` hears how many were asked for. */
export function createProofs(
  open: OpenCase,
  citations: Citations,
  signal: AbortSignal,
  tell: (asked: number) => void = () => undefined,
) {
  const known = new Map<string, Promise<Proof | null>>();
  let asked = 0;

  async function ask(evidence: Evidence, byteOffset: number): Promise<Proof | null> {
    const parameters = { evidence: evidence.id, byteOffset };
    const [answer] = await open.index.rows<EventAnswer>(eventSql, parameters, signal);
    if (!answer) return null;
    const place = placeIn(evidence, answer.line, byteOffset);
    const stated: Stated = eventFieldNames
      .filter((field) => answer[field] !== null && answer[field] !== undefined)
      .map((field) => [field, String(answer[field])]);
    const question = { words: wordsOf(eventSql), sql: eventSql, parameters };
    return { place, event: fact(stated, citations.cite({ ...question, evidence: [evidence], places: [place] })) };
  }

  return (sha256: string, byteOffset: number): Promise<Proof | null> => {
    asked++;
    if (asked % 25 === 1) tell(asked - 1);
    const evidence = open.register.bySha256(sha256);
    if (!evidence) return Promise.resolve(null);
    const key = `${evidence.id}:${byteOffset}`;
    const found = known.get(key) ?? ask(evidence, byteOffset);
    known.set(key, found);
    return found;
  };
}

export type Proofs = ReturnType<typeof createProofs>;

/** A line of an evidence file as a place that can be cited; bytes are of the file as parsed. */
export function placeIn(evidence: Evidence, line: number, byteOffset: number): Place {
  return { evidence: evidence.id, name: evidence.name, sha256: evidence.sha256, line, byteOffset };
}
