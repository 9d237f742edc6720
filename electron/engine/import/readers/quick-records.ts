import type { Mapping } from '@shared/evidence.ts';
import type { LineFormat, RecordFormat } from '../../formats/format.ts';
import type { Clock } from '../clock.ts';
import type { Machine } from '../compiled.ts';
import { rulesProgram } from '../layout-program.ts';
import type { Taker } from '../quick-lines.ts';
import { namesOf, outcomeKeysOf } from './quick-names.ts';
import { claimsOf } from './record-marks.ts';
import { no, yes } from './values.ts';

const encoder = new TextEncoder();

/**
 * Has the compiled part read records, one a line, as a list holds them, or in cells of rows; null where it cannot read any of a format. It is told
 * each name when it first meets it, with what the name means; whatever it is not sure of it leaves to `createRecordUser`.
 */
export function createRecordTaker(
  machine: Machine,
  arrangement: 'lines' | 'list' | 'rows',
  format: RecordFormat,
  mapping: Mapping | null,
  clock: Clock,
  rules: LineFormat | null,
): Taker | null {
  const { calls } = machine;
  if (rules?.messages?.records || !declare(machine, format, rules)) return null;
  machine.daysOf(clock.offsetOf);
  calls.openClock(clock.settled ? 1 : 0);
  if (rules) calls.openLayouts(rulesProgram(machine, rules), 0);
  calls.openTimes(format.counted === 'seconds' ? 1 : 0);
  const { learn } = namesOf(machine, format, mapping, rules);
  const run = { lines: calls.runRecordLines, list: calls.runRecordList, rows: calls.runRecordRows }[arrangement];
  return (from, end, line, offset, valid) => {
    for (;;) {
      const why = run(from, end, line, offset, valid);
      if (why !== 1 || calls.lacksName() === 0 || !learn(calls.lackingParent(), calls.lackingName())) return why;
      // With records taken before it the line comes again: what they told must be heard first.
      if ((new Float64Array(machine.bytes().buffer, calls.toldAt(), 2)[1] as number) > 0) return 0;
    }
  };
}

const textRoom = 16_384;
const textRooms = new WeakMap<Machine, number>();

/** Where the values stand that decide outcomes. */
function textRoomOf(machine: Machine): number {
  const known = textRooms.get(machine) ?? machine.calls.openRoom(textRoom);
  textRooms.set(machine, known);
  return known;
}

/** Writes what a format says of its records into the compiled part; false when it is too much. */
function declare(machine: Machine, format: RecordFormat, rules: LineFormat | null): boolean {
  const { calls } = machine;
  const claims = claimsOf(format);
  const outcomes = format.outcomes ?? [];
  const otherwise = format.otherwise === undefined ? 0 : codeOf(format.otherwise);
  const messages = rules === null ? 0 : format.messagesOf === 'silent' ? 2 : 1;
  if (calls.openRecords(claims.length, outcomes.length, otherwise, messages, format.pairs ? 1 : 0) === 0) return false;
  const wanted = outcomes.map(({ equals }) => encoder.encode(equals ?? ''));
  const keys = outcomeKeysOf(format);
  let text = textRoomOf(machine);
  if (wanted.reduce((sum, { length }) => sum + length, 0) > textRoom) return false;
  const words = machine.words();
  words.set(
    claims.flatMap((one) => [one.claims, one.claimsBeyond]),
    calls.claimsAt() >> 2,
  );
  for (const [index, { key, equals, outcome }] of outcomes.entries()) {
    const bytes = wanted[index] as Uint8Array;
    const rule = [keys.indexOf(key), equals === undefined ? 0 : text, bytes.length, codeOf(outcome)];
    words.set(rule, (calls.rulesAt() >> 2) + index * 4);
    machine.bytes().set(bytes, text);
    text += bytes.length;
  }
  writeOutcomeWords(machine);
  return true;
}

function codeOf(outcome: 'success' | 'failure'): number {
  return outcome === 'success' ? 1 : 2;
}

/** The words for outcomes that are plain ASCII: others the compiled part leaves. */
function writeOutcomeWords(machine: Machine): void {
  const { calls } = machine;
  let [at, count] = [calls.outcomeWordsAt(), 0];
  for (const [code, words] of [
    [1, yes],
    [2, no],
  ] as const) {
    for (const word of words) {
      const bytes = encoder.encode(word);
      if (bytes.length !== word.length) continue;
      machine.bytes().set([bytes.length, code, ...bytes], at);
      at += 16;
      count++;
    }
  }
  calls.setOutcomeWords(count);
}
