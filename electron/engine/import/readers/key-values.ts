import { type EventField, eventFieldNames } from '@shared/event.ts';
import type { Pairs } from '../../formats/format.ts';
import { readAnyTime } from '../any-time.ts';
import type { Clock } from '../clock.ts';
import type { Sink } from '../sink.ts';
import { textOf } from '../text.ts';
import { newStamp, noYear } from '../times/stamp.ts';
import { joined } from './table-head.ts';
import { giveValue } from './values.ts';

/** One `key=value`, and where the value stands. */
interface Pair {
  key: string;
  value: string;
  from: number;
  to: number;
  quoted: boolean;
}

export interface PairReader {
  /** Whether the slice has the keys the format claims; what it says is kept for `give`. */
  read(b: Uint8Array, from: number, to: number): boolean;
  /** Gives what was read to the sink; true when a time was among it, whose place is counted from `start`. */
  give(clock: Clock, sink: Sink, start: number, original: ((at: number) => number) | null): boolean;
}

/** Keys of the zone, which stand beside the time as well. */
export const zoneKeys: ReadonlySet<string> = new Set(['tz', 'timezone']);
/** Of a command's arguments; a record goes on in another after some dozens. */
export const argumentKeys: ReadonlySet<string> = new Set(Array.from({ length: 40 }, (_, at) => `a${at}`));
/** More keys than any line of a real file has. */
const mostPairs = 400;

/** Makes ready what a format says of its keys. */
export function createPairReader(format: Pairs): PairReader {
  const stamp = newStamp();
  const absent = new Set(['', '-', ...(format.absent ?? [])]);
  const hex = new Set(format.hex ?? []);
  /** Whether arguments are being listed: elsewhere their names are those of numbers. */
  let countsArguments = false;
  const open = new Set(format.open === 'all' ? [] : (format.open ?? []));
  const equals = format.colon ? 58 : 61;
  const between = format.between?.charCodeAt(0);
  const isGap =
    between === undefined
      ? (byte: number) => byte === 32 || byte === 9 || byte === 29 || (format.colon === true && byte === 59)
      : (byte: number) => byte === between;
  const times = (format.time ?? []).map((name) => name.split(joined));
  let pairs: Pair[] = [];
  let words: string[] = [];

  function read(b: Uint8Array, from: number, to: number): boolean {
    pairs = [];
    words = [];
    countsArguments = false;
    scan(b, from, to, 0);
    const keys = new Set(pairs.map(({ key }) => key));
    return !format.claims || format.claims.some((names) => names.every((name) => keys.has(name)));
  }

  function scan(b: Uint8Array, from: number, to: number, depth: number): void {
    let p = from;
    while (p < to && pairs.length < mostPairs) {
      while (p < to && (isGap(b[p] as number) || b[p] === 32)) p += 1;
      if (p >= to) return;
      const word = p;
      while (p < to && !isGap(b[p] as number) && b[p] !== equals) p += 1;
      if (b[p] !== equals || p >= to || p === word) {
        while (p < to && !isGap(b[p] as number)) p += 1;
        words.push(textOf(b, word, p));
        continue;
      }
      const key = textOf(b, word, p);
      while (b[p + 1] === equals && format.colon) p += 1;
      p += 1;
      // Where blanks do not part pairs, one may stand before a value.
      if (format.colon && between !== undefined) while (p < to && b[p] === 32) p += 1;
      const first = b[p];
      if (p < to && (first === doubleQuote || first === singleQuote)) {
        const close = closing(b, p + 1, to, first);
        if (first === singleQuote && depth === 0 && has(b, p + 1, close, equals)) scan(b, p + 1, close, 1);
        else add(key, unescaped(textOf(b, p + 1, close)), p + 1, close, true);
        p = close + 1;
        continue;
      }
      const value = p;
      while (p < to && !isGap(b[p] as number)) p += 1;
      if (format.open === 'all' || open.has(key)) p = untilKey(b, p, to);
      const text = textOf(b, value, p);
      add(key, format.open === 'all' ? text.replace(/\\([=\\|])/g, '$1') : text, value, p, false);
    }
    if (p < to) words.push(textOf(b, p, to));
  }

  function add(key: string, value: string, from: number, to: number, quoted: boolean): void {
    const spelled = !quoted && (hex.has(key) || (countsArguments && argumentKeys.has(key)));
    pairs.push({ key, value: spelled ? fromHex(value) : value, from, to, quoted });
    if (key === format.argumentCount) countsArguments = true;
  }

  function give(clock: Clock, sink: Sink, start: number, original: ((at: number) => number) | null): boolean {
    const used = new Set<Pair>();
    const timed = giveTime(clock, sink, start, original, used);
    const taken = new Map<Pair, EventField>();
    for (const field of eventFieldNames) {
      for (const name of format.fields[field] ?? []) {
        const pair = pairs.find((one) => one.key === name && !absent.has(one.value) && !taken.has(one));
        if (!pair || used.has(pair)) continue;
        // `user` may be who acted, and may be what programs had of a processor.
        if (field === 'userName' && pair.value.endsWith('%')) continue;
        taken.set(pair, field);
        break;
      }
    }
    for (const pair of pairs) {
      if (used.has(pair) || absent.has(pair.value)) continue;
      const field = taken.get(pair);
      if (field === undefined || !giveValue(sink, field, pair.value)) sink.more(pair.key, pair.value);
    }
    if (words.length > 0) {
      if ([...taken.values()].includes('message')) sink.more('words', words.join(' '));
      else sink.text('message', words.join(' '));
    }
    giveOutcome(sink);
    return timed;
  }

  function giveTime(
    clock: Clock,
    sink: Sink,
    start: number,
    original: ((at: number) => number) | null,
    used: Set<Pair>,
  ): boolean {
    for (const names of times) {
      const parts = names.map((name) => pairs.find((pair) => pair.key === name && !absent.has(pair.value)));
      if (!parts.every((part): part is Pair => part !== undefined)) continue;
      const text = Buffer.from(parts.map(({ value }) => value.replace(/^"|"$/g, '')).join(' '));
      if (!readAnyTime(text, 0, text.length, stamp, null) || stamp.year === noYear) continue;
      const instant = clock.instantOf(stamp);
      const at = original ?? ((place: number) => place);
      const from = Math.min(...parts.map((part) => part.from));
      const to = Math.max(...parts.map((part) => part.to));
      const near = to - from < 200;
      const end = near ? to : (parts[0] as Pair).to;
      const begin = near ? from : (parts[0] as Pair).from;
      if (!Number.isNaN(instant))
        sink.instant(instant, clock.offset, at(begin - start), at(end - start) - at(begin - start));
      if (clock.remark !== '') sink.more('clock', clock.remark);
      for (const part of parts) if (!zoneKeys.has(part.key)) used.add(part);
      return true;
    }
    return false;
  }

  function giveOutcome(sink: Sink): void {
    for (const { key, equals: wanted, outcome } of format.outcomes ?? []) {
      const pair = pairs.find((one) => one.key === key && !absent.has(one.value));
      if (!pair || (wanted !== undefined && pair.value.toLowerCase() !== wanted)) continue;
      sink.term('eventOutcome', outcome);
      return;
    }
  }

  return { read, give };
}

