import type { Mapping } from '@shared/evidence.ts';
import type { Format, LineFormat, RecordFormat, TableFormat } from '../../formats/format.ts';
import { type Clock, createClock } from '../clock.ts';
import { formats } from '../formats.ts';
import type { Reader, ReadOptions, Sink } from '../sink.ts';
import { binaryKinds } from './binary.ts';
import { type CollectedReader, createCollectedReader } from './collected.ts';
import { createColumnReader } from './columns.ts';
import { createLineReader, type ProbedReader, type RecordsAmong } from './lines.ts';
import { createMessages, inTurn, type MessageReader, type Messages } from './messages.ts';
import { createRowTaker } from './quick-rows.ts';
import { createRecordUser } from './record.ts';
import { createRecordMessages } from './record-messages.ts';
import { createRecordReader } from './records.ts';
import { isBlank } from './split.ts';
import { createTableReader, type RecordsInCells } from './table.ts';
import { createXmlEventReader } from './xml-events.ts';
import { createXmlRecordReader } from './xml-records.ts';

/** A reader of a format, which gives what it makes of the bytes to the sink, and can say what its times lacked. */
export function createReader(format: Format, options: ReadOptions, sink: Sink): Reader & YearsLacking {
  const clock = createClock(options.zone, options.year - (options.rollovers ?? 0));
  const { push, end } = openReader(format, options.mapping, clock, sink);
  return { push, end, yearless: () => clock.yearless, turns: () => clock.turns() };
}

export interface YearsLacking {
  /** How many times stated no year. */
  yearless(): number;
  /** How often the year turned among them. */
  turns(): number;
}

/** The same with a clock of the caller's, which then knows what the times lacked. */
export function openReader(
  format: Format,
  mapping: Mapping | null,
  clock: Clock,
  sink: Sink,
): Reader & Partial<ProbedReader & CollectedReader> {
  // Columns know more: some of theirs are the clock of the place all the same.
  clock.settled = format.zone === 'UTC' && format.kind !== 'columns';
  if (format.kind === 'binary') return binaryKinds[format.reader].read(sink);
  if (format.kind === 'markup') return createXmlEventReader(sink);
  if (format.kind === 'collected')
    return createCollectedReader(format, formats, clock, sink, (one, inner) => openReader(one, null, clock, inner));
  if (format.kind === 'lines')
    return createLineReader(
      format,
      clock,
      sink,
      othersOf(format),
      amongLines(format, clock, sink),
      recordsIn(format, sink),
    );
  if (format.kind === 'columns') return createColumnReader(format, clock, sink);
  if (format.kind === 'records' && format.markup) return createXmlRecordReader(format, format.markup, clock, sink);
  if (format.kind === 'records')
    return createRecordReader(format, mapping, clock, sink, rulesFor(format), messagesBy(rulesFor(format), sink));
  return createTableReader(
    format,
    mapping,
    clock,
    sink,
    embeddedIn(format, clock, sink),
    messagesBy(rulesFor(format), sink),
  );
}

/** The format by whose rules a format of records or rows has its messages read. */
function rulesFor({ messages }: RecordFormat | TableFormat): LineFormat | null {
  const other = messages ? formats.get(messages) : undefined;
  return other?.kind === 'lines' && other.messages ? other : null;
}

/** What reads the messages of records or rows, by the rules of a format of lines. */
function messagesBy(rules: LineFormat | null, sink: Sink): MessageReader | null {
  if (!rules?.messages) return null;
  const own = createMessages(rules.messages, rules.uses, rules.absent);
  const records = recordsIn(rules, sink);
  // Where anything may be written, so may lines of another format.
  return records ? inTurn(records, othersOf(rules), own) : own;
}

/** What reads a message that is one JSON object, where a format says that its messages may be. */
function recordsIn(format: LineFormat, sink: Sink): MessageReader | null {
  const inner = format.messages?.records ? formats.get(format.messages.records) : undefined;
  return inner?.kind === 'records' ? createRecordMessages(inner, sink) : null;
}

/** The rules of another format that the messages of a format of lines are also held against. */
function othersOf(format: LineFormat): Messages | null {
  const other = format.messages?.first ? formats.get(format.messages.first) : undefined;
  return other?.kind === 'lines' && other.messages ? createMessages(other.messages, other.uses, other.absent) : null;
}

/** What reads the records that stand among the lines of a format. */
function amongLines(format: LineFormat, clock: Clock, sink: Sink): RecordsAmong | null {
  const inner = format.records ? formats.get(format.records) : undefined;
  if (inner?.kind !== 'records') return null;
  const looking = createRecordUser(inner, null, createClock('UTC', 2000), silentSink());
  const reading = createRecordUser(inner, null, clock, sink, messagesBy(rulesFor(inner), sink));
  return {
    is: (b, start, end) =>
      looking.read(b, start, end, start) === null && looking.timed() && isBlank(b, looking.end(), end),
    give: (b, start, end) => void reading.read(b, start, end, start),
  };
}

/** What reads the records in a table's cells. Their times have no bytes of their own: within a cell all is escaped once more. */
function embeddedIn(format: TableFormat, clock: Clock, sink: Sink): RecordsInCells | null {
  const inner = format.embedded ? formats.get(format.embedded.format) : undefined;
  if (inner?.kind !== 'records') return null;
  const placeless = { ...sink, instant: (at: number, offset: number | null) => sink.instant(at, offset, 0, 0) };
  const { quick } = sink;
  return {
    ...createRecordUser(inner, null, clock, placeless),
    quickly(columns, holding, delimiter) {
      const taker = quick && createRowTaker(quick.machine, inner, clock, columns, holding, delimiter);
      if (taker) quick.readBy(taker);
      return taker ? quick : undefined;
    },
  };
}

/** A sink that keeps nothing. */
export function silentSink(): Sink {
  const ignore = () => {};
  return {
    fieldless: true,
    termBytes: ignore,
    term: ignore,
    textBytes: ignore,
    text: ignore,
    number: ignore,
    instant: ignore,
    more: ignore,
    event: ignore,
    drop: ignore,
    reject: ignore,
    blank: ignore,
    comment: ignore,
    continuation: ignore,
    physicalLines: ignore,
  };
}
