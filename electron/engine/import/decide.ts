import type { Mapping } from '@shared/evidence.ts';
import { Refusal } from '@shared/refusal.ts';
import { isZone, minute, offsetMinutesAt } from '@shared/time.ts';
import type { Format } from '../formats/format.ts';
import { encodingOf, endsInReturns } from './charset.ts';
import { isColoured, withoutColours } from './colours.ts';
import { describe } from './describe.ts';
import { formatOf } from './formats.ts';
import type { Decision, FormatScore, Wish } from './messages.ts';
import { lackingLine, notEvents } from './not-events.ts';
import { longestFirst } from './opening.ts';
import { binaryFormat, recognition } from './recognise.ts';
import { toUtf8 } from './transcode.ts';
import type { Text } from './transcoder.ts';

/** Below this a file is not taken for anything unless a person says so. */
const surelyEnough = 0.5;

export interface Looked extends Text {
  recognised: FormatScore | null;
  runnerUp: FormatScore | null;
  format: Format | null;
  /** Formats that came near, best first. */
  near: string[];
  /** Of the format, or of the chosen one. */
  zoneInData: boolean;
  yearInData: boolean;
  columns: string[];
  mapping: Decision['mapping'];
  /** Its dates could be day first or month first, and nobody has said which. */
  dayOrderUnknown: boolean;
  /** Why it holds no events at all, and what to do with it. */
  otherwise: string | null;
}

/**
 * What the first bytes of a file are taken for, under a person's wish. Refuses with `format-unknown`, `zone-wrong`.
 * @param lately formats that came near in the file before
 */
export function look(head: Uint8Array, whole: boolean, wish: Wish, lately: readonly string[] = []): Looked {
  if (wish.zone !== undefined && !isZone(wish.zone)) {
    throw new Refusal('zone-wrong', `"${wish.zone}" is not a time zone: use a name such as Asia/Seoul or UTC.`, {
      zone: wish.zone,
    });
  }
  const { encoding, coloured, utf8, scores: every, lacking } = written(head, whole, wish, lately);
  const otherwise = wish.format === undefined ? notEvents(head) : null;
  const scores = otherwise === null ? every : [];
  const [best, second] = scores;
  const inOrders = wish.format === undefined ? eitherOrder(scores) : [];
  const stated = inOrders.find(({ first }) => first === wish.dayOrder);
  const chosen = wish.format ?? stated?.id ?? (best && best.score >= surelyEnough ? best.format : undefined);
  const format = chosen === undefined ? null : (formatOf(chosen) ?? null);
  const missing = chosen === undefined && otherwise === null ? lackingLine(utf8) : null;
  if (wish.format !== undefined && !format) {
    throw new Refusal('format-unknown', `There is no format "${wish.format}".`, { format: wish.format });
  }
  const known = format && best?.format === format.id && !wish.mapping ? lacking : null;
  const found = format ? describe(format, utf8, wish.mapping, known) : null;
  return {
    recognised: best && best.score >= surelyEnough ? best : null,
    runnerUp: (best && best.score >= surelyEnough ? second : best) ?? null,
    format,
    near: scores.map((score) => score.format),
    zoneInData: found?.zoneInData ?? true,
    yearInData: found?.yearInData ?? true,
    columns: found?.columns ?? [],
    mapping: withOrder(wish.mapping ?? found?.mapping ?? null, wish),
    dayOrderUnknown:
      (inOrders.length > 0 && !stated) || (wish.dayOrder === undefined && (found?.dayOrderUnknown ?? false)),
    otherwise: otherwise ?? missing,
    encoding,
    returns: format !== null && returnsOf(format, toUtf8(head, encoding)),
    coloured: coloured && format !== null && format.kind !== 'binary',
  };
}

/** The two formats of lines that fit best, where they are the same but for the order of day and month and fit alike. */
function eitherOrder([best, second]: readonly FormatScore[]): { id: string; first: 'dmy' | 'mdy' }[] {
  const both = [best, second].flatMap((one) => (one ? (formatOf(one.format) ?? []) : []));
  const [one, other] = both.flatMap((format) =>
    format.kind === 'lines' && format.dayOrder ? [{ id: format.id, ...format.dayOrder }] : [],
  );
  return one && other && one.other === other.id && best?.score === second?.score ? [one, other] : [];
}

