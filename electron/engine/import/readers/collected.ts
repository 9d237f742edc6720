import type { CollectedFormat, Format } from '../../formats/format.ts';
import type { Clock } from '../clock.ts';
import type { Reader, Sink } from '../sink.ts';
import { createLineSplitter, isBlank, tooLongReason } from './split.ts';

/** A reader of lines that can say how many of them were of no member. */
export interface CollectedReader extends Reader {
  others(): number;
}

interface Member {
  marks: readonly Buffer[];
  reader: Reader;
  /** Times that state no zone are UTC. */
  settled: boolean;
  /** How many bytes it was given. */
  passed: number;
}

type Open = (format: Format, sink: Sink) => Reader;

const lineFeed = 10;

/** Reads each line by the first member whose mark it holds and whose grammar it fits, and all others as what is otherwise there. */
export function createCollectedReader(
  { members, otherwise }: CollectedFormat,
  formats: ReadonlyMap<string, Format>,
  clock: Clock,
  sink: Sink,
  open: Open,
): CollectedReader {
  let line = 0;
  let offset = 0;
  let others = 0;
  let member: Member | null = null;
  let outcome: 'event' | 'reject' | 'other' | null = null;
  let reason = '';
  let rejectedLength = 0;
  let afterEvent = false;
  let copy = Buffer.alloc(4096);

  // What the compiled reader took would not pass through here.
  const { quick: _, ...plain } = sink;
  const inner: Sink = {
    ...plain,
    event(_line, at, length) {
      outcome = 'event';
      sink.event(line, offset + at - (member?.passed ?? 0), length);
    },
    reject(_line, _at, length, why) {
      outcome ??= 'reject';
      rejectedLength = length;
      reason = why;
    },
    blank: () => {},
    comment() {
      outcome ??= 'other';
      sink.comment();
    },
    continuation() {
      outcome ??= 'other';
      sink.continuation();
    },
    physicalLines: () => {},
  };
  const all = members.map((one) => opened(one));
  const rest = opened(otherwise);

  function opened({ format: id, marks }: CollectedFormat['otherwise']): Member {
    const format = formats.get(id);
    if (format?.kind !== 'lines') throw new Error(`No format of lines is called ${id}.`);
    const reader = open(format, inner);
    return { marks: marks.map((mark) => Buffer.from(mark)), reader, settled: format.zone === 'UTC', passed: 0 };
  }

  /** Whether a member took the line. */
  function passTo(one: Member, bytes: Buffer): boolean {
    member = one;
    outcome = null;
    clock.settled = one.settled;
    one.reader.push(bytes);
    one.passed += bytes.length;
    return outcome !== 'reject' && outcome !== null;
  }

  const splitter = createLineSplitter({
    stretch: () => {},
    tooLong(at, from, length) {
      afterEvent = false;
      sink.reject(at, from, length, tooLongReason);
    },
    line(b, start, end, at, from) {
      if (isBlank(b, start, end)) {
        sink.blank();
        return;
      }
      if (afterEvent && (b[start] as number) <= 32) {
        sink.continuation();
        return;
      }
      line = at;
      offset = from;
      if (end - start + 1 > copy.length) copy = Buffer.alloc((end - start) * 2);
      copy.set(b.subarray(start, end));
      copy[end - start] = lineFeed;
      const bytes = copy.subarray(0, end - start + 1);
      afterEvent = true;
      if (all.some((one) => one.marks.some((mark) => bytes.includes(mark)) && passTo(one, bytes))) return;
      others += 1;
      if (passTo(rest, bytes)) return;
      afterEvent = false;
      sink.reject(at, from, rejectedLength, reason);
    },
  });

  return {
    push: (block) => splitter.push(block),
    end() {
      splitter.end();
      sink.physicalLines(splitter.count());
    },
    others: () => others,
  };
}
