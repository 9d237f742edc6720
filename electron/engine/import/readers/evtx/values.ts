import { Broken, need } from './layout.ts';

/** Types of values in binary XML. @source libyal, EVTX specification, 4.5 */
export const valueType = {
  nothing: 0x00,
  text: 0x01,
  fileTime: 0x11,
  systemTime: 0x12,
  fragment: 0x21,
} as const;
const arrayFlag = 0x80;

/** Microseconds between 1601 and 1970, as high and low 32 bits: together they are more than a number counts exactly. */
const epochHigh = 2_711_190;
const epochLow = 11_644_473_600_000_000 - epochHigh * 2 ** 32;

/** A FILETIME, hundreds of nanoseconds since 1601. */
export interface Moment {
  /** Since 1970. */
  microseconds: number;
  /** Hundreds of nanoseconds beyond the microseconds, 0 to 9. */
  rest: number;
}

/** The FILETIME that stands there; null when it is zero (not stated) or beyond what can be counted. */
export function momentAt(b: Buffer, at: number): Moment | null {
  const low = b.readUInt32LE(at);
  const high = b.readUInt32LE(at + 4);
  if (low === 0 && high === 0) return null;
  const tenths = (high % 10) * 2 ** 32 + low;
  const microseconds = (Math.floor(high / 10) - epochHigh) * 2 ** 32 + (Math.floor(tenths / 10) - epochLow);
  return Math.abs(microseconds) < latest ? { microseconds, rest: tenths % 10 } : null;
}

/** What both numbers and dates can still say exactly. */
const latest = 8.64e15;

let lastDay = Number.NaN;
let dayText = '';
const twoDigits = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, '0'));

/** ISO UTC with seven digits: all that a FILETIME says. */
export function exactText({ microseconds, rest }: Moment): string {
  const seconds = Math.floor(microseconds / 1e6);
  const day = Math.floor(seconds / 86_400);
  if (day !== lastDay) {
    // Records of a day stand together, and what it is called takes long to find out.
    dayText = new Date(day * 86_400_000).toISOString().slice(0, -13);
    lastDay = day;
  }
  const ofDay = seconds - day * 86_400;
  const clock = `${twoDigits[Math.floor(ofDay / 3600)]}:${twoDigits[Math.floor(ofDay / 60) % 60]}:${twoDigits[ofDay % 60]}`;
  return `${dayText}${clock}.${String((microseconds - seconds * 1e6) * 10 + rest).padStart(7, '0')}Z`;
}

/** A value as text, as Windows itself writes it in XML; the empty string for none. Throws `Broken`. */
export function textOfValue(b: Buffer, type: number, from: number, length: number): string {
  need(from, length, b.length);
  const to = from + length;
  switch (type) {
    case valueType.nothing:
      return '';
    case valueType.text:
      return textAt(b, from, length >> 1);
    case 0x02:
      return untilNul(b.toString('latin1', from, to));
    case 0x03:
      return length < 1 ? '' : String(b.readInt8(from));
    case 0x04:
      return length < 1 ? '' : String(b[from]);
    case 0x05:
      return length < 2 ? '' : String(b.readInt16LE(from));
    case 0x06:
      return length < 2 ? '' : String(b.readUInt16LE(from));
    case 0x07:
      return length < 4 ? '' : String(b.readInt32LE(from));
    case 0x08:
      return length < 4 ? '' : String(b.readUInt32LE(from));
    case 0x09:
      return length < 8 ? '' : String(b.readBigInt64LE(from));
    case 0x0a:
      return length < 8 ? '' : String(b.readBigUInt64LE(from));
    case 0x0b:
      return length < 4 ? '' : String(b.readFloatLE(from));
    case 0x0c:
      return length < 8 ? '' : String(b.readDoubleLE(from));
    case 0x0d:
      return length < 1 ? '' : b.subarray(from, to).some((byte) => byte !== 0) ? 'true' : 'false';
    case 0x0e:
      return b.toString('hex', from, to).toUpperCase();
    case 0x0f:
      return length < 16 ? '' : guidAt(b, from);
    case 0x10:
    case 0x14:
    case 0x15:
      return hexAt(b, from, length);
    case valueType.fileTime:
      return length < 8 ? '' : timeText(momentAt(b, from));
    case valueType.systemTime:
      return length < 16 ? '' : systemTimeAt(b, from);
    case 0x13:
      return sidAt(b, from, to);
    default:
      return type & arrayFlag ? textsOfArray(b, type, from, length).join(', ') : b.toString('hex', from, to);
  }
}

