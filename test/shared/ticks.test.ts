import { describe, expect, it } from 'vitest';
import { ticksBetween } from '../../shared/ticks.ts';
import { day, hour, parseInstant } from '../../shared/time.ts';

const at = (text: string, zone = 'Asia/Seoul') => parseInstant(text, zone)?.instant ?? Number.NaN;

describe('the marks of a time axis', () => {
  it('stand at midnights of the zone when days are shown', () => {
    const ticks = ticksBetween(at('2025-06-20'), at('2025-06-27'), 'Asia/Seoul', 8);
    expect(ticks.map((tick) => tick.label)).toEqual([
      '2025-06-20',
      '2025-06-21',
      '2025-06-22',
      '2025-06-23',
      '2025-06-24',
      '2025-06-25',
      '2025-06-26',
      '2025-06-27',
    ]);
    expect(ticks[4]?.at).toBe(at('2025-06-24 00:00'));
  });

  it('say the date once and the time from then on', () => {
    const ticks = ticksBetween(at('2025-06-24 21:30'), at('2025-06-25 03:30'), 'Asia/Seoul', 6);
    expect(ticks.map((tick) => tick.label)).toEqual([
      '2025-06-24 22:00',
      '23:00',
      '2025-06-25',
      '01:00',
      '02:00',
      '03:00',
    ]);
  });

  it('are those of the zone asked for, not of the machine', () => {
    const from = at('2025-06-24 00:00', 'UTC');
    expect(ticksBetween(from, from + day, 'UTC', 4).map((tick) => tick.label)[0]).toBe('2025-06-24');
    expect(ticksBetween(from, from + day, 'Asia/Seoul', 4).map((tick) => tick.label)[0]).toBe('2025-06-24 12:00');
  });

  it('keep to whole local hours over a change of the clocks', () => {
    const from = at('2025-03-30 00:00', 'Europe/Berlin');
    const labels = ticksBetween(from, from + 6 * hour, 'Europe/Berlin', 6).map((tick) => tick.label);
    expect(labels).toContain('01:00');
    expect(labels).not.toContain('02:00');
    expect(labels).toContain('03:00');
  });

  it('fall on Mondays when weeks are shown', () => {
    const ticks = ticksBetween(at('2025-06-01'), at('2025-08-10'), 'Asia/Seoul', 6);
    expect(ticks.map((tick) => new Date(tick.at / 1000 + 9 * 3_600_000).getUTCDay())).toEqual(ticks.map(() => 1));
  });

  it('follow the clocks where they change, from midnight to midnight', () => {
    const march = at('2025-03-08', 'America/New_York');
    const ticks = ticksBetween(march, march + 3 * day, 'America/New_York', 3);
    expect(ticks.map((tick) => tick.label)).toEqual(['2025-03-08', '2025-03-09', '2025-03-10', '2025-03-11']);
    expect((ticks[2]?.at ?? 0) - (ticks[1]?.at ?? 0)).toBe(23 * hour);
  });

  it('are firsts of months, quarters and years over long spans', () => {
    const labels = (from: string, to: string, most: number) =>
      ticksBetween(at(from), at(to), 'Asia/Seoul', most).map((tick) => tick.label);
    expect(labels('2024-12-30', '2025-06-20', 8)).toEqual([
      '2025-01',
      '2025-02',
      '2025-03',
      '2025-04',
      '2025-05',
      '2025-06',
    ]);
    expect(labels('2024-12-30', '2025-11-20', 4)).toEqual(['2025-01', '2025-04', '2025-07', '2025-10']);
    expect(labels('2019-05-01', '2025-11-20', 8)).toEqual(['2020', '2021', '2022', '2023', '2024', '2025']);
    expect(ticksBetween(at('2024-12-30'), at('2025-02-20'), 'Asia/Seoul', 2)[0]?.at).toBe(at('2025-01-01 00:00'));
  });

  it('are seconds when one looks closely, and none too many however far one looks', () => {
    expect(
      ticksBetween(at('2025-06-24 03:00:00'), at('2025-06-24 03:00:04'), 'Asia/Seoul', 8).map((tick) => tick.label),
    ).toEqual(['2025-06-24 03:00:00', '03:00:01', '03:00:02', '03:00:03', '03:00:04']);
    expect(ticksBetween(at('1990-01-01'), at('2030-01-01'), 'Asia/Seoul', 8).length).toBeLessThanOrEqual(9);
  });
});
