// AssemblyScript. What a cell says by its column, given to the event at hand: `give` of readers/columns.ts, and readers/values.ts.
import { isVersion4, isVersion6 } from './address';
import { spelledFrom, withBlanks, withoutPercents } from './column-values';
import { isDigit } from './digits';
import { noteTerm, putEventText } from './event';
import { giveNumber, Kind } from './fields';
import { standsAt } from './literals';
import { eventAction, giveMore, giveOutcomeOf, sourceIp, urlDomain } from './names';
import { givePeer, isNoAddress } from './peers';
import { giveRequest } from './requests';
import { urlPathText, urlQueryText } from './rows';
import { findByte } from './scan';

/** Words of a column. */
export const kindField: usize = 0;
const targetField: usize = 4;
export const nameField: usize = 8;
const writtenField: usize = 12;
const outcomesAt: usize = 16;
export const outcomeCount: usize = 20;
export const oneOfAt: usize = 24;
export const oneOfCount: usize = 28;
export const unlessField: usize = 32;
export const columnBytes: usize = 36;

/** Kinds that layouts have not; as layout-program.ts has them. */
export const enum ColumnKind {
  host = 32,
  result = 33,
  /** A text or term that is given by what it says. */
  value = 34,
  address = 35,
}
/** How a value is written: as it is, with `+` for blanks, with `%20` and the like, or with backslashes. */
const plus: i32 = 1;
const escaped: i32 = 3;

/** What a cell says of the outcome: 1 success, 2 failure, 0 nothing. */
export function outcomeOf(column: usize, from: usize, end: usize): i32 {
  let one: usize = load<u32>(column, outcomesAt);
  for (let i = load<i32>(column, outcomeCount); i > 0; i--, one += 12) {
    const length = load<i32>(one, 4);
    if (length < 0) return load<i32>(one, 8);
    if (<usize>length == end - from && standsAt(from, end, load<u32>(one), length)) return load<i32>(one, 8);
  }
  return 0;
}

/** Gives a cell that is no field beyond the common ones; false where it is for the other reader to say. @param isOther whether another column is the address */
export function giveCell(column: usize, kind: i32, from: usize, end: usize, statusSays: bool, isOther: bool): bool {
  switch (kind) {
    case Kind.time:
      return true;
    case Kind.term:
      noteTerm(load<u32>(column, targetField), from, end);
      return true;
    case Kind.peer:
      return givePeer(from, end);
    case Kind.request:
      return giveRequest(from, end);
    case Kind.status:
    case Kind.bytes: {
      if (!isSize(from, end, kind == Kind.status ? 3 : 15)) return giveMore(load<u32>(column, nameField), from, end);
      giveNumber(kind, from, end);
      if (statusSays && kind == Kind.status) giveOutcomeOf(from, end);
      return true;
    }
    case ColumnKind.host:
      return giveHost(from, end, isOther);
    case ColumnKind.result: {
      const cut = findByte(from, end, 47);
      noteTerm(eventAction, from, cut);
      if (cut < end && isSize(cut + 1, end, 3)) giveNumber(Kind.status, cut + 1, end);
      if (cut < end && isSize(cut + 1, end, 3)) giveOutcomeOf(cut + 1, end);
      return true;
    }
    case ColumnKind.address:
      if (!isVersion4(from, end) && !isVersion6(from, end)) return false;
      noteTerm(sourceIp, from, end);
      return true;
    case ColumnKind.value:
      return giveValue(column, from, end);
    default:
      return false;
  }
}

/** Digits, and not too many. */
function isSize(from: usize, end: usize, most: usize): bool {
  if (from == end || end - from > most) return false;
  for (let p = from; p < end; p++) if (!isDigit(load<u8>(p))) return false;
  return true;
}

function giveHost(from: usize, end: usize, isOther: bool): bool {
  const version4 = isVersion4(from, end);
  if (!version4 && !isNoAddress(from, end)) return false;
  noteTerm(version4 && !isOther ? sourceIp : urlDomain, from, end);
  return true;
}

/** A path, another text or a term, which may be written with signs for blanks. */
function giveValue(column: usize, from: usize, end: usize): bool {
  const written = load<i32>(column, writtenField);
  let begins = from;
  let until = end;
  if (written == escaped) {
    if (findByte(from, end, 92) < end) return false;
    noteTerm(load<i32>(column, targetField), from, end);
    return true;
  }
  if (written != 0) {
    until = written == plus ? withBlanks(from, end) : withoutPercents(from, end);
    if (until == 0) return false;
    begins = spelledFrom;
  }
  if (until - begins == 1 && load<u8>(begins) == 45) return true;
  const target = load<i32>(column, targetField);
  if (target >= 0) {
    noteTerm(target, begins, until);
    return true;
  }
  const text = <usize>(0 - target - 1);
  if (text != urlPathText) {
    putEventText(text, begins, until);
    return true;
  }
  // It may be a whole request line.
  if (findByte(begins, until, 32) < until) return false;
  const cut = load<u8>(begins) == 47 ? findByte(begins, until, 63) : until;
  putEventText(urlPathText, begins, cut);
  if (cut < until) putEventText(urlQueryText, cut + 1, until);
  return true;
}
