import type { Machine } from '../compiled.ts';
import type { Passed, QuickLines } from '../quick-lines.ts';
import type { Sink } from '../sink.ts';
import { isText } from '../text.ts';

/** Where a reader of lists stands in the line at hand. */
export interface ListPlace {
  line: number;
  /** Records that began in the line. */
  begun: number;
  /** Whether only blanks stand in it so far. */
  blank: boolean;
  /** Whether it began within a record. */
  startedInside: boolean;
}

/** Tells the compiled reader where the records begin that it is to take. */
export function beginList({ calls }: Machine, { line, begun, blank, startedInside }: ListPlace): void {
  calls.openList(line, begun, blank ? 1 : 0, startedInside ? 1 : 0);
}

/** Where the compiled reader ended; the lines it passed that are no events of their own go to the sink. */
export function endList(machine: Machine, sink: Sink): ListPlace {
  const [line = 0, begun = 0, blank = 0, inside = 0, continuations = 0, blanks = 0, comments = 0] = stateOf(machine);
  for (let count = 0; count < continuations; count += 1) sink.continuation();
  for (let count = 0; count < blanks; count += 1) sink.blank();
  for (let count = 0; count < comments; count += 1) sink.comment();
  return { line, begun, blank: blank !== 0, startedInside: inside !== 0 };
}

/** The lines of the compiled reader's last run. */
export function passedIn(machine: Machine): Passed {
  const [first = 0, last = 0, shared = 0] = stateOf(machine).subarray(7);
  return { first, last, shared };
}

/** As tokenizer/json-list.ts has it. */
function stateOf(machine: Machine): Int32Array {
  const at = machine.calls.listStateAt() >> 2;
  return machine.words().subarray(at, at + 10);
}

/** Says which bytes come next. Blocks end anywhere, also within a character: that is no reason to think the others wrong. */
export function openBlock(quick: QuickLines, bytes: Uint8Array): void {
  let start = 0;
  while (start < 3 && start < bytes.length && ((bytes[start] as number) & 0xc0) === 0x80) start += 1;
  let end = bytes.length;
  while (end > start && bytes.length - end < 3 && (bytes[end - 1] as number) >= 0x80) end -= 1;
  quick.open(bytes, 0, bytes.length, isText(bytes, start, end));
}
