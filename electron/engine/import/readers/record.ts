import { type EventField, eventFieldNames, eventFields, type TermField } from '@shared/event.ts';
import type { Mapping } from '@shared/evidence.ts';
import type { RecordFormat } from '../../formats/format.ts';
import { readAnyTime } from '../any-time.ts';
import type { Clock } from '../clock.ts';
import { namesUtc } from '../names.ts';
import type { Sink } from '../sink.ts';
import { isText, rewritten, unescaped } from '../text.ts';
import { readSeconds } from '../times/counted.ts';
import { newStamp, noOffset, noYear } from '../times/stamp.ts';
import { createTree, escapedText, type Leaves, newLeaves, nothing, plainText, readJson } from './json-text.ts';
import { type MessageReader, ofAnyMessage } from './messages.ts';
import { createNamedElements } from './named-elements.ts';
import { indexOf, isStated, leafText } from './record-leaves.ts';
import { claimsOf, markOf, meets } from './record-marks.ts';
import { openTexts } from './texts-within.ts';
import { giveTold, isUntitled, toldUntitled } from './untitled-values.ts';
import { fits, giveValue, hasScheme, methodOf, outcomeOfStatus } from './values.ts';

export interface RecordUser {
  /** Reads the record that begins there and sets the event's fields; gives why it is none, or null. */
  /** @param base where the event's first byte stands in `b`: times are counted from it */
  read(b: Uint8Array, start: number, end: number, base: number): string | null;
  /** Where the last record read ended, in the slice given to `read`. */
  end(): number;
  /** Whether the last record read stated its time. */
  timed(): boolean;
}

const statusField = eventFieldNames.indexOf('httpStatus');
const outcomeField = eventFieldNames.indexOf('eventOutcome');
const actionField = eventFieldNames.indexOf('eventAction');
const providerField = eventFieldNames.indexOf('eventProvider');
const userField = eventFieldNames.indexOf('userName');