/** What stands in an array, one text each; one text for a value that is none. Throws `Broken`. */
export function textsOfArray(b: Buffer, type: number, from: number, length: number): string[] {
  if ((type & arrayFlag) === 0) return [textOfValue(b, type, from, length)];
  need(from, length, b.length);
  const inner = type & ~arrayFlag;
  if (inner === valueType.text)
    return b
      .toString('utf16le', from, from + (length & ~1))
      .replace(/\0$/, '')
      .split('\0');
  const width = inner === 0x13 ? 0 : (widths[inner] ?? 0);
  if (width === 0) return [b.toString('hex', from, from + length)];
  const texts: string[] = [];
  for (let at = from; at + width <= from + length; at += width) texts.push(textOfValue(b, inner, at, width));
  return texts;
}

const widths: Readonly<Record<number, number>> = {
  3: 1,
  4: 1,
  5: 2,
  6: 2,
  7: 4,
  8: 4,
  9: 8,
  10: 8,
  11: 4,
  12: 8,
  13: 4,
  15: 16,
  17: 8,
  18: 16,
  20: 4,
  21: 8,
};

/** UTF-16 without the NULs at its end; half a surrogate is spelled `\uD83D`. Throws `Broken`. */
export function textAt(b: Buffer, from: number, units: number): string {
  need(from, units * 2, b.length);
  let end = from + units * 2;
  while (end > from && b[end - 1] === 0 && b[end - 2] === 0) end -= 2;
  const text = b.toString('utf16le', from, end);
  return halves.test(text)
    ? text.replace(halvesAll, (half) => `\\u${half.charCodeAt(0).toString(16).toUpperCase()}`)
    : text;
}

const halves = /\p{Surrogate}/u;
const halvesAll = /\p{Surrogate}/gu;

function untilNul(text: string): string {
  const nul = text.indexOf('\0');
  return nul < 0 ? text : text.slice(0, nul);
}

function hexAt(b: Buffer, from: number, length: number): string {
  if (length === 4) return `0x${b.readUInt32LE(from).toString(16)}`;
  if (length === 8) return `0x${b.readBigUInt64LE(from).toString(16)}`;
  return b.toString('hex', from, from + length);
}

function guidAt(b: Buffer, at: number): string {
  need(at, 16, b.length);
  const hex = b.toString('hex', at, at + 16).toUpperCase();
  const pair = (index: number) => hex.slice(index * 2, index * 2 + 2);
  const first = pair(3) + pair(2) + pair(1) + pair(0);
  return `{${first}-${pair(5)}${pair(4)}-${pair(7)}${pair(6)}-${hex.slice(16, 20)}-${hex.slice(20)}}`;
}

function timeText(moment: Moment | null): string {
  return moment ? exactText(moment) : '';
}

function sidAt(b: Buffer, from: number, to: number): string {
  if (to - from < 8) return '';
  const count = b[from + 1] as number;
  if (from + 8 + count * 4 > to) throw new Broken('A security identifier is cut off.');
  let text = `S-${b[from]}-${b.readUIntBE(from + 2, 6)}`;
  for (let index = 0; index < count; index++) text += `-${b.readUInt32LE(from + 8 + index * 4)}`;
  return text;
}

function systemTimeAt(b: Buffer, at: number): string {
  const part = (index: number, width: number) => String(b.readUInt16LE(at + index * 2)).padStart(width, '0');
  return `${part(0, 4)}-${part(1, 2)}-${part(3, 2)}T${part(4, 2)}:${part(5, 2)}:${part(6, 2)}.${part(7, 3)}Z`;
}
