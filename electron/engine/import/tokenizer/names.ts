// AssemblyScript. Fields beyond the common ones by names that the other side has written, and how events ended.
import { addMore, noteConstant } from './event';

/** Positions in `ownNames` of program.ts; the extras by position follow. */
export const enum Own {
  httpStatus = 0,
  responseBytes = 1,
  httpVersion = 2,
  clientPort = 3,
  pid = 4,
  urlPort = 5,
  identity = 6,
  forwarded = 7,
  extra = 8,
}
export const mostExtras: usize = 16;

/** As `termIndex` of columns.ts has them. */
export const sourceIp: u32 = 0;
export const userName: u32 = 1;
export const httpMethod: u32 = 4;
export const urlDomain: u32 = 6;
export const eventAction: u32 = 7;
export const eventOutcome: u32 = 8;
export const processName: u32 = 11;

/** Their texts, and behind them their ids. */
const outcomes: usize = memory.data(32, 16);
const outcomeIds: usize = 16;

/** A name: where it stands as `"name":`, its length, and the last event that has it. */
const nameBytes: usize = 12;
let ownNames: usize = 0;
let event: u32 = 0;

export function openFields(own: usize): void {
  ownNames = own;
  store<u64>(outcomes, 0x0073736563637573);
  store<u64>(outcomes, 0x006572756c696166, 8);
}

/** Begins the fields of another event. */
export function beginFields(): void {
  event++;
}

/** A field beyond the common ones; a second of the same name has a number behind it, which is for the other reader. */
@inline
export function giveMore(name: usize, from: usize, end: usize): bool {
  if (load<u32>(name, 8) == event) return false;
  store<u32>(name, event, 8);
  return addMore(load<u32>(name), load<u32>(name, 4), from, end);
}

/** Whether the event has a field by the name at that position. */
export function isGiven(position: u32): bool {
  return load<u32>(ownNames + <usize>position * nameBytes, 8) == event;
}

/** The name of a field that has none, by its position; 0 when that is too far on. */
export function ownExtra(position: i32): usize {
  return position < <i32>mostExtras ? ownNames + (<usize>Own.extra + position) * nameBytes : 0;
}

export function giveOwn(name: Own, from: usize, end: usize): bool {
  return giveMore(ownNames + <usize>name * nameBytes, from, end);
}

/** @param which 1 success, 2 failure */
@inline
export function giveOutcome(which: i32): void {
  const text = outcomes + (<usize>(which - 1) << 3);
  noteConstant(eventOutcome, text, text + 7, text + outcomeIds);
}

/** An HTTP status as an outcome: below 400 the server did what was asked. */
export function giveOutcomeOf(from: usize, end: usize): void {
  if (end - from != 3) return;
  const first = load<u8>(from);
  if (first >= 49 && first <= 57) giveOutcome(first < 52 ? 1 : 2);
}
