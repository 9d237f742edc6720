import type { Mapping } from '@shared/evidence.ts';
import type { LineFormat, RecordFormat } from '../../formats/format.ts';
import type { Clock } from '../clock.ts';
import type { QuickLines } from '../quick-lines.ts';
import type { Reader, Sink } from '../sink.ts';
import { isText, rewritten, textOf } from '../text.ts';
import { readIso, readSyslog } from '../times/common.ts';
import { newStamp } from '../times/stamp.ts';
import { type BulkActions, beginsWithAction, createBulkActions } from './bulk-actions.ts';
import { isEnvelope } from './envelope.ts';
import { createTree, newLeaves, readJson } from './json-text.ts';
import { giveHead, syslogHead } from './line-heads.ts';
import { messagesBy } from './messages.ts';
import { passedIn } from './quick-list.ts';
import { createRecordTaker } from './quick-records.ts';
import { createRecordUser } from './record.ts';
import { createHead, createListReader } from './record-list.ts';
import { claimBit, markOf } from './record-marks.ts';
import { createLineSplitter, isBlank, isMark, tooLongReason } from './split.ts';
import { createTupleUser } from './tuples.ts';

const headSize = 65_536;

/** How a file holds its records. */
export type Arrangement = 'lines' | 'list' | 'enveloped';

