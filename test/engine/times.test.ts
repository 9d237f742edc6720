import { describe, expect, it } from 'vitest';
import { readAnyTime } from '../../electron/engine/import/any-time.ts';
import { createClock } from '../../electron/engine/import/clock.ts';
import { type DayOrder, dayOrderOf, isOrderOpen } from '../../electron/engine/import/numbered-dates.ts';
import { readSyslog } from '../../electron/engine/import/times/common.ts';
import { readSnort } from '../../electron/engine/import/times/numbers.ts';
import { newStamp, noYear } from '../../electron/engine/import/times/stamp.ts';

function instantOf(text: string, zone = 'UTC', order: DayOrder = null): string | null {
  const bytes = Buffer.from(text);
  const stamp = newStamp();
  if (!readAnyTime(bytes, 0, bytes.length, stamp, order)) return null;
  const instant = createClock(zone, 2025).instantOf(stamp);
  return new Date(Math.floor(instant / 1000))
    .toISOString()
    .replace(/Z$/, `${String(instant % 1000).padStart(3, '0')}Z`);
}

describe('times as logs write them', () => {
  const same: [string, string][] = [
    ['10/Oct/2000:13:55:36 -0700', '2000-10-10T20:55:36.000000Z'],
    ['02/sept./2015:00:11:31 +0200', '2015-09-01T22:11:31.000000Z'],
    ['2025-06-24T03:11:07Z', '2025-06-24T03:11:07.000000Z'],
    ['2025-06-24T03:11:07.123456789+09:00', '2025-06-23T18:11:07.123456Z'],
    ['2025-06-24 03:11:07,5', '2025-06-24T03:11:07.500000Z'],
    ['2025-06-24 03:11:07 +0900', '2025-06-23T18:11:07.000000Z'],
    ['2025-06-24 03:11:07 UTC', '2025-06-24T03:11:07.000000Z'],
    ['2025-06-24 03:11:07 UTC+9', '2025-06-23T18:11:07.000000Z'],
    ['2025-06-24 03:11:07 GMT-07:30', '2025-06-24T10:41:07.000000Z'],
    ['Tue Jun 24 2025 03:11:07 GMT+0900', '2025-06-23T18:11:07.000000Z'],
    ['Tue Jun 24 2025 03:11:07 GMT+0900 (Korean Standard Time)', '2025-06-23T18:11:07.000000Z'],
    ['Tue Jun 24 2025 03:11:07 GMT+0900 (대한민국 표준시)', '2025-06-23T18:11:07.000000Z'],
    ['2025/06/24 03:11', '2025-06-24T03:11:00.000000Z'],
    ['2025-06-24', '2025-06-24T00:00:00.000000Z'],
    ['[2025-06-24 03:11:07]', '2025-06-24T03:11:07.000000Z'],
    ['20250624031107', '2025-06-24T03:11:07.000000Z'],
    ['Fri Sep 09 10:42:29.902022 2011', '2011-09-09T10:42:29.902022Z'],
    ['Tue, 16 Mar 2021 19:08:41 GMT', '2021-03-16T19:08:41.000000Z'],
    ['16-Mar-2021 19:08', '2021-03-16T19:08:00.000000Z'],
    ['2025. 6. 24. 오후 3:04:05', '2025-06-24T15:04:05.000000Z'],
    ['2025-06-24 오전 12:04:05', '2025-06-24T00:04:05.000000Z'],
    ['2025년 6월 24일 15시 4분 5초', '2025-06-24T15:04:05.000000Z'],
    ['1700000000', '2023-11-14T22:13:20.000000Z'],
    ['1693840840.2321608', '2023-09-04T15:20:40.232160Z'],
    ['1700000000123', '2023-11-14T22:13:20.123000Z'],
    ['1534860261221373', '2018-08-21T14:04:21.221373Z'],
    ['1534860261221373999', '2018-08-21T14:04:21.221373Z'],
    ['0', '1970-01-01T00:00:00.000000Z'],
    ['24/06/2025 15:04:05', '2025-06-24T15:04:05.000000Z'],
    ['6/24/2025 3:04 PM', '2025-06-24T15:04:00.000000Z'],
    ['Jun 24, 2025 @ 03:11:07.123', '2025-06-24T03:11:07.123000Z'],
    ['24-JUN-25 03.11.07.123456 PM', '2025-06-24T15:11:07.123456Z'],
    ['24-Jun-25 15:11', '2025-06-24T15:11:00.000000Z'],
    ['6/24/25 3:11 PM', '2025-06-24T15:11:00.000000Z'],
    ['2025-06-24 24:00:00', '2025-06-25T00:00:00.000000Z'],
    ['31/Dec/2016:23:59:60 +0000', '2017-01-01T00:00:00.000000Z'],
    ['2016-12-31T23:59:61Z', '2017-01-01T00:00:01.000000Z'],
    ['June 24, 2025 3:11:07 PM', '2025-06-24T15:11:07.000000Z'],
  ];
  for (const [text, expected] of same) it(text, () => expect(instantOf(text)).toBe(expected));

  for (const text of [
    '',
    'yesterday',
    '2025-02-30',
    '2025-13-01',
    '24:00:01',
    '12',
    '0.079',
    '2025-06-24T25:00:00Z',
    '2025-06-24 24:00:01',
    '2025-06-24 23:59:62',
    '24.06.25 15:11',
    '99/99/2025',
    '10/Xyz/2000:13:55:36 -0700',
  ])
    it(`takes nothing for a time that is none: "${text}"`, () => expect(instantOf(text)).toBeNull());

  it('makes no year of what is none, as damage leaves it', () => {
    expect(['20x5-06-24T03:11:07Z', '2x25-06-24', '24/Jun/20x5:03:11:07 +0000'].map((text) => instantOf(text))).toEqual(
      [null, null, null],
    );
    const damaged = Buffer.from('x5/11/22-12:55:38');
    expect(readSnort(damaged, 0, damaged.length, newStamp())).toBe(-1);
  });

  it('does not guess whether day or month comes first', () => {
    expect(instantOf('03/04/2025 10:00:00')).toBeNull();
    expect(instantOf('03/04/2025 10:00:00', 'UTC', 'dmy')).toBe('2025-04-03T10:00:00.000000Z');
    expect(instantOf('03/04/2025 10:00:00', 'UTC', 'mdy')).toBe('2025-03-04T10:00:00.000000Z');
    expect(instantOf('24/04/2025 10:00:00', 'UTC', 'mdy')).toBeNull();
  });

  it('learns the order of day and month from a column only when the column proves it', () => {
    expect(dayOrderOf(['03/04/2025', '24/04/2025'])).toBe('dmy');
    expect(dayOrderOf(['03/04/2025', '04/24/2025'])).toBe('mdy');
    expect(dayOrderOf(['03/04/2025', '05/06/2025'])).toBeNull();
    expect(dayOrderOf(['24/04/2025', '04/24/2025'])).toBeNull();
  });

  it('takes no days for years: two digits of those lie further apart than a log reaches', () => {
    expect(dayOrderOf(['6/3/25 3:11 PM', '6/24/25 3:11 PM'])).toBe('mdy');
    expect(dayOrderOf(['03.06.25 15:11', '24.06.25 15:11'])).toBe('dmy');
    expect(dayOrderOf(['25-06-03', '25-06-24'])).toBe('ymd');
    expect(dayOrderOf(['24.06.25', '25.06.25'])).toBeNull();
    expect(isOrderOpen(['24.06.25', '25.06.25'])).toBe(true);
    expect(isOrderOpen(['03.06.25', '24.06.25'])).toBe(false);
  });
});

