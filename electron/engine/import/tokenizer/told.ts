// AssemblyScript. What a run over lines tells the other side, whichever reader it was.
import { clearRows } from './rows';

const farBehind: i64 = 600_000_000;

/** Bytes and events taken; of all events so far the first and the last instant; of the run: disorder, without offset, without time. */
const told: usize = memory.data(8 * 8, 16);
export function toldAt(): usize {
  return told;
}

let latest: i64 = i64.MIN_VALUE;
let firstInstant: i64 = i64.MAX_VALUE;
let lastInstant: i64 = i64.MIN_VALUE;
let disorder: u32 = 0;
let withoutOffset: u32 = 0;
let withoutTime: u32 = 0;

export function beginFile(): void {
  latest = i64.MIN_VALUE;
  firstInstant = i64.MAX_VALUE;
  lastInstant = i64.MIN_VALUE;
  beginRun();
  clearRows();
}

/** The latest time of the lines that others read in between. */
export function setLatest(value: f64): void {
  latest = <i64>value;
}
export function latestInstant(): f64 {
  return <f64>latest;
}

export function beginRun(): void {
  disorder = 0;
  withoutOffset = 0;
  withoutTime = 0;
}

/** An event has that time, and states its offset. */
export function tellInstant(instant: i64): void {
  if (instant < firstInstant) firstInstant = instant;
  if (instant > lastInstant) lastInstant = instant;
  if (instant > latest) latest = instant;
  else if (instant < latest - farBehind) disorder++;
}
export function tellWithoutOffset(): void {
  withoutOffset++;
}
export function tellWithoutTime(): void {
  withoutTime++;
}

export function tellRun(bytes: usize, events: u32): void {
  store<f64>(told, <f64>bytes);
  store<f64>(told, <f64>events, 8);
  store<f64>(told, <f64>firstInstant, 16);
  store<f64>(told, <f64>lastInstant, 24);
  store<f64>(told, <f64>disorder, 32);
  store<f64>(told, <f64>withoutOffset, 40);
  store<f64>(told, <f64>withoutTime, 48);
}
