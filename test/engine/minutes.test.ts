import { describe, expect, it } from 'vitest';
import type { Batch } from '../../electron/engine/import/columns.ts';
import { createMinutes } from '../../electron/engine/import/minutes.ts';
import { createRows, toBatch } from '../../electron/engine/import/rows.ts';

/** Rows of events that state an instant (null: none) and an outcome's term (0: none). */
function events(rows: readonly [number | null, number][]): Batch {
  const room = createRows('event', 2048);
  const instants = new BigInt64Array(room.cells, room.at.instant, rows.length);
  const outcomes = new Uint32Array(room.cells, room.at.eventOutcome, rows.length);
  for (const [row, [instant, outcome]] of rows.entries()) {
    outcomes[row] = outcome;
    if (instant === null) continue;
    instants[row] = BigInt(instant);
    const bits = room.stated[0] as Uint8Array;
    bits[row >> 3] = (bits[row >> 3] as number) | (1 << (row & 7));
  }
  return toBatch(room, rows.length);
}

function told(batches: Batch[]): number[][] {
  return batches.flatMap(({ bytes, at, stated, rows }) => {
    const column = (index: number) =>
      stated[index] === 'none' ? new Int32Array(rows) : new Int32Array(bytes, at[index], rows);
    const [minute, outcome, count] = [column(0), column(1), column(2)];
    return Array.from(minute, (own, row) => [own, outcome[row] as number, count[row] as number]);
  });
}

describe('counting events per minute and outcome', () => {
  it('counts what falls into a minute over all batches, also before 1970, and leaves out what has no instant', () => {
    const minutes = createMinutes();
    minutes.add(
      events([
        [0, 7],
        [59_999_999, 7],
        [60_000_000, 7],
        [null, 7],
        [-1, 7],
        [-60_000_000, 0],
        [1, 9],
      ]),
    );
    minutes.add(events([[30_000_000, 7]]));
    minutes.add(events([[null, 7]]));
    expect(told(minutes.take())).toEqual([
      [-1, 0, 1],
      [-1, 7, 1],
      [0, 7, 3],
      [0, 9, 1],
      [1, 7, 1],
    ]);
    expect(minutes.take()).toEqual([]);
  });

  it('asks to be emptied before a file of ever new minutes fills the memory', () => {
    const minutes = createMinutes(10_000);
    for (let batch = 0; !minutes.full(); batch++) {
      expect(batch).toBeLessThan(6);
      minutes.add(events(Array.from({ length: 2048 }, (_, row) => [(batch * 2048 + row) * 60_000_000, 1])));
    }
    const rows = told(minutes.take());
    expect(rows.length).toBeGreaterThan(10_000);
    expect(rows.every(([, , count]) => count === 1)).toBe(true);
  });
});
