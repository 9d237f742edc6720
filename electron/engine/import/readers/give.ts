import type { NumberField, TermField, TextField } from '@shared/event.ts';
import type { Clock } from '../clock.ts';
import type { Sink } from '../sink.ts';
import { textOf } from '../text.ts';
import type { Step } from './layout.ts';
import type { Found } from './layout-match.ts';
import { readAccount, readClients, readExtras, readForwarded, readProgram, readRequest, readTarget } from './parts.ts';
import { readPeer, readSender } from './peer.ts';
import { giveAddress, hasZone } from './values.ts';

const success = new TextEncoder().encode('success');
const failure = new TextEncoder().encode('failure');

/** Gives one field of a layout to the sink, all but times and messages; false when its inner grammar does not hold. */
export function giveField(sink: Sink, step: Step, b: Uint8Array, from: number, until: number, absent: number): boolean {
  let to = until;
  // Some writers fill a word with blanks to a column's width.
  if (step.check === 'word' || step.check === 'oneOf') while (to > from && b[to - 1] === 32) to -= 1;
  switch (step.kind) {
    case 'clients':
      return readClients(sink, b, from, to);
    case 'request':
      readRequest(sink, b, from, to);
      return true;
    case 'target':
      readTarget(sink, b, from, to);
      return true;
    case 'extras':
      readExtras(sink, b, from, to, step.names);
      return true;
    case 'program':
      readProgram(sink, b, from, to);
      return true;
    case 'peer':
      readPeer(sink, b, from, to);
      return true;
    case 'sender':
      readSender(sink, b, from, to);
      return true;
    case 'forwarded':
      readForwarded(sink, b, from, to);
      return true;
    case 'account':
      readAccount(sink, b, from, to);
      return true;
  }
  if (from >= to || (to - from === 1 && b[from] === absent)) return true;
  if (step.target === 'sourceIp' && hasZone(b, from, to)) giveAddress(sink, textOf(b, from, to));
  else if (step.kind === 'term') sink.termBytes(step.target as TermField, b, from, to);
  else if (step.kind === 'text') sink.textBytes(step.target as TextField, b, from, to);
  else if (step.kind === 'number') {
    if (!giveNumber(sink, step.target as NumberField, b, from, to)) sink.more(step.target, textOf(b, from, to));
  } else if (step.kind === 'more') sink.more(step.target, textOf(b, from, to));
  return true;
}

/** Gives digits as a number; false when they are none, or more than a field can hold. */
export function giveNumber(sink: Sink, field: NumberField, b: Uint8Array, from: number, to: number): boolean {
  if (to === from || to - from > (field === 'httpStatus' ? 3 : 15)) return false;
  let value = 0;
  for (let p = from; p < to; p += 1) {
    const digit = (b[p] as number) - 48;
    if (digit < 0 || digit > 9) return false;
    value = value * 10 + digit;
  }
  sink.number(field, value);
  return true;
}

/** An HTTP status as an outcome: below 400 the server did what was asked. */
export function giveOutcome(sink: Sink, b: Uint8Array, from: number, to: number): void {
  if (to - from !== 3) return;
  const first = b[from] as number;
  if (first >= 49 && first < 52) sink.termBytes('eventOutcome', success, 0, 7);
  else if (first >= 52 && first <= 57) sink.termBytes('eventOutcome', failure, 0, 7);
}

/** Gives the time a layout found in the line that begins at `start`, `shift` bytes behind its event's first; returns the instant. */
export function giveTime(
  sink: Sink,
  clock: Clock,
  found: Found,
  start: number,
  original: ((position: number) => number) | null,
  shift = 0,
): number {
  let at = (found.from[found.timeStep] as number) - start;
  let end = (found.to[found.timeStep] as number) - start;
  if (original) {
    at = original(at);
    end = original(end);
  }
  const instant = clock.instantOf(found.stamp);
  if (!Number.isNaN(instant)) sink.instant(instant, clock.offset, at + shift, end - at);
  if (clock.remark !== '') sink.more('clock', clock.remark);
  return instant;
}