/** A mapping with the order of day and month that a person stated. */
function withOrder(mapping: Mapping | null, { dayOrder }: Wish): Mapping | null {
  return mapping && dayOrder ? { ...mapping, dayOrder } : mapping;
}

/** Refuses with `day-order-unknown`: a guess would put events months away from where they belong. */
export function checkDayOrder(name: string, { dayOrderUnknown }: Looked): void {
  if (!dayOrderUnknown) return;
  throw new Refusal(
    'day-order-unknown',
    `The dates of ${name}, such as 03/04/2025, could be meant in several orders. Say which number comes first: the day (dmy), the month (mdy) or, where years have two digits, the year (ymd).`,
    { name },
  );
}

/** Whether a format's lines must be told to end in CR: tables find it out for themselves. */
export function returnsOf(format: Format, utf8: Uint8Array): boolean {
  return format.kind !== 'table' && format.kind !== 'binary' && endsInReturns(utf8);
}

/** The first bytes as UTF-8 with ordinary line ends, and what they are taken for. Files that are no text are left as they are. */
function written(head: Uint8Array, whole: boolean, wish: Wish, lately: readonly string[]) {
  if (wish.encoding === undefined && binaryFormat(head)) {
    return { encoding: 'utf-8' as const, coloured: false, utf8: head, ...recognition(head, whole) };
  }
  const encoding = wish.encoding ?? encodingOf(head);
  let utf8 = toUtf8(head, encoding);
  const coloured = encoding === 'utf-8' && isColoured(utf8);
  if (coloured) utf8 = withoutColours(utf8);
  if (endsInReturns(utf8)) utf8 = utf8.map((byte) => (byte === 13 ? 10 : byte));
  return { encoding, coloured, utf8, ...recognition(utf8, whole, lately) };
}

/** Refuses with `format-unknown`: names the best guess. */
export function unrecognised(name: string, guess: FormatScore | null, otherwise: string | null = null): Refusal {
  if (otherwise !== null) return new Refusal('format-unknown', `${name} ${otherwise}`, { name });
  return new Refusal(
    'format-unknown',
    guess
      ? `${name} was not recognised: nearest is ${guess.format}, of which only ${Math.round(guess.score * 100)} % fits. Choose a format to import it all the same.`
      : `${name} was not recognised as any format. Choose a format to import it all the same.`,
    guess ? { name, format: guess.format, score: guess.score } : { name },
  );
}

/** Where the first line goes on for as long as is looked at, what stands behind it cannot be recognised. */
export function withoutLineEnd(name: string): Refusal {
  const megabytes = longestFirst >> 20;
  return new Refusal(
    'format-unknown',
    `${name} was not recognised: its first ${megabytes} MB are one line without an end. Choose a format to have what follows that line read, or divide the file at its records.`,
    { name, megabytes },
  );
}

/** Refuses with `format-unknown`. @param proposedYear of the latest event, where the data lacks it */
export function decide(name: string, seen: Looked, wish: Wish, caseZone: string, proposedYear: number): Decision {
  if (!seen.format) throw unrecognised(name, seen.runnerUp, seen.otherwise);
  const { id, version } = seen.format;
  const score = [seen.recognised, seen.runnerUp].find((one) => one?.format === id)?.score ?? 0;
  const other = [seen.recognised, seen.runnerUp].find((one) => one && one.format !== id) ?? null;
  return {
    format: id,
    formatVersion: version,
    score,
    runnerUp: other,
    zone: wish.zone ?? caseZone,
    zoneSource: wish.zone !== undefined ? 'stated' : seen.zoneInData ? 'data' : 'case',
    year: seen.yearInData ? null : (wish.year ?? proposedYear),
    yearSource: seen.yearInData ? 'data' : wish.year !== undefined ? 'stated' : 'file-date',
    mapping: seen.mapping,
    encoding: seen.encoding,
  };
}

/** The year a file's own date falls into, by a zone's clocks. */
export function yearOf(modified: string, zone: string): number {
  const instant = Date.parse(modified) * 1000;
  return new Date((instant + offsetMinutesAt(zone, instant) * minute) / 1000).getUTCFullYear();
}
