import type { Mapping } from '@shared/evidence.ts';
import type { BinaryFormat, Format } from '../formats/format.ts';
import { optimise } from '../optimising.ts';
import { type Counted, countRecords, farEnough, inSomeOrder, type Lacking } from './count-records.ts';
import { formats } from './formats.ts';
import { fitting, type Glance, glanceAt } from './may-fit.ts';
import { binaryKinds } from './readers/binary.ts';
import { isClaimed } from './readers/table-claims.ts';
import { readTableHead } from './readers/table-head.ts';

const nearEnough = 8 * 1024;
/** How far into a file that may be like the one before it, and how many events must stand there. */
const firstGlance = 2 * 1024;
const fewestAlike = 4;
/** So specific is a format of which one record tells as much as those, where it stands in a list on one line: of one kind are they all. */
const tellsAlone = 0.9;

export interface FormatScore {
  format: string;
  score: number;
}

export interface Recognised {
  /** Best first. */
  scores: FormatScore[];
  /** What the times of the best lack, where it was read for that. */
  lacking: Lacking | null;
}

/**
 * Which formats the first bytes of a file fit, best first: the share of lines or records that can really be read, by how
 * specific the format is. Below about 0.5 a file is not recognised. `whole` says that the bytes are all there are.
 * @param lately formats that came near in the file before: of a file of the same kind those are not tried that cannot
 * score as much, so the best is the same as it would be alone, and the second is the best of the others that were tried
 */
export function recognition(head: Uint8Array, whole: boolean, lately: readonly string[] = []): Recognised {
  const looked = head.length > farEnough ? head.subarray(0, farEnough) : head;
  const all = whole && looked.length === head.length;
  const binary = binaryFormat(looked);
  if (binary) return { scores: [{ format: binary.id, score: binary.specificity }], lacking: null };
  if (isBinary(looked)) return { scores: [], lacking: null };
  return outcome(amongLikely(looked, all, lately) ?? contest([...formats.values()], looked, all));
}

/** The formats alone. */
export function recognise(head: Uint8Array, whole: boolean): FormatScore[] {
  return recognition(head, whole).scores;
}

interface Fit {
  format: Format;
  score: number;
  counted: Counted | null;
}

function outcome(fits: readonly Fit[]): Recognised {
  const scores = fits.map(({ format, score }) => ({ format: format.id, score }));
  return { scores, lacking: fits[0]?.counted ?? null };
}

/** The contest without the formats that cannot win it; null when they could. */
function amongLikely(looked: Uint8Array, whole: boolean, lately: readonly string[]): Fit[] | null {
  const known = lately.slice(0, 2).flatMap((id) => formats.get(id) ?? []);
  if (known.length === 0) return null;
  const begins = glanceAt(looked.subarray(0, firstGlance));
  const isAll = begins.bytes.length === looked.length;
  const near = scored(known, begins, whole && isAll);
  const nearest = near[0]?.score ?? 0;
  // No format scores higher than it is specific.
  const others = [...formats.values()].filter((format) => !known.includes(format));
  const rivals = others.filter(({ specificity }) => specificity >= nearest);
  const isNear = isLikeBefore(near, lately[0]) && tellsEnough(near[0], begins.bytes);
  const all = isAll || isNear ? [...near, ...scored(rivals, begins, whole && isAll)].sort(byScore) : [];
  const fits = isAll || isLikeBefore(all, lately[0]) ? all : contest([...known, ...rivals], looked, whole, lately[0]);
  const best = fits[0]?.score ?? 0;
  return best >= 0.5 && others.every((format) => format.specificity < best || rivals.includes(format)) ? fits : null;
}

/** The formats of these that fit, best first. @param before that of the file before */
function contest(tried: readonly Format[], looked: Uint8Array, whole: boolean, before?: string): Fit[] {
  if (nearEnough < looked.length) {
    // Most files show in their first lines which few formats can be meant: only these are tried on all of the head.
    const likely = scored(tried, glanceAt(looked.subarray(0, nearEnough)), false);
    if (isLikeBefore(likely, before)) return likely;
    if ((likely[0]?.score ?? 0) >= 0.5) {
      const fits = furtherDown(likely.slice(0, 4), looked, whole);
      if ((fits[0]?.score ?? 0) >= 0.5) return fits;
    }
  }
  // Every format over all of it takes long.
  optimise();
  return scored(tried, glanceAt(looked), whole);
}

/** The best of the first lines on all of the head, and those that may score more there than it does: the others stay behind it. */
function furtherDown(likely: readonly Fit[], looked: Uint8Array, whole: boolean): Fit[] {
  const glance = glanceAt(looked);
  const again = (fits: readonly Fit[]) =>
    scored(
      fits.map(({ format }) => format),
      glance,
      whole,
    );
  const best = again(likely.slice(0, 1));
  const reached = best[0]?.score ?? 0;
  // What did not fit in the first lines does not fit in the whole either: such a format stays below how specific it is.
  const mayPass = ({ format, score }: Fit) =>
    score < format.specificity ? format.specificity > reached : format.specificity >= reached;
  const others = likely.slice(1);
  return [...best, ...again(others.filter(mayPass)), ...others.filter((fit) => !mayPass(fit))].sort(byScore);
}