describe('the clock of a file', () => {
  it('reads times without a zone in the zone it was given, and says which it could not place', () => {
    const clock = createClock('Europe/Berlin', 2025);
    const at = (hour: number, day: number, month: number) => {
      const stamp = { ...newStamp(), year: 2025, month, day, hour, minute: 30, offset: 0x7fff };
      return new Date(clock.instantOf(stamp) / 1000).toISOString();
    };
    expect(at(12, 24, 6)).toBe('2025-06-24T10:30:00.000Z');
    expect(clock.remark).toBe('');
    at(2, 30, 3);
    expect(clock.remark).toBe('gap');
    at(2, 26, 10);
    expect(clock.remark).toBe('overlap');
    expect(clock.offset).toBeNull();
    expect(clock.naive).toBe(3);
  });

  const years = (texts: string[], firstYear: number) => {
    const clock = createClock('UTC', firstYear);
    const stamp = newStamp();
    const read = texts.map((text) => {
      const bytes = Buffer.from(`${text} 12:00:00`);
      expect(readSyslog(bytes, 0, bytes.length, stamp)).toBe(bytes.length);
      expect(stamp.year).toBe(noYear);
      const instant = clock.instantOf(stamp);
      return Number.isNaN(instant) ? clock.remark : new Date(instant / 1000).getUTCFullYear();
    });
    return { read, turns: clock.turns() };
  };

  it('turns the year where a month lies far behind the one before', () => {
    expect(years(['Nov  3', 'Dec 31', 'Jan  1', 'Dec 31', 'Jan  2'], 2024)).toEqual({
      read: [2024, 2024, 2025, 2024, 2025],
      turns: 1,
    });
    expect(years(['Nov  3', 'Feb  3'], 2024)).toEqual({ read: [2024, 2025], turns: 1 });
  });

  it('keeps the year where entries are a little out of order', () => {
    expect(years(['Mar 27', 'Apr 20', 'Mar 11', 'Apr  1'], 2025)).toEqual({ read: [2025, 2025, 2025, 2025], turns: 0 });
  });

  it('counts several turns', () => {
    expect(years(['Jun  1', 'Dec  1', 'Mar  1', 'Aug  1', 'Jan  5'], 2020).turns).toBe(2);
  });

  it('places nothing in years whose microseconds cannot be counted exactly', () => {
    const clock = createClock('UTC', 2025);
    for (const year of [1, 1684, 2255, 9999]) {
      expect(clock.instantOf({ ...newStamp(), year, month: 1, day: 1 })).toBeNaN();
      expect(clock.remark).toBe('out-of-range');
    }
  });

  it('knows no 29 February in a common year', () => {
    expect(years(['Feb 29'], 2023).read).toEqual(['no-such-day']);
    expect(years(['Feb 29'], 2024).read).toEqual([2024]);
  });
});
