import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  civilFromDays,
  day,
  dayNumber,
  dayStart,
  daysBetween,
  daysFromCivil,
  durationParts,
  durationText,
  formatInstant,
  hour,
  instantFromLocal,
  isDate,
  isoUtc,
  isZone,
  minute,
  offsetMinutesAt,
  parseInstant,
  second,
  stepFor,
  zones,
} from '../../shared/time.ts';

const seoul = 'Asia/Seoul';
const utc = (iso: string) => Date.parse(iso) * 1000;

describe('zones', () => {
  it('knows names and refuses what is none', () => {
    expect(isZone('Asia/Seoul')).toBe(true);
    expect(isZone('UTC')).toBe(true);
    for (const wrong of ['', 'Mars/Phobos', '+09:00', 'Asia/Seoul ', '../etc']) expect(isZone(wrong)).toBe(false);
    expect(() => offsetMinutesAt('Mars/Phobos', 0)).toThrow(RangeError);
  });

  it('lists zones, UTC first and once', () => {
    const all = zones();
    expect(all[0]).toBe('UTC');
    expect(all.filter((name) => name === 'UTC')).toHaveLength(1);
    expect(all).toContain(seoul);
    expect(all.every(isZone)).toBe(true);
  });

  it('gives the offset to the second around a change of the clocks', () => {
    const change = utc('2025-03-30T01:00:00Z');
    expect(offsetMinutesAt('Europe/Berlin', change - 1)).toBe(60);
    expect(offsetMinutesAt('Europe/Berlin', change)).toBe(120);
    expect(offsetMinutesAt('Asia/Kathmandu', change)).toBe(345);
    expect(offsetMinutesAt('America/St_Johns', change)).toBe(-150);
  });

  it("knows Korea's summer time of 1988", () => {
    expect(offsetMinutesAt(seoul, utc('1988-05-07T16:59:59Z'))).toBe(540);
    expect(offsetMinutesAt(seoul, utc('1988-05-07T17:00:00Z'))).toBe(600);
    expect(offsetMinutesAt(seoul, utc('1988-10-08T16:59:59Z'))).toBe(600);
    expect(offsetMinutesAt(seoul, utc('1988-10-08T17:00:00Z'))).toBe(540);
    expect(instantFromLocal(seoul, 1988, 7, 1, 12, 0, 0, 0)).toEqual({
      instant: utc('1988-07-01T02:00:00Z'),
      offsetMinutes: 600,
      quality: 'exact',
    });
  });

  it('agrees with Intl at any instant of two centuries in every kind of zone', () => {
    const names = [
      'Asia/Seoul',
      'Europe/London',
      'America/New_York',
      'Pacific/Apia',
      'Australia/Lord_Howe',
      'Africa/Casablanca',
      'UTC',
    ];
    const asked = new Map(
      names.map((name) => [name, new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' })]),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.integer({ min: -1_500_000_000, max: 5_000_000_000 }),
        (name, seconds) => {
          const text = asked
            .get(name)
            ?.formatToParts(seconds * 1000)
            .find((part) => part.type === 'timeZoneName')?.value;
          const found = /([+-])(\d\d):(\d\d)(?::(\d\d))?/.exec(text ?? '');
          const size = found ? Math.round(Number(found[2]) * 60 + Number(found[3]) + Number(found[4] ?? 0) / 60) : 0;
          expect(offsetMinutesAt(name, seconds * second)).toBe(found?.[1] === '-' ? 0 - size : size);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('local times', () => {
  it('takes the earlier instant of a time that happened twice, and says so', () => {
    expect(instantFromLocal('Europe/Berlin', 2025, 10, 26, 2, 30, 0, 0)).toEqual({
      instant: utc('2025-10-26T00:30:00Z'),
      offsetMinutes: 120,
      quality: 'overlap',
    });
    expect(instantFromLocal('Europe/Berlin', 2025, 10, 26, 3, 0, 0, 0).quality).toBe('exact');
    expect(instantFromLocal('Europe/Berlin', 2025, 10, 26, 1, 59, 59, 999_999).quality).toBe('exact');
  });

  it('moves a time that never was forward by the jump, and says so', () => {
    expect(instantFromLocal('Europe/Berlin', 2025, 3, 30, 2, 30, 0, 0)).toEqual({
      instant: utc('2025-03-30T01:30:00Z'),
      offsetMinutes: 120,
      quality: 'gap',
    });
    expect(instantFromLocal(seoul, 1988, 5, 8, 2, 0, 0, 0).quality).toBe('gap');
    // Samoa left out a whole day.
    expect(instantFromLocal('Pacific/Apia', 2011, 12, 30, 12, 0, 0, 0).quality).toBe('gap');
    expect(instantFromLocal('Pacific/Apia', 2011, 12, 31, 0, 0, 0, 0)).toEqual({
      instant: utc('2011-12-30T10:00:00Z'),
      offsetMinutes: 840,
      quality: 'exact',
    });
  });

  it('comes back from every instant, unless the clocks showed that time twice', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Asia/Seoul', 'America/Santiago', 'Australia/Lord_Howe', 'Pacific/Apia', 'UTC'),
        fc.integer({ min: 0, max: 4_000_000_000 }),
        fc.integer({ min: 0, max: 999_999 }),
        (zone, seconds, us) => {
          const instant = seconds * second + us;
          const local = instant + offsetMinutesAt(zone, instant) * minute;
          const { year, month, dayOfMonth } = civilFromDays(Math.floor(local / day));
          const rest = local - Math.floor(local / day) * day;
          const back = instantFromLocal(zone, year, month, dayOfMonth, 0, 0, 0, rest);
          if (back.quality === 'overlap') expect(instant - back.instant === 0 || instant > back.instant).toBe(true);
          else expect(back).toEqual({ instant, offsetMinutes: offsetMinutesAt(zone, instant), quality: 'exact' });
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('counts the days of the calendar as Date does, both ways', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 3_000_000 }), (number) => {
        const { year, month, dayOfMonth } = civilFromDays(number);
        const date = new Date(number * 86_400_000);
        expect([year, month, dayOfMonth]).toEqual([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]);
        expect(daysFromCivil(year, month, dayOfMonth)).toBe(number);
        expect(isDate(year, month, dayOfMonth)).toBe(true);
      }),
    );
    expect(isDate(2025, 2, 29)).toBe(false);
    expect(isDate(2000, 2, 29)).toBe(true);
    expect(isDate(1900, 2, 29)).toBe(false);
    expect(isDate(2025, 13, 1)).toBe(false);
    expect(isDate(2025, 0, 1)).toBe(false);
  });
});

describe('writing', () => {
  const instant = utc('2025-06-23T18:11:07.123Z') + 456;

  it('always writes the offset', () => {
    expect(formatInstant(instant, seoul)).toBe('2025-06-24 03:11:07 +09:00');
    expect(formatInstant(instant, seoul, 'day')).toBe('2025-06-24 +09:00');
    expect(formatInstant(instant, seoul, 'minute')).toBe('2025-06-24 03:11 +09:00');
    expect(formatInstant(instant, seoul, 'milli')).toBe('2025-06-24 03:11:07.123 +09:00');
    expect(formatInstant(instant, 'UTC', 'micro')).toBe('2025-06-23 18:11:07.123456 +00:00');
    expect(formatInstant(instant, 'America/St_Johns')).toBe('2025-06-23 15:41:07 -02:30');
  });

  it('writes ISO 8601 in UTC, microseconds only when there are some', () => {
    expect(isoUtc(instant)).toBe('2025-06-23T18:11:07.123456Z');
    expect(isoUtc(utc('2025-06-23T18:11:07Z'))).toBe('2025-06-23T18:11:07Z');
    expect(isoUtc(-1)).toBe('1969-12-31T23:59:59.999999Z');
    expect(isoUtc(0)).toBe('1970-01-01T00:00:00Z');
  });

  it('stands years before 0 and beyond 9999', () => {
    expect(isoUtc(daysFromCivil(12_025, 6, 24) * day)).toBe('+012025-06-24T00:00:00Z');
    expect(isoUtc(daysFromCivil(-5, 1, 1) * day)).toBe('-000005-01-01T00:00:00Z');
    expect(formatInstant(daysFromCivil(400_000, 1, 1) * day, seoul, 'day')).toBe('+400000-01-01 +09:00');
  });
});

describe('what a person types', () => {
  it('reads a date or a time, in the zone unless an offset is written', () => {
    expect(parseInstant('2025-06-24', seoul)).toEqual({ instant: utc('2025-06-23T15:00:00Z'), precision: 'day' });
    expect(parseInstant('2025-06-24 03:00', seoul)).toEqual({
      instant: utc('2025-06-23T18:00:00Z'),
      precision: 'minute',
    });
    expect(parseInstant('2025-06-24T03:11:07', seoul)).toEqual({
      instant: utc('2025-06-23T18:11:07Z'),
      precision: 'second',
    });
    expect(parseInstant('2025-06-24T03:11:07.5Z', seoul)).toEqual({
      instant: utc('2025-06-24T03:11:07.5Z'),
      precision: 'milli',
    });
    expect(parseInstant('2025-06-24 03:11 -0230', seoul)?.instant).toBe(utc('2025-06-24T05:41:00Z'));
    expect(parseInstant('2025-06-24T03:11:07+09', 'UTC')?.instant).toBe(utc('2025-06-23T18:11:07Z'));
    expect(parseInstant(' 2025.6.24. 3:05 ', seoul)?.instant).toBe(utc('2025-06-23T18:05:00Z'));
    expect(parseInstant('2025-06-24T03:11:07.1234567Z', seoul)?.precision).toBe('micro');
  });

  it('reads nothing else', () => {
    for (const wrong of [
      '',
      'now',
      '2025',
      '2025-13-01',
      '2025-02-29',
      '2025-06-24 25:00',
      '2025-06-24 03',
      '2025-06/24',
      '24.06.2025',
      '2025-06-24 03:11 +25:00',
      '1'.repeat(1000),
    ]) {
      expect(parseInstant(wrong, seoul)).toBeNull();
    }
  });

  it('reads back all it writes, from year 1000 to 9999', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Asia/Seoul', 'America/New_York', 'UTC'),
        fc.integer({ min: -30_000_000_000, max: 9_000_000_000 }),
        fc.integer({ min: 0, max: 999_999 }),
        (zone, seconds, us) => {
          const instant = seconds * second + us;
          expect(parseInstant(formatInstant(instant, zone, 'micro'), 'Asia/Kathmandu')?.instant).toBe(instant);
          expect(parseInstant(isoUtc(instant), zone)?.instant).toBe(instant);
        },
      ),
    );
  });
});

describe('days and durations', () => {
  it('counts 147 days from 24 June to 18 November', () => {
    const first = instantFromLocal(seoul, 2025, 6, 24, 0, 0, 0, 0).instant;
    const discovered = instantFromLocal(seoul, 2025, 11, 18, 22, 52, 0, 0).instant;
    expect(daysBetween(first, discovered, seoul)).toBe(147);
    expect(daysBetween(discovered, first, seoul)).toBe(-147);
    // The same two instants lie 148 days of UTC apart: the zone belongs to the answer.
    expect(daysBetween(first, discovered, 'UTC')).toBe(148);
    expect(daysBetween(utc('2021-08-05T15:00:00Z'), utc('2025-04-18T09:09:00Z'), seoul)).toBe(1351);
  });

  it('finds the first moment of a day, even where midnight is left out', () => {
    expect(dayStart(dayNumber(utc('2025-06-23T18:00:00Z'), seoul), seoul)).toBe(utc('2025-06-23T15:00:00Z'));
    const skipped = daysFromCivil(2025, 9, 7);
    expect(dayStart(skipped, 'America/Santiago')).toBe(utc('2025-09-07T04:00:00Z'));
    expect(dayNumber(dayStart(skipped, 'America/Santiago'), 'America/Santiago')).toBe(skipped);
  });

  it('writes lengths in Korean units for Korean readers', () => {
    expect(durationText(53 * hour + 35 * minute, 'ko')).toBe('53시간 35분');
    expect(durationText(147 * day + 22 * hour, 'ko')).toBe('147일 22시간');
    expect(durationText(1_500_000, 'ko')).toBe('1.500초');
  });

  it('says durations in their leading units', () => {
    expect(durationText(53 * hour + 35 * minute)).toBe('53 h 35 min');
    expect(durationText(147 * day + 22 * hour + 52 * minute)).toBe('147 d 22 h');
    expect(durationText(-90 * second)).toBe('-1 min 30 s');
    expect(durationText(1_500_000)).toBe('1.500 s');
    expect(durationText(1500)).toBe('1.5 ms');
    expect(durationText(7)).toBe('7 µs');
    expect(durationText(0)).toBe('0 s');
    expect(durationParts(-(2 * day + 3 * hour + 4 * minute + 5 * second + 6))).toEqual({
      negative: true,
      days: 2,
      hours: 3,
      minutes: 4,
      seconds: 5,
      microseconds: 6,
    });
  });

  it('chooses steps that cover a length with no more than asked', () => {
    expect(stepFor(day, 24)).toBe(hour);
    expect(stepFor(day, 1000)).toBe(2 * minute);
    expect(stepFor(0, 800)).toBe(second);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e17, noNaN: true }), fc.integer({ min: 1, max: 2000 }), (length, most) => {
        expect(stepFor(length, most) * most).toBeGreaterThanOrEqual(length);
      }),
    );
  });
});
