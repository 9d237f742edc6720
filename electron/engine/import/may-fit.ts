import type { CollectedFormat, Format, LineFormat, RecordFormat, TableFormat } from '../formats/format.ts';
import { literalsOf } from './readers/layout.ts';
import { isText } from './text.ts';

/** The first bytes of a file, to be asked which texts stand in them. */
export interface Glance {
  readonly bytes: Uint8Array;
  /** @param text in Latin-1 */
  has(text: string): boolean;
  /** @param name in small letters; it stands there in small or large ones */
  hasName(name: string): boolean;
  /** It begins as JSON does. */
  json: boolean;
  /** Quotes stand within a text, as those of a record that another one holds. */
  escapes: boolean;
  /** All of it is UTF-8: what a reader of lines sees is what stands there. */
  valid: boolean;
}

export function glanceAt(bytes: Uint8Array): Glance {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const pairs = pairsOf(bytes);
  const known = new Map<string, boolean>();
  let small: string | undefined;
  return {
    bytes,
    valid: isText(bytes, 0, bytes.length),
    json: /^\s*(?:\{\s*"|\[\s*[{[])/.test(text.slice(0, 200)),
    escapes: text.includes('\\"'),
    hasName(name) {
      if (!holdsPairs(pairs, name)) return false;
      small ??= text.toLowerCase();
      return small.includes(name);
    },
    has(literal) {
      if (!holdsPairs(pairs, literal)) return false;
      let stands = known.get(literal);
      if (stands === undefined) {
        stands = text.includes(literal);
        known.set(literal, stands);
      }
      return stands;
    },
  };
}

/**
 * Which pairs of letters stand in a text, large ones as small. Of a thousand literals few have all their pairs there: the
 * others need not be searched for.
 */
function pairsOf(bytes: Uint8Array): Uint8Array {
  const pairs = new Uint8Array(1 << 14);
  let before = 0;
  for (let i = 0; i < bytes.length; i += 1) {
    const letter = smallLetter(bytes[i] as number);
    pairs[(before << 7) | letter] = 1;
    before = letter;
  }
  return pairs;
}

function holdsPairs(pairs: Uint8Array, literal: string): boolean {
  let before = smallLetter(literal.charCodeAt(0));
  for (let i = 1; i < literal.length; i += 1) {
    const letter = smallLetter(literal.charCodeAt(i));
    if (pairs[(before << 7) | letter] === 0) return false;
    before = letter;
  }
  return true;
}

/** In seven bits: what is no ASCII may be taken for something else, and is searched for. */
function smallLetter(code: number): number {
  return (code >= 65 && code <= 90 ? code + 32 : code) & 127;
}

/**
 * What of a format can fit a text: null when not one event of it can be there, because what every one of its lines, records
 * or headers must hold stands nowhere; of formats of lines the layouts whose literals all stand there. A search is many times
 * as quick as reading.
 */
export function fitting(format: Format, glance: Glance): Format | null {
  if (format.kind === 'lines' && format.wordsAlone && glance.json) return null;
  if (format.kind === 'lines') return glance.valid ? withLayouts(format, glance) : format;
  if (format.kind === 'collected') return holdsMember(format, glance) ? format : null;
  if (format.kind === 'records' && format.markup) return glance.has(`<${format.markup.element}`) ? format : null;
  // Rows need no braces where a list of names stands above them.
  if (format.kind === 'records' && !format.claims && glance.json) return format;
  if (format.kind === 'records') return glance.has('{') && mayHoldRecords(format, glance) ? format : null;
  if (format.kind === 'table') return mayHoldHeader(format, glance) ? format : null;
  return format;
}

function withLayouts(format: LineFormat, { has }: Glance): LineFormat | null {
  const stand = needsOf(format).map(({ all, any }) => all.every(has) && (any.length === 0 || any.some(has)));
  if (!stand.includes(true)) return null;
  if (!stand.includes(false)) return format;
  const key = stand.map(Number).join('');
  const before = lately.get(format);
  if (before?.key === key) return before.some;
  const some = { ...format, layouts: format.layouts.filter((_, at) => stand[at]) };
  lately.set(format, { key, some });
  return some;
}

/** Layouts are made ready once for the first lines of a file and for those that follow. */
const lately = new WeakMap<LineFormat, { key: string; some: LineFormat }>();

function holdsMember({ members }: CollectedFormat, { has }: Glance): boolean {
  return members.some(({ marks }) => marks.some(has));
}

interface Needs {
  all: readonly string[];
  any: readonly string[];
}

const known = new WeakMap<LineFormat, readonly Needs[]>();

/** Of each layout the literals, in Latin-1: the longest first, for it is the rarest. */
function needsOf(format: LineFormat): readonly Needs[] {
  const ready = known.get(format);
  if (ready) return ready;
  const needs = format.layouts.map((layout) => ({
    all: [...new Set(literalsOf(layout).filter((text) => text !== ''))]
      .map(inLatin1)
      .sort((a, b) => b.length - a.length),
    any: (layout.must ?? []).map(inLatin1),
  }));
  known.set(format, needs);
  return needs;
}

const plain = /^[\x20-\x7e]*$/;

/** A glance has each byte as a letter. */
const inLatin1 = (text: string) => (plain.test(text) ? text : Buffer.from(text, 'utf8').toString('latin1'));

function mayHoldRecords(format: RecordFormat, { hasName, escapes }: Glance): boolean {
  if (!format.claims) return true;
  return claimedNames(format, format.claims, lastOfPath).some((names) =>
    names.every((name) => hasName(`${name}"`) || (escapes && hasName(`${name}\\"`))),
  );
}

function mayHoldHeader(format: TableFormat, { hasName }: Glance): boolean {
  if (!format.claims || format.orders) return true;
  return claimedNames(format, format.claims, ofPlainLetters).some((names) => names.every(hasName));
}

/** A name may itself hold dots, as Zeek's do, so only its end is sure. */
const lastOfPath = (key: string) => [key.slice(key.lastIndexOf('.') + 1)];

/** Quotes are doubled in a cell, and other letters are more than a byte. */
const ofPlainLetters = (name: string) => (plain.test(name) && !name.includes('"') ? [name] : []);

const claimed = new WeakMap<Format, string[][]>();

/** Of each claim the names that must stand there, in small letters. */
function claimedNames(
  format: Format,
  claims: readonly (readonly string[])[],
  standing: (name: string) => string[],
): string[][] {
  let names = claimed.get(format);
  if (!names) {
    names = claims.map((keys) => keys.flatMap(standing).map((name) => name.toLowerCase()));
    claimed.set(format, names);
  }
  return names;
}
