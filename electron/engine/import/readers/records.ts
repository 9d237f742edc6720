import type { Mapping } from '@shared/evidence.ts';
import type { LineFormat, RecordFormat } from '../../formats/format.ts';
import type { Clock } from '../clock.ts';
import type { QuickLines } from '../quick-lines.ts';
import type { Sink } from '../sink.ts';
import { isText, rewritten, textOf } from '../text.ts';
import { readIso, readSyslog } from '../times/common.ts';
import { newStamp } from '../times/stamp.ts';
import { arrangementOf } from './arrangement.ts';
import { type BulkActions, beginsWithAction, createBulkActions } from './bulk-actions.ts';
import { giveHead, syslogHead } from './line-heads.ts';
import type { ProbedReader } from './lines.ts';
import type { MessageReader } from './messages.ts';
import { passedIn } from './quick-list.ts';
import { createRecordTaker } from './quick-records.ts';
import { createRecordUser } from './record.ts';
import { createHead, createListReader } from './record-list.ts';
import { createRowListReader } from './row-list.ts';
import { createLineSplitter, isBlank, isMark, tooLongReason } from './split.ts';
import { createTextsBetween } from './texts-between.ts';
import { createTupleUser } from './tuples.ts';

const headSize = 65_536;
const quote = 34;
const brace = 123;
const closingBrace = 125;

/**
 * Reads JSON: one record a line, or any other arrangement, as the file's first bytes show.
 * @param rules what the compiled reader is told of messages, which `messages` reads
 */
