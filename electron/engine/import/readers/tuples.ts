import type { Mapping } from '@shared/evidence.ts';
import type { RecordFormat } from '../../formats/format.ts';
import type { Clock } from '../clock.ts';
import type { Sink } from '../sink.ts';
import { isText, textOf } from '../text.ts';
import { createTree, type Leaves, newLeaves, readJson } from './json-text.ts';
import type { MessageReader } from './messages.ts';
import { createRecordUser, type RecordUser } from './record.ts';
import { claimsOf, markOf, meets } from './record-marks.ts';

/** A tuple of the record at hand, and where it stands behind the record's first byte. */
interface Tuple {
  record: Buffer;
  at: number;
  length: number;
  timeLength: number;
}

/** A user of records that hold many events each, and the sink that tells of every one of them when told of the record. */
export interface TupleUser {
  records: RecordUser;
  sink: Sink;
}

/** Makes an event of each tuple in a record: it has the record's line, the bytes of its own text, and what stands beside it. */
export function createTupleUser(
  format: RecordFormat,
  { list, columns }: NonNullable<RecordFormat['tuples']>,
  mapping: Mapping | null,
  clock: Clock,
  sink: Sink,
  messages: MessageReader | null,
): TupleUser {
  const { claims: _, ...unclaimed } = format;
  let timeLength = 0;
  const placed: Sink = { ...sink, instant: (at, offset) => sink.instant(at, offset, 0, timeLength) };
  const whole = createRecordUser(format, mapping, clock, sink, messages);
  const each = createRecordUser(unclaimed, mapping, clock, placed, messages);
  const tree = createTree((path) => markOf(format, mapping, path), format.wrapper);
  const leaves = newLeaves();
  const ofList = new RegExp(`(?:^|\\.)${list}\\.\\d+$`);
  const wanted = claimsOf(format);
  let tuples: Tuple[] = [];
  let end = 0;

  function tupleOf(b: Uint8Array, i: number, base: number, said: readonly (readonly [string, string])[]): Tuple {
    const from = leaves.from[i] as number;
    const to = leaves.to[i] as number;
    const path = leaves.nodes[i]?.path ?? '';
    const cells = textOf(b, from, to).split(',');
    const beside = said.filter(([other]) => isBeside(other, path)).map(([other, value]) => [plain(other), value]);
    const own = cells.map((cell, place) => [columns[place] ?? `${list}.${place}`, cell]);
    const record = Buffer.from(JSON.stringify(Object.fromEntries([...beside, ...own])));
    // A cell that is no time leaves the event that of its record, which stands elsewhere.
    const timeLength = /^\d/.test(cells[0] ?? '') ? (cells[0]?.length ?? 0) : 0;
    return { record, at: from - base, length: to - from, timeLength };
  }

  return {
    records: {
      read(b, start, stop, base) {
        tuples = [];
        if (
          isText(b, start, stop) &&
          readJson(b, start, stop, tree, leaves) === null &&
          (wanted.length === 0 || meets(leaves, wanted))
        ) {
          end = leaves.end;
          const places = [...leaves.nodes.keys()].slice(0, leaves.count);
          const isTuple = (i: number) => ofList.test(leaves.nodes[i]?.path ?? '');
          const said = places.filter((i) => !isTuple(i)).map((i) => saidAt(b, leaves, i));
          tuples = places.filter(isTuple).map((i) => tupleOf(b, i, base, said));
        }
        if (tuples.length > 0) return null;
        const broken = whole.read(b, start, stop, base);
        end = whole.end();
        return broken;
      },
      end: () => end,
      timed: () => tuples.length > 0 || whole.timed(),
    },
    sink: {
      ...sink,
      event(line, byteOffset, byteLength) {
        if (tuples.length === 0) sink.event(line, byteOffset, byteLength);
        for (const { record, at, length, timeLength: width } of tuples) {
          timeLength = width;
          each.read(record, 0, record.length, 0);
          sink.event(line, byteOffset + at, length);
        }
        tuples = [];
      },
    },
  };
}

function saidAt(b: Uint8Array, leaves: Leaves, i: number): readonly [string, string] {
  return [leaves.nodes[i]?.path ?? '', textOf(b, leaves.from[i] as number, leaves.to[i] as number)];
}

/** Whether two paths part at no list: what stands at another place of one is said of others. */
function isBeside(path: string, tuple: string): boolean {
  const own = path.split('.');
  const other = tuple.split('.');
  const parts = own.findIndex((name, i) => name !== other[i]);
  return parts < 0 || !(/^\d+$/.test(own[parts] as string) && /^\d+$/.test(other[parts] ?? ''));
}

/** A path without the places in lists. */
function plain(path: string): string {
  return path.replace(/\.\d+(?=\.|$)/g, '');
}