/**
 * Whether a file begins as the one before it did, without a line that does not fit, and no other format does as well: its
 * first lines are then enough. Tables are told apart further down.
 */
function isLikeBefore([best, second]: readonly Fit[], before: string | undefined): boolean {
  if (!best || best.format.id !== before || best.format.kind === 'table') return false;
  return best.score >= Math.max(0.5, best.format.specificity) && (second?.score ?? 0) < best.score;
}

function tellsEnough(fit: Fit | undefined, begins: Uint8Array): boolean {
  if (!fit?.counted) return false;
  const { format, counted } = fit;
  const isClaimed = format.kind === 'records' && format.claims !== undefined && format.specificity >= tellsAlone;
  return counted.events >= (isClaimed && !begins.includes(10) ? 1 : fewestAlike);
}

function scored(tried: readonly Format[], glance: Glance, whole: boolean): Fit[] {
  const fits: Fit[] = [];
  for (const format of tried) {
    const some = fitting(format, glance);
    if (!some) continue;
    const { score, counted } = fitOf(some, glance.bytes, whole);
    const rounded = Math.round(score * 1000) / 1000;
    if (rounded > 0) fits.push({ format, score: rounded, counted });
  }
  return fits.sort(byScore);
}

function byScore(a: Fit, b: Fit): number {
  return b.score - a.score || b.format.specificity - a.format.specificity || (a.format.id < b.format.id ? -1 : 1);
}

/** The format that is told by how its files begin, and is no text. */
export function binaryFormat(head: Uint8Array): BinaryFormat | undefined {
  for (const format of formats.values()) {
    if (format.kind === 'binary' && binaryKinds[format.reader].is(head)) return format;
  }
  return undefined;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const oddBytes = /[\0-\x08\x0e-\x1a\x1c-\x1f\x7f]/g;

/** Bytes no text has: what is compressed, packed or compiled is full of them. */
function isBinary(head: Uint8Array): boolean {
  // NULs alone say nothing: a file whose place was taken in advance, or that a crash cut off, is full of them.
  const begin = head.findIndex((byte) => byte !== 0);
  if (begin < 0) return true;
  let end = Math.min(head.length, begin + 8192);
  while (head[end - 1] === 0) end -= 1;
  const looked = head.subarray(begin, end);
  // NULs behind the end of a line are of that kind.
  const text = Buffer.from(looked).toString('latin1').replace(/\n\0+/g, '\n');
  const odd = text.match(oddBytes)?.length ?? 0;
  if (odd * 50 > looked.length) return true;
  const magic = Buffer.from(looked.subarray(0, 8)).toString('latin1');
  return magic.startsWith('PK\x03\x04') || magic.startsWith('\x7fELF') || magic.startsWith('%PDF');
}

function fitOf(format: Format, head: Uint8Array, whole: boolean): Omit<Fit, 'format'> {
  let most = format.specificity;
  let mapping: Mapping | null = null;
  if (format.kind === 'binary') return { score: 0, counted: null };
  if (format.kind === 'table') {
    const table = readTableHead(head.subarray(0, 65_536), whole && head.length <= 65_536, format.delimiters, format);
    if (table.score === 0 || !isClaimed(format, table.columns)) return { score: 0, counted: null };
    // Columns that only this format has are worth more than how a header looks.
    if (!format.claims) most *= table.quality;
    if (table.rows.length === 0) return { score: most, counted: null };
    mapping = inSomeOrder(format, table, null);
  }
  const counted = countRecords(format, head, whole, mapping);
  return { score: scoreOf(format, counted, most), counted };
}

function scoreOf(format: Format, counted: Counted, most: number): number {
  const records = counted.events + counted.rejects;
  if (counted.events === 0 || records === 0) return 0;
  // A program may print as many lines of another format as of its own; of more, that format tells.
  const isOwn = format.kind === 'lines' && format.general && counted.loose * 2 <= counted.events;
  const share = (counted.events - (isOwn ? 0 : counted.loose * 0.6)) / records;
  // A few lines of devices among those of a server do not make it a collector's.
  // Lines of one format alone are that format's.
  if (format.kind === 'collected' && (counted.others > 0.95 * records || counted.kinds < 2)) return 0;
  const lines = records + counted.stray;
  const isText = format.kind === 'lines';
  const score =
    most *
    share *
    (isText && format.general ? Math.min(1, (3 * counted.events) / lines) : 1) *
    // A date that is none in this order goes on with the event above: the other order has fewer such lines.
    (isText && format.dayOrder ? 1 - counted.stray / lines / 20 : 1) *
    // Whoever reads no time in any line may well have overlooked it.
    (isText && counted.timed === 0 ? 0.9 : 1);
  // Tables and JSON in which no time stands are taken for that only when nothing else fits, and one object for no log at all.
  const general = (format.kind === 'table' || format.kind === 'records') && !format.claims;
  if (!general || counted.timed > 0) return score;
  return records > 1 ? Math.min(score, timeless) : score * 0.6;
}

/** Just above what is taken for recognised. */
const timeless = 0.52;