export function createRecordReader(
  format: RecordFormat,
  mapping: Mapping | null,
  clock: Clock,
  given: Sink,
  rules: LineFormat | null = null,
  messages: MessageReader | null = null,
): ProbedReader {
  const member = format.members ? new RegExp(`^\\s*[{,]\\s*"${format.members}\\d+"\\s*:\\s*(?=\\{)`) : null;
  const { records, sink } = format.tuples
    ? createTupleUser(format, format.tuples, mapping, clock, given, messages)
    : { records: createRecordUser(format, mapping, clock, given, messages), sink: given };
  const stamp = newStamp();
  const texts = format.texts ? createTextsBetween(sink, givePrefixTime, messages) : null;
  let finish = () => {};
  let actions: BulkActions | null = null;
  const head = createHead(headSize, (first, whole) => {
    const arrangement = format.framed ? 'lines' : arrangementOf(format, first, whole);
    if (arrangement === 'lines') {
      const bulk = beginsWithAction(first);
      if (bulk) actions = createBulkActions();
      const lines = createLines(bulk ? undefined : quickly('lines'));
      finish = () => {
        lines.end();
        texts?.close();
        sink.physicalLines(lines.count());
      };
      return lines.push;
    }
    const marked = first.length >= 3 && isMark(first);
    const list =
      arrangement === 'rows'
        ? createRowListReader(
            sink,
            (placed) => createRecordUser(format, mapping, clock, placed, messages),
            marked ? 3 : 0,
          )
        : createListReader(
            sink,
            records,
            arrangement === 'enveloped',
            marked ? 3 : 0,
            sink.physicalLines.bind(sink),
            quickly('list'),
          );
    finish = list.end;
    let skip = marked ? 3 : 0;
    return (bytes) => {
      list.push(skip > 0 ? bytes.subarray(skip) : bytes);
      skip = 0;
    };
  });

  /** The compiled reader, made ready for records so arranged, where it can read them. */
  function quickly(arrangement: 'lines' | 'list'): QuickLines | undefined {
    if (format.framed || format.tuples || format.within) return undefined;
    const { quick } = sink;
    const taker = quick && createRecordTaker(quick.machine, arrangement, format, mapping, clock, rules);
    if (!quick || !taker) return undefined;
    quick.readBy(taker, arrangement === 'list' ? { passed: () => passedIn(quick.machine), writes: true } : {});
    return quick;
  }

  function createLines(quick: QuickLines | undefined) {
    return createLineSplitter({
      quick: quick && {
        // The line behind a text may go on with it.
        take: (at, line, offset) => (texts?.isOpen() ? 0 : quick.take(at, line, offset)),
        reached: quick.reached,
      },
      // With the line end behind it.
      stretch: (b, start, end) => quick?.open(b, start, Math.min(b.length, end + 1), isText(b, start, end)),
      // Within JSON a CR is a blank; a record with text before it would stand in the text behind the one before.
      begins: (b, start, end) =>
        texts
          ? b[start] === brace || b[start - 2] === closingBrace
          : format.prefixed === true && b[start - 2] === closingBrace && b.subarray(start, end).includes(brace),
      tooLong(line, offset, length) {
        texts?.close();
        sink.reject(line, offset, length, tooLongReason);
      },
      line(b, start, end, line, offset) {
        if (isBlank(b, start, end)) {
          sink.blank();
          return;
        }
        if (actions?.take(b, start, end)) {
          sink.comment();
          return;
        }
        let p = start;
        while ((b[p] as number) <= 32) p += 1;
        if (member) {
          const lead = member.exec(
            Buffer.from(b.buffer, b.byteOffset + start, Math.min(200, end - start)).toString('latin1'),
          );
          if (lead) {
            readLine(b, start + lead[0].length, start + lead[0].length, end, line, offset + lead[0].length);
            return;
          }
          if (b[p] === 125 && isBlank(b, p + 1, end)) {
            sink.comment();
            return;
          }
        }
        // Neither a record nor text before one.
        if (b[start] === 35 && b[start + 1] === 32) {
          texts?.close();
          sink.comment();
          return;
        }
        if (b[p] !== brace) p = format.prefixed ? b.indexOf(123, p) : -1;
        if (texts && (p < 0 || p >= end || (b[p + 1] !== quote && b[start] !== brace))) {
          texts.take(b, start, end, line, offset);
          return;
        }
        texts?.close();
        if (p < 0 || p >= end) {
          sink.reject(line, offset, end - start, 'The line holds no JSON object.');
          return;
        }
        readLine(b, start, p, end, line, offset);
      },
    });
  }

  /** A line may hold several records one behind the other, and text before and after them. */
  function readLine(b: Uint8Array, start: number, first: number, end: number, line: number, offset: number): void {
    const prefix = isBlank(b, start, first) ? '' : cleanText(b, start, first).trim();
    const frame = format.framed ? syslogHead(`${prefix} `) : null;
    if (format.framed && !frame) {
      sink.reject(line, offset, end - start, 'No head of syslog stands before the JSON.');
      return;
    }
    let at = first;
    for (let n = 0; ; n += 1) {
      const from = prefix !== '' && n === 0 ? start : at;
      // What the record says of itself comes after, and counts.
      if (frame) giveHead(sink, frame);
      const broken = records.read(b, at, end, from);
      const after = records.end();
      let next = after;
      while (next < end && ((b[next] as number) <= 32 || b[next] === 44)) next += 1;
      const more = broken === null && next < end && b[next] === 123;
      const suffix = broken === null && next < end && !more;
      if (broken !== null || (suffix && !format.prefixed)) {
        sink.drop();
        sink.reject(line, offset + from - start, end - from, broken ?? 'Behind the JSON stands more text.');
        return;
      }
      if (prefix !== '' && n === 0) {
        sink.more('prefix', prefix);
        if (!records.timed()) givePrefixTime(b, start, first);
      }
      actions?.give(sink);
      if (suffix) sink.more('suffix', cleanText(b, next, end).trim());
      sink.event(line, offset + from - start, (suffix ? end : after) - from);
      if (!more) return;
      at = next;
    }
  }

  /** `[2025-06-24 03:11:07] channel.INFO: {...}`: where the record states no time, the text before it may; so may a text alone. */
  function givePrefixTime(b: Uint8Array, from: number, to: number): void {
    let at = from;
    const head = /^(?:<\d{1,3}>)?(?:1 )?/.exec(textOf(b, at, Math.min(to, at + 8)));
    at += head?.[0].length ?? 0;
    while (at < to && ((b[at] as number) <= 32 || b[at] === 91)) at += 1;
    for (const read of [readIso, readSyslog]) {
      const end = read(b, at, to, stamp);
      if (end < 0) continue;
      const instant = clock.instantOf(stamp);
      if (!Number.isNaN(instant)) sink.instant(instant, clock.offset, at - from, end - at);
      if (clock.remark !== '') sink.more('clock', clock.remark);
      return;
    }
  }

  return {
    push: head.push,
    end() {
      head.end();
      finish();
    },
    loose: () => texts?.count() ?? 0,
    stray: () => 0,
  };
}

function cleanText(b: Uint8Array, from: number, to: number): string {
  if (isText(b, from, to)) return textOf(b, from, to);
  const spelled = rewritten(b, from, to, false).bytes;
  return textOf(spelled, 0, spelled.length);
}
