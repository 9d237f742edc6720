// AssemblyScript. The time read last, as it is written: import/times/stamp.ts.

export const noYear: i32 = -1;
export const noOffset: i32 = 0x7fff;

/** A time as written, before any zone is applied. */
export let year: i32 = 0;
export let month: i32 = 0;
export let day: i32 = 0;
export let hour: i32 = 0;
export let minute: i32 = 0;
export let second: i32 = 0;
export let microsecond: i32 = 0;
/** Minutes east of UTC, or `noOffset`. */
export let offset: i32 = 0;
/** Microseconds since 1970 of texts that count them. */
export let counted: bool = false;
export let count: i64 = 0;
/** The last text was one that only the other reader can say something about. */
export let isForeign: bool = false;

// Who imports a variable cannot set it.
export function setYear(value: i32): void {
  year = value;
}
export function setMonth(value: i32): void {
  month = value;
}
export function setDay(value: i32): void {
  day = value;
}
export function setHour(value: i32): void {
  hour = value;
}
export function setMinute(value: i32): void {
  minute = value;
}
export function setSecond(value: i32): void {
  second = value;
}
export function setMicrosecond(value: i32): void {
  microsecond = value;
}
export function setOffset(value: i32): void {
  offset = value;
}
export function setCounted(value: bool): void {
  counted = value;
}
export function setCount(value: i64): void {
  count = value;
}
export function setIsForeign(value: bool): void {
  isForeign = value;
}
/** The text counts from 1970 and means UTC. */
export function countTo(microseconds: i64): void {
  counted = true;
  count = microseconds;
  offset = 0;
}
