import type { CollectedFormat, Format } from '../../formats/format.ts';
import type { Clock } from '../clock.ts';
import type { Reader, Sink } from '../sink.ts';
import { createLineSplitter, isBlank, tooLongReason } from './split.ts';

/** A reader of lines that can say how many of them were of no member. */
export interface CollectedReader extends Reader {
  others(): number;
  /** Of how many formats events were, that of all other lines among them. */
  kinds(): number;
  /** How many of the others fit other formats too. */
  loose(): number;
}

type LineReader = Reader & { loose?(): number };

interface Member {
  reader: LineReader;
  /** Times that state no zone are UTC. */
  settled: boolean;
  /** How many bytes it was given. */
  passed: number;
  /** It made an event of a line. */
  read: boolean;
}

type Open = (format: Format, sink: Sink) => LineReader;

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
  // Most files hold lines of a few members: the others are never made ready.
  const known = new Map<string, Member>();
  const marked = members.map((one) => ({ ...one, marks: one.marks.map((mark) => Buffer.from(mark)) }));
  const kindOf = (id: string) => members.find(({ format }) => format === id)?.like ?? id;
  const rest = opened(otherwise);

  function opened(id: string): Member {
    const format = formats.get(id);
    if (format?.kind !== 'lines') throw new Error(`No format of lines is called ${id}.`);
    const one = { reader: open(format, inner), settled: format.zone === 'UTC', passed: 0, read: false };
    known.set(id, one);
    return one;
  }

  /** Whether a member took the line. */
  function passTo(one: Member, bytes: Buffer): boolean {
    member = one;
    outcome = null;
    clock.settled = one.settled;
    one.reader.push(bytes);
    // It may wait for lines that go on with this one: the next may be of another member.
    if (outcome === null) one.reader.end();
    one.passed += bytes.length;
    if (outcome === 'event') one.read = true;
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
      const isOf = ({ format, marks }: (typeof marked)[number]) =>
        marks.some((mark) => bytes.includes(mark)) && passTo(known.get(format) ?? opened(format), bytes);
      if (marked.some(isOf)) return;
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
    kinds: () => new Set([...known].filter(([, { read }]) => read).map(([id]) => kindOf(id))).size,
    loose: () => rest.reader.loose?.() ?? 0,
  };
}
