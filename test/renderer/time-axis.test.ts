import { describe, expect, it } from 'vitest';
import { ticksBetween } from '../../renderer/ui/time-axis.ts';
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
      '2025-06-25 00:00',
      '01:00',
      '02:00',
      '03:00',
    ]);
  });

  it('are those of the zone asked for, not of the machine', () => {
    const from = at('2025-06-24 00:00', 'UTC');
    expect(ticksBetween(from, from + day, 'UTC', 4).map((tick) => tick.label)[0]).toBe('2025-06-24 00:00');
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

  it('are seconds when one looks closely, and none too many however far one looks', () => {
    expect(
      ticksBetween(at('2025-06-24 03:00:00'), at('2025-06-24 03:00:04'), 'Asia/Seoul', 8).map((tick) => tick.label),
    ).toEqual(['2025-06-24 03:00:00', '03:00:01', '03:00:02', '03:00:03', '03:00:04']);
    expect(ticksBetween(at('1990-01-01'), at('2030-01-01'), 'Asia/Seoul', 8).length).toBeLessThanOrEqual(9);
  });
});