const equalsSign = 61;
const doubleQuote = 34;
const singleQuote = 39;
const backslash = 92;

/** Where the quote closes; the slice's end when it does not. */
function closing(b: Uint8Array, from: number, to: number, quote: number): number {
  for (let p = from; p < to; p += 1) {
    if (b[p] === backslash && quote === doubleQuote && (b[p + 1] === doubleQuote || b[p + 1] === backslash)) p += 1;
    else if (b[p] === quote) return p;
  }
  return to;
}

/** Goes on over blanks to where the next `key=` begins; a backslash before the sign says that it is none. */
function untilKey(b: Uint8Array, from: number, to: number): number {
  const blank = (p: number) => b[p] === 32 || b[p] === 9 || b[p] === 29;
  let end = from;
  let p = from;
  while (p < to) {
    while (p < to && blank(p)) p += 1;
    if (p >= to) return end;
    const word = p;
    while (p < to && !blank(p) && b[p] !== equalsSign) p += 1;
    if (p < to && b[p] === equalsSign && p > word && b[p - 1] !== backslash) return end;
    while (p < to && !blank(p)) p += 1;
    end = p;
  }
  return end;
}

function has(b: Uint8Array, from: number, to: number, byte: number): boolean {
  for (let p = from; p < to; p += 1) if (b[p] === byte) return true;
  return false;
}

function unescaped(text: string): string {
  return text.includes('\\') ? text.replace(/\\(["\\])/g, '$1') : text;
}

/** Text written as hexadecimal digits; what they spell is not UTF-8, they stay. NULs stand between arguments. */
function fromHex(value: string): string {
  if (value.length < 2 || value.length % 2 !== 0 || !/^[0-9A-Fa-f]+$/.test(value)) return value;
  const bytes = Buffer.from(value, 'hex');
  const text = bytes.toString('utf8');
  return text.includes('\ufffd') ? value : text.replace(/\0+$/, '').replaceAll('\0', ' ');
}
