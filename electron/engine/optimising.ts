import { setFlagsFromString } from 'node:v8';

/** Whoever begins has begun by then, or has much to do. */
const longestMs = 1000;

/**
 * Has V8 optimise nothing in this process until `optimise` is called, or for a second. What a beginning runs (schemas that are
 * made, formats that are tried, rules that are made ready) runs once: to optimise it took longer than to run it.
 * @source measured: 0.15 s of processor time for the first file
 */
export function withoutOptimising(): void {
  // Whether Electron lets flags be changed that late is not known for all of its versions.
  if (process.versions.electron) return;
  setFlagsFromString('--no-opt');
  setTimeout(optimise, longestMs).unref();
}

/** Has V8 optimise what runs often, as it does of itself. */
export function optimise(): void {
  if (!process.versions.electron) setFlagsFromString('--opt');
}
