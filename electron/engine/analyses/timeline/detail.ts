import { createHash } from 'node:crypto';
import type { Output, Taken } from '@shared/contract.ts';
import type { EventRow } from '@shared/event.ts';
import type { Encoding } from '@shared/evidence.ts';
import { Refusal } from '@shared/refusal.ts';
import type { OpenCase } from '../../case/case.ts';
import { eventKey, eventRows } from '../../events/event-rows.ts';
import { formatsLater } from '../../import/formats-later.ts';
import { readOriginal } from '../../import/original.ts';
import { rewritten, textOf } from '../../import/text.ts';
import { toUtf8 } from '../../import/transcode.ts';
import { writtenRecord } from '../../import/written-record.ts';
import { type Session, theCase } from '../../session.ts';
import eventsBetweenSql from './events-between.sql?raw';
import { type Line, linesAfter, linesBefore } from './lines-around.ts';
import { recordsAround } from './records-around.ts';
import storedSql from './stored-event.sql?raw';

type Detail = Output<'timeline.event'>;

const neighbours = 3;
/** How far to look for neighbouring lines, and how much of one is shown. */
const reachBytes = 65_536;
const shownBytes = 4096;

/** All that is known of one event, with its original bytes read anew from the evidence. Refuses with `case-none`, `event-missing`. */
export async function eventDetail(session: Session, input: Taken<'timeline.event'>): Promise<Detail> {
  const open = theCase(session);
  const row = (await eventRows(open, [input])).get(eventKey(input));
  const evidence = open.register.get(input.evidence);
  const [stored] = await open.index.rows<{ line: number; byteLength: number; timeAt: number; timeLength: number }>(
    storedSql,
    { evidence: input.evidence, byteOffset: input.byteOffset },
  );
  if (!row || !evidence || !stored) {
    throw new Refusal('event-missing', `There is no event at byte ${input.byteOffset} of evidence ${input.evidence}.`, {
      ...input,
    });
  }
  const { bytes, state, reason } = await originalOf(open, row);
  const time = bytes?.subarray(stored.timeAt, stored.timeAt + stored.timeLength);
  const { id, name, sha256, format, formatVersion, packing, encoding = 'utf-8' } = evidence;
  const written = bytes && (await writtenRecord(open, evidence, row.byteOffset, row.byteLength));
  const around = !bytes
    ? { before: [], after: [] }
    : (await formatsLater()).formatOf(format)?.kind === 'binary'
      ? await recordsAround(open, row, neighbours)
      : await linesAround(open, row, bytes, encoding);
  return {
    row,
    evidence: { id, name, sha256, format, formatVersion, packing },
    timeText: time && time.length > 0 ? legible(toUtf8(time, encoding)) : null,
    zone: evidence.zone,
    zoneSource: evidence.zoneSource,
    original: {
      text: bytes && legible(toUtf8(bytes, encoding)),
      written,
      state,
      sha256: bytes && createHash('sha256').update(bytes).digest('hex'),
      reason,
    },
    ...around,
  };
}

/** The event's bytes as they are now; evidence that cannot be read is no failure but something to show. */
async function originalOf(
  open: OpenCase,
  row: EventRow,
): Promise<{ bytes: Buffer | null; state: Detail['original']['state']; reason: string | null }> {
  try {
    const bytes = await readOriginal(open, row.evidence, row.byteOffset, row.byteLength);
    if (bytes.length === row.byteLength) return { bytes, state: 'same', reason: null };
    return { bytes, state: 'changed', reason: 'The evidence file ends before this event does.' };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { bytes: null, state: error.code === 'file-changed' ? 'changed' : 'missing', reason: error.message };
  }
}

async function linesAround(
  open: OpenCase,
  row: EventRow,
  own: Buffer,
  encoding: Encoding,
): Promise<Pick<Detail, 'before' | 'after'>> {
  const end = row.byteOffset + row.byteLength;
  const reach = Math.min(reachBytes, row.byteOffset);
  const from = row.byteOffset - reach;
  const before = await readOriginal(open, row.evidence, from, reach);
  const after = await readOriginal(open, row.evidence, end, reachBytes);
  const events = await open.index.rows<{ byteOffset: number }>(eventsBetweenSql, {
    evidence: row.evidence,
    from,
    to: end + after.length,
  });
  const starts = events.map(({ byteOffset }) => byteOffset);
  const first = linesBefore(before, neighbours, from === 0);
  const last = linesAfter(after, neighbours, after.length < reachBytes).filter(
    ({ from, to }) => !(encoding === 'utf-16le' && to - from === 1 && after[from] === 0),
  );
  // An event can span lines: count those it holds.
  let below = row.line;
  for (const byte of own) if (byte === 10) below += 1;
  const shown = (bytes: Uint8Array, base: number, line: Line, number: number) => ({
    line: number,
    byteOffset: base + line.from,
    text: legible(toUtf8(lineBytes(bytes, line, encoding), encoding)),
    isEvent: starts.some((start) => start >= base + line.from && start <= base + line.to),
  });
  return {
    before: first.map((line, index) => shown(before, from, line, row.line - first.length + index)),
    after: last.map((line, index) => shown(after, end, line, below + index + 1)),
  };
}

/** A line as far as it is shown. In UTF-16 the byte that ends a line has a second half, before or behind it. */
function lineBytes(bytes: Uint8Array, { from, to }: Line, encoding: Encoding): Uint8Array {
  const begins = encoding === 'utf-16le' && bytes[from] === 0 ? from + 1 : from;
  const ends = encoding === 'utf-16be' && bytes[to - 1] === 0 ? to - 1 : to;
  return bytes.subarray(begins, Math.max(begins, Math.min(ends, begins + shownBytes)));
}

/** Text as it stands, bytes that are none as \xNN. */
function legible(bytes: Uint8Array): string {
  const { bytes: whole } = rewritten(bytes, 0, bytes.length, false);
  return textOf(whole, 0, whole.length);
}