/** Turns single JSON records into events by a declaration, or by a person's mapping instead of it. */
export function createRecordUser(
  format: RecordFormat,
  mapping: Mapping | null,
  clock: Clock,
  sink: Sink,
  messages: MessageReader | null = null,
): RecordUser {
  const outer = createTree((path) => markOf(format, mapping, path), format.wrapper);
  const inner = createTree((path) => markOf(format, mapping, path));
  const outerLeaves = newLeaves();
  const innerLeaves = newLeaves();
  const namePairs = format.pairs
    ? createNamedElements(format.pairs, (path) => markOf(format, mapping, path), leafText)
    : null;
  const claims = claimsOf(format);
  const stamp = newStamp();
  let end = 0;
  let timed = false;

  function read(b: Uint8Array, start: number, stop: number, base: number): string | null {
    timed = false;
    if (!isText(b, start, stop)) {
      const spelled = rewritten(b, start, stop, true);
      const broken = readText(spelled.bytes, 0, spelled.bytes.length, start - base, spelled.original);
      end = start + spelled.original(end);
      return broken;
    }
    return readText(b, start, stop, -base, null);
  }

  function readText(
    given: Uint8Array,
    start: number,
    stop: number,
    shift: number,
    spelled: ((position: number) => number) | null,
  ): string | null {
    const broken = readJson(given, start, stop, outer, outerLeaves);
    end = outerLeaves.end;
    if (broken !== null) return broken;
    let b = given;
    let original = spelled;
    const opened = format.within && openTexts(format.within, given, start, end, outerLeaves);
    if (opened && readJson(opened.bytes, 0, opened.bytes.length, outer, outerLeaves) === null) {
      b = opened.bytes;
      original = (position) => spelled?.(opened.original(position)) ?? opened.original(position);
    }
    namePairs?.(b, outerLeaves);
    const at = (position: number) => shift + (original ? original(position) : position);
    // The last of them first, as the compiled reader has it.
    for (let embedded = outerLeaves.count - 1; embedded >= 0; embedded -= 1) {
      if (!outerLeaves.nodes[embedded]?.mark.embedded) continue;
      const text = Buffer.from(unescaped(b, outerLeaves.from[embedded] as number, outerLeaves.to[embedded] as number));
      if (readJson(text, 0, text.length, inner, innerLeaves) === null && claimed(innerLeaves)) {
        namePairs?.(text, innerLeaves);
        giveTime(b, outerLeaves, at, text, innerLeaves);
        giveFields(text, innerLeaves);
        giveRest(b, outerLeaves, embedded);
        return null;
      }
    }
    if (!claimed(outerLeaves)) return format.rejectReason;
    giveTime(b, outerLeaves, at, null, null);
    giveFields(b, outerLeaves);
    return null;
  }

  function claimed(leaves: Leaves): boolean {
    return claims.length === 0 ? leaves.count > 0 : meets(leaves, claims);
  }

  /** The leaf taken as the time, in `b` or within the embedded record; the time's place is known in `b` alone. */
  let timeLeaf = -1;

  function giveTime(
    b: Uint8Array,
    leaves: Leaves,
    at: (position: number) => number,
    text: Uint8Array | null,
    within: Leaves | null,
  ): void {
    timeLeaf = -1;
    timed = true;
    const place = bestTime(b, leaves);
    const instant = place >= 0 ? clock.instantOf(stamp) : Number.NaN;
    if (text && within) {
      const inside = bestTime(text, within);
      if (inside >= 0) {
        timeLeaf = inside;
        const exact = clock.instantOf(stamp);
        const from = place >= 0 ? (leaves.from[place] as number) : -1;
        if (from < 0) sink.instant(exact, clock.offset, 0, 0);
        else sink.instant(exact, clock.offset, at(from), (leaves.to[place] as number) - from);
        return;
      }
    }
    timed = place >= 0;
    if (place < 0) return;
    if (!within) timeLeaf = place;
    const from = at(leaves.from[place] as number);
    if (!Number.isNaN(instant)) sink.instant(instant, clock.offset, from, at(leaves.to[place] as number) - from);
    if (clock.remark !== '') sink.more('clock', clock.remark);
  }

  function bestTime(b: Uint8Array, leaves: Leaves): number {
    let best = -1;
    let bestRank = Number.POSITIVE_INFINITY;
    for (let i = 0; i < leaves.count; i += 1) {
      const rank = leaves.nodes[i]?.mark.timeRank ?? -1;
      if (rank < 0 || rank >= bestRank || leaves.kinds[i] === nothing) continue;
      if (!readLeafTime(b, leaves, i)) continue;
      best = i;
      bestRank = rank;
    }
    if (best >= 0 && readLeafTime(b, leaves, best)) readClockBeside(b, leaves, best);
    return best;
  }

  /** `"date":"2025-06-24","time":"03:11:07"`: a day whose clock stands beside it. */
  function readClockBeside(b: Uint8Array, leaves: Leaves, dayLeaf: number): void {
    if ((leaves.to[dayLeaf] as number) - (leaves.from[dayLeaf] as number) !== 10) return;
    const day = leafText(b, leaves, dayLeaf);
    if (!/^\d{4}-\d\d-\d\d$/.test(day)) return;
    const path = leaves.nodes[dayLeaf]?.path ?? '';
    const beside = `${path.slice(0, path.lastIndexOf('.') + 1)}time`.toLowerCase();
    for (let i = 0; i < leaves.count; i += 1) {
      if (leaves.nodes[i]?.path.toLowerCase() !== beside) continue;
      const clockText = leafText(b, leaves, i);
      if (/^\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?$/.test(clockText))
        readEscapedTime(`${day}T${clockText}`);
      return;
    }
  }

  function readLeafTime(b: Uint8Array, leaves: Leaves, i: number): boolean {
    const read =
      leaves.kinds[i] === escapedText
        ? readEscapedTime(leafText(b, leaves, i))
        : (format.counted === 'seconds' && readSeconds(b, leaves.from[i] as number, leaves.to[i] as number, stamp)) ||
          readAnyTime(b, leaves.from[i] as number, leaves.to[i] as number, stamp, format.dayOrder ?? null);
    if (read && stamp.offset === noOffset && namesUtc(leaves.nodes[i]?.path ?? '')) stamp.offset = 0;
    return read && stamp.year !== noYear;
  }

  function readEscapedTime(text: string): boolean {
    const bytes = Buffer.from(text);
    return readAnyTime(bytes, 0, bytes.length, stamp, format.dayOrder ?? null);
  }

  const chosen = new Int32Array(eventFieldNames.length);
  const ranks = new Int32Array(eventFieldNames.length);
  /** The field that takes a leaf, -1 for none. */
  const taker: number[] = [];

  /** The format with the keys of what a record says it is. */
  const variants = (format.fieldsWhere ?? []).map((at) => ({
    at,
    format: format.fields === 'well-known' ? format : { ...format, fields: { ...format.fields, ...at.fields } },
  }));
  let variant: RecordFormat | null = null;

  function says(
    b: Uint8Array,
    leaves: Leaves,
    { key, oneOf }: { readonly key: string; readonly oneOf: readonly string[] },
  ): boolean {
    for (let i = 0; i < leaves.count; i += 1)
      if (leaves.nodes[i]?.path === key && leaves.kinds[i] !== nothing) return oneOf.includes(leafText(b, leaves, i));
    return false;
  }

  /** Every field takes its best leaf that no field before it has taken. */
  function choose(b: Uint8Array, leaves: Leaves): void {
    chosen.fill(-1);
    variant = variants.find(({ at }) => says(b, leaves, at))?.format ?? null;
    for (let i = 0; i < leaves.count; i += 1) taker[i] = -1;
    for (let i = 0; i < leaves.count; i += 1) takeBest(b, leaves, i, -1);
    for (let field = 0; field < chosen.length; field += 1) {
      let leaf = chosen[field] as number;
      while (leaf >= 0 && taker[leaf] !== -1) {
        // Another field has it already: the next best for this one.
        chosen[field] = -1;
        for (let i = 0; i < leaves.count; i += 1) if (taker[i] === -1) takeBest(b, leaves, i, field);
        leaf = chosen[field] as number;
      }
      if (leaf >= 0) taker[leaf] = field;
    }
  }

  /** Lets a leaf be the choice of the fields it is better for than what they have; of one field alone when it is given. */
  function takeBest(b: Uint8Array, leaves: Leaves, i: number, only: number): void {
    const node = leaves.nodes[i];
    const marks = variant && node ? markOf(variant, mapping, node.path).fields : node?.mark.fields;
    if (marks === undefined || marks.length === 0 || i === timeLeaf || !isStated(leaves, i)) return;
    for (const { field, rank, addressed } of marks) {
      if (only >= 0 && field !== only) continue;
      if ((chosen[field] as number) >= 0 && rank >= (ranks[field] as number)) continue;
      const value = leafText(b, leaves, i);
      if (!fits(eventFieldNames[field] as EventField, value) || (addressed && !hasScheme(value))) continue;
      chosen[field] = i;
      ranks[field] = rank;
    }
  }

  function giveFields(b: Uint8Array, leaves: Leaves): void {
    let message = '';
    choose(b, leaves);
    for (let i = 0; i < leaves.count; i += 1) {
      if (i === timeLeaf || !isStated(leaves, i)) continue;
      const field = eventFieldNames[taker[i] as number];
      if (
        field !== undefined &&
        field !== 'sourceIp' &&
        eventFields[field].kind === 'term' &&
        field !== 'eventOutcome' &&
        field !== 'httpMethod' &&
        leaves.kinds[i] === plainText
      )
        sink.termBytes(field as TermField, b, leaves.from[i] as number, leaves.to[i] as number);
      else {
        const stated = leafText(b, leaves, i);
        const value = field === 'httpMethod' ? methodOf(stated) : stated;
        if (field === undefined || !giveValue(sink, field, value)) sink.more(leaves.nodes[i]?.path ?? '', value);
        else if (field === 'message') message = value;
      }
    }
    const ended = giveOutcome(b, leaves);
    if (format.untitled) giveUntitled(b, leaves);
    if (!messages || message === '' || (format.messagesOf === 'silent' && (ended || !isSilent()))) return;
    const text = Buffer.from(message);
    messages.read(sink, text, 0, text.length);
  }

  function giveUntitled(b: Uint8Array, leaves: Leaves): void {
    const values: string[] = [];
    for (let i = 0; i < leaves.count; i += 1)
      if (taker[i] === -1 && isUntitled(leaves.nodes[i]?.path ?? '')) values.push(leafText(b, leaves, i));
    if (values.length === 0) return;
    const said = (field: number) => ((chosen[field] as number) < 0 ? '' : leafText(b, leaves, chosen[field] as number));
    const named = { path: leaves.nodes[chosen[userField] as number]?.path ?? '', account: said(userField) };
    giveTold(sink, toldUntitled(said(providerField), said(actionField), values), named);
  }

  /** Whether the record says nothing of what its message may mean. */
  function isSilent(): boolean {
    return chosen.every((leaf, field) => leaf < 0 || ofAnyMessage.has(eventFieldNames[field] as EventField));
  }

  /** False where nothing tells how it ended. */
  function giveOutcome(b: Uint8Array, leaves: Leaves): boolean {
    for (const { key, equals, outcome } of format.outcomes ?? []) {
      const i = indexOf(leaves, (mark) => mark.outcome, key);
      if (i < 0 || leaves.kinds[i] === nothing) continue;
      if (equals !== undefined && leafText(b, leaves, i) !== equals) continue;
      sink.term('eventOutcome', outcome);
      return true;
    }
    if ((chosen[outcomeField] as number) >= 0) return true;
    const status = chosen[statusField] as number;
    const outcome = format.otherwise ?? (status >= 0 ? outcomeOfStatus(leafText(b, leaves, status)) : null);
    if (outcome) sink.term('eventOutcome', outcome);
    return outcome !== null;
  }

  /** What stands around an embedded record. */
  function giveRest(b: Uint8Array, leaves: Leaves, except: number): void {
    for (let i = 0; i < leaves.count; i += 1)
      if (i !== except && isStated(leaves, i)) sink.more(leaves.nodes[i]?.path ?? '', leafText(b, leaves, i));
  }

  return { read, end: () => end, timed: () => timed };
}