/** Reads JSON: one record a line, or any other arrangement, as the file's first bytes show. */
export function createRecordReader(
  format: RecordFormat,
  mapping: Mapping | null,
  clock: Clock,
  given: Sink,
  rules: LineFormat | null = null,
): Reader {
  const member = format.members ? new RegExp(`^\\s*[{,]\\s*"${format.members}\\d+"\\s*:\\s*(?=\\{)`) : null;
  const messages = messagesBy(rules);
  const { records, sink } = format.tuples
    ? createTupleUser(format, format.tuples, mapping, clock, given, messages)
    : { records: createRecordUser(format, mapping, clock, given, messages), sink: given };
  const stamp = newStamp();
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
        sink.physicalLines(lines.count());
      };
      return lines.push;
    }
    const marked = first.length >= 3 && isMark(first);
    const list = createListReader(
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
    if (format.framed || format.tuples) return undefined;
    const { quick } = sink;
    const taker = quick && createRecordTaker(quick.machine, arrangement, format, mapping, clock, rules);
    if (!quick || !taker) return undefined;
    quick.readBy(taker, arrangement === 'list' ? { passed: () => passedIn(quick.machine), writes: true } : {});
    return quick;
  }

  function createLines(quick: QuickLines | undefined) {
    return createLineSplitter({
      quick,
      // With the line end behind it.
      stretch: (b, start, end) => quick?.open(b, start, Math.min(b.length, end + 1), isText(b, start, end)),
      // Within JSON a CR is a blank; a record with text before it would stand in the text behind the one before.
      begins: (b, start, end) =>
        format.prefixed === true && b[start - 2] === 125 && b.subarray(start, end).includes(123),
      tooLong: (line, offset, length) => sink.reject(line, offset, length, tooLongReason),
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
        if (b[p] !== 123) p = format.prefixed ? b.indexOf(123, p) : -1;
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

  /** `[2025-06-24 03:11:07] channel.INFO: {...}`: where the record states no time, the text before it may. */
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
  };
}

function cleanText(b: Uint8Array, from: number, to: number): string {
  if (isText(b, from, to)) return textOf(b, from, to);
  const spelled = rewritten(b, from, to, false).bytes;
  return textOf(spelled, 0, spelled.length);
}

/** How the first bytes of a file arrange its records. */
function arrangementOf(format: RecordFormat, head: Uint8Array, whole: boolean): Arrangement {
  const text = Buffer.from(head.buffer, head.byteOffset, head.length)
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart();
  if (format.members && new RegExp(`^\\{\\s*"${format.members}\\d+"`).test(text)) return 'lines';
  if (/^\[\s*(?:[{\]]|$)/.test(text)) return 'list';
  if (!text.startsWith('{')) return 'lines';
  // A record may hold a list of an envelope's name: what is a record itself is no envelope.
  if (!beginsWithRecord(format, head)) {
    const opening =
      /^\{(?:\s*"[^"\\]{0,60}"\s*:\s*(?:"[^"\\]{0,2000}"|null|true|false|-?\d{1,20})\s*,){0,8}\s*"([^"\\]{1,60})"\s*:\s*\[\s*[{\]]/.exec(
        text.slice(0, 4096),
      );
    if (opening && format.envelopes.includes(opening[1] as string)) return 'enveloped';
    if (isSearchAnswer(text)) return 'enveloped';
    // A format that knows its own envelope finds it behind other objects, and within one.
    if (format.claims && format.envelopes.includes(firstList(text.slice(0, 4096)))) return 'enveloped';
    if (!format.claims && isEnvelope(text, whole)) return 'enveloped';
  }
  const lines = text.split('\n');
  if (!whole) lines.pop();
  const full = lines.filter((line) => line.trim() !== '');
  const single = full.filter((line) => {
    const begins = format.prefixed ? line.indexOf('{') : line.search(/\S/);
    return begins >= 0 && line[begins] === '{' && /\}\s*$/.test(line) && isObject(line.slice(begins));
  }).length;
  return single > 0 && single * 2 >= full.length
    ? 'lines'
    : full.length > 0 && full.every((line) => /^\{"/.test(line)) && full.length > 1
      ? 'lines'
      : 'list';
}

/** What a search engine answers, the records among its hits. @source Elasticsearch Guide, "Search API", response body */
function isSearchAnswer(text: string): boolean {
  return /^\{[^[\]]{0,1000}"hits"\s{0,20}:\s{0,20}\{[^[\]]{0,1000}"hits"\s{0,20}:\s{0,20}\[\s*\{/.test(
    text.slice(0, 4096),
  );
}

/** The name of the first list of objects in a text, or the empty text. */
function firstList(text: string): string {
  let inText = false;
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i];
    if (inText && sign === '\\') i += 1;
    else if (sign === '"') inText = !inText;
    else if (!inText && sign === '[') {
      const name = /"([^"\\]{1,60})"\s{0,9}:\s{0,9}$/.exec(text.slice(Math.max(0, i - 90), i))?.[1];
      return name !== undefined && /^\[\s*[{\]]/.test(text.slice(i)) ? name : '';
    }
  }
  return '';
}

/** Whether the first object of a text has the keys that a format claims. */
function beginsWithRecord(format: RecordFormat, head: Uint8Array): boolean {
  const start = head.indexOf(123);
  if (!format.claims || start < 0 || !isClosed(head, start)) return false;
  const leaves = newLeaves();
  const tree = createTree((path) => markOf(format, null, path), format.wrapper);
  if (readJson(head, start, head.length, tree, leaves) !== null) return false;
  let bits = 0;
  for (let i = 0; i < leaves.count; i += 1) bits |= leaves.nodes[i]?.mark.claims ?? 0;
  return format.claims.some((keys) => keys.every((key) => (bits & claimBit(format, key)) !== 0));
}

/** Whether the object that begins there ends as well: an envelope seldom does so soon, and to read it would take long. */
function isClosed(b: Uint8Array, start: number): boolean {
  let depth = 0;
  let inText = false;
  for (let p = start; p < b.length; p += 1) {
    const byte = b[p];
    if (inText) {
      if (byte === 92) p += 1;
      else if (byte === 34) inText = false;
    } else if (byte === 34) inText = true;
    else if (byte === 123 || byte === 91) depth += 1;
    else if (byte === 125 || byte === 93) {
      depth -= 1;
      if (depth === 0) return true;
    }
  }
  return false;
}

function isObject(line: string): boolean {
  const bytes = Buffer.from(line, 'latin1');
  return (
    readJson(
      bytes,
      0,
      bytes.length,
      createTree(() => noMark),
      newLeaves(),
    ) === null
  );
}

const noMark = { timeRank: -1, fields: [], claims: 0, embedded: false, outcome: false };
