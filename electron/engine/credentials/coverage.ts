import type { IssuingCoverage } from '@shared/credentials.ts';
import { civilFromDays, dayNumber, dayStart, hour } from '@shared/time.ts';
import type { OpenCase } from '../case/case.ts';
import issuingSql from './issuing.sql?raw';
import issuingHoursSql from './issuing-minutes.sql?raw';

/** How the log of issuing covers the time, and the stretches (microseconds) of its days without an event. */
export interface Coverage extends IssuingCoverage {
  gaps: { gapFrom: number; gapTo: number }[];
  /** Whether logins, or issues, are logged at all. */
  logins: boolean;
}

/** Looks the log of issuing up. Days are counted in the zone of the case. */
export async function issuingCoverage(open: OpenCase, signal: AbortSignal): Promise<Coverage> {
  const { zone } = open.settings.current();
  const [found] = await open.index.rows<{
    files: { items: number[] } | null;
    issuedFrom: number | null;
    issuedTo: number | null;
    wait: number;
    waits: number;
    logins: boolean;
  }>(issuingSql, {}, signal);
  const files = found?.files?.items ?? [];
  const from = found?.issuedFrom ?? null;
  const to = found?.issuedTo ?? null;
  const missingDays: string[] = [];
  const gaps: Coverage['gaps'] = [];
  let days = 0;
  if (from !== null && to !== null) {
    const rows = await open.index.rows<{ hour: number }>(issuingHoursSql, { files: JSON.stringify(files) }, signal);
    const held = new Set(rows.map((row) => dayNumber(row.hour * hour, zone)));
    for (let number = dayNumber(from, zone); number <= dayNumber(to, zone); number += 1) {
      days += 1;
      if (held.has(number)) continue;
      missingDays.push(dateText(number));
      gaps.push({ gapFrom: dayStart(number, zone), gapTo: dayStart(number + 1, zone) });
    }
  }
  const evidence = files.flatMap((id) => open.register.get(id) ?? []);
  return {
    evidence: evidence.map(({ id, name }) => ({ id, name })),
    from,
    to,
    days,
    missingDays,
    rejected: evidence.reduce((sum, file) => sum + file.rejects, 0),
    longestWait: found?.wait ?? 0,
    waits: found?.waits ?? 0,
    gaps,
    logins: found?.logins ?? false,
  };
}

/** `2025-05-21` of a day counted from 1970-01-01. */
export function dateText(number: number): string {
  const { year, month, dayOfMonth } = civilFromDays(number);
  return `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}
