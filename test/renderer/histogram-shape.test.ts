import { describe, expect, it } from 'vitest';
import {
  countTicks,
  longestGap,
  pointsOf,
  totalsOf,
  widthInWords,
} from '../../renderer/views/timeline/histogram-shape.ts';
import { day, hour, second } from '../../shared/time.ts';
import type { Histogram } from '../../shared/timeline.ts';

const of = (...counts: number[][]): Histogram => ({
  total: 0,
  withoutTime: 0,
  start: 1000,
  width: second,
  buckets: counts[0]?.length ?? 0,
  series: counts.map((one, index) => ({ value: String(index), rest: false, total: 0, counts: one })),
  how: { question: '', sql: '', parameters: {} },
});

describe('the shape of a histogram', () => {
  it('holds each step until the next, and ends where the last bucket ends', () => {
    const points = pointsOf(of([1, 2, 3]), false);
    expect(points.map((point) => point.at)).toEqual([1000, 1000 + second, 1000 + 2 * second, 1000 + 3 * second]);
    expect(points.map((point) => point.s0)).toEqual([1, 2, 3, 3]);
  });

  it('adds the series of a bucket', () => {
    expect(totalsOf(of([1, 0], [2, 5]))).toEqual([3, 5]);
  });

  it('shows one event on the log scale as more than nothing', () => {
    const [empty, one] = pointsOf(of([0, 1]), true);
    expect(empty?.s0).toBe(0);
    expect(one?.s0).toBeGreaterThan(0.3);
  });

  it('marks round counts that reach at least to the highest', () => {
    expect(countTicks(3700, false).map((tick) => tick.count)).toEqual([0, 2000, 4000]);
    expect(countTicks(1, false).map((tick) => tick.count)).toEqual([0, 1]);
    expect(countTicks(0, false).at(-1)?.count).toBe(1);
    expect(countTicks(271, true).map((tick) => tick.count)).toEqual([0, 10, 100, 1000]);
    expect(countTicks(271, true).at(-1)?.place).toBe(1);
  });

  it('finds the longest silence between two events, and none at the ends', () => {
    expect(longestGap([0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0])).toEqual({ from: 8, to: 11 });
    expect(longestGap([1, 0, 1])).toBeNull();
    expect(longestGap([0, 0, 0])).toBeNull();
  });

  it('says its width in the largest unit that divides it', () => {
    expect(widthInWords(6 * hour)).toEqual({ unit: 'hour', count: 6 });
    expect(widthInWords(2 * day)).toEqual({ unit: 'day', count: 2 });
    expect(widthInWords(30 * second)).toEqual({ unit: 'second', count: 30 });
  });
});
