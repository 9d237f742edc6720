import type { IssuingCoverage } from '@shared/credentials.ts';
import { civilFromDays, dayNumber, dayStart, hour } from '@shared/time.ts';
import type { OpenCase } from '../case/case.ts';
import issuingSql from './issuing.sql?raw';
import issuingHoursSql from './issuing-minutes.sql?raw';
import issuingWaitsSql from './issuing-waits.sql?raw';

/** Stands for tokens of a key that no issue names: every log of issuing would have to hold them. */
export const anyKey = '*';

/** The days of the logs that issue under a signing key (`''`: under none), with the stretches (microseconds) of those without an event. */
export interface KeyCoverage {
  key: string;
  from: number;
  to: number;
  days: number;
  missingDays: string[];
  gaps: { gapFrom: number; gapTo: number }[];
}

/** How the logs of issuing cover the time, all together and for each signing key. */
export interface Coverage extends IssuingCoverage {
  keys: KeyCoverage[];
  /** Whether logins, or issues, are logged at all. */
  logins: boolean;
}

interface IssuingFile {
  evidence: number;
  keys: { items: string[] };
  from: number;
  to: number;
}

/** Looks the logs of issuing up. Days are counted in the zone of the case. */
export async function issuingCoverage(open: OpenCase, signal: AbortSignal): Promise<Coverage> {
  const { zone } = open.settings.current();
  const files = await open.index.rows<IssuingFile>(issuingSql, {}, signal);
  const [waits] = await open.index.rows<{ longestWait: number; waits: number; logins: boolean }>(
    issuingWaitsSql,
    {},
    signal,
  );
  const hours = await open.index.rows<{ evidence: number; hour: number }>(
    issuingHoursSql,
    { files: JSON.stringify(files.map(({ evidence }) => evidence)) },
    signal,
  );
  const held = new Map<number, Set<number>>(files.map(({ evidence }) => [evidence, new Set()]));
  for (const row of hours) held.get(row.evidence)?.add(dayNumber(row.hour * hour, zone));
  const daysOf = (log: readonly IssuingFile[]) => daysCovered(log, held, zone);
  const logs = issuersOf(files);
  const keys = logs.flatMap((log) => {
    const days = daysOf(log);
    return [...new Set(log.flatMap((file) => file.keys.items))].map((key): KeyCoverage => ({ key, ...days }));
  });
  const all = daysOf(files);
  if (files.length > 0) {
    const each = logs.map(daysOf);
    const from = Math.max(...each.map((one) => one.from));
    const to = Math.min(...each.map((one) => one.to));
    keys.push({ ...all, key: anyKey, from, to, gaps: each.flatMap(({ gaps }) => gaps) });
  }
  const evidence = files.flatMap((file) => open.register.get(file.evidence) ?? []);
  return {
    evidence: evidence.map(({ id, name }) => ({ id, name })),
    from: files.length > 0 ? all.from : null,
    to: files.length > 0 ? all.to : null,
    days: all.days,
    missingDays: all.missingDays,
    rejected: evidence.reduce((sum, file) => sum + file.rejects, 0),
    longestWait: waits?.longestWait ?? 0,
    waits: waits?.waits ?? 0,
    keys,
    logins: waits?.logins ?? false,
  };
}

/**
 * Files that issue under a key in common are pieces of one log. Which other files might be is not guessed: a piece too
 * few leaves more of which it cannot be told, one too many would call tokens never issued that were.
 */
function issuersOf(files: readonly IssuingFile[]): IssuingFile[][] {
  let logs: IssuingFile[][] = [];
  for (const file of files) {
    const shares = (log: IssuingFile[]) =>
      log.some((other) => other.keys.items.some((key) => file.keys.items.includes(key)));
    logs = [[...logs.filter(shares).flat(), file], ...logs.filter((log) => !shares(log))];
  }
  return logs;
}

function daysCovered(log: readonly IssuingFile[], held: ReadonlyMap<number, ReadonlySet<number>>, zone: string) {
  const from = Math.min(...log.map((file) => file.from));
  const to = Math.max(...log.map((file) => file.to));
  const missingDays: string[] = [];
  const gaps: KeyCoverage['gaps'] = [];
  let days = 0;
  if (log.length > 0) {
    for (let number = dayNumber(from, zone); number <= dayNumber(to, zone); number += 1) {
      days += 1;
      if (log.some(({ evidence }) => held.get(evidence)?.has(number))) continue;
      missingDays.push(dateText(number));
      gaps.push({ gapFrom: dayStart(number, zone), gapTo: dayStart(number + 1, zone) });
    }
  }
  return { from, to, days, missingDays, gaps };
}

/** `2025-05-21` of a day counted from 1970-01-01. */
export function dateText(number: number): string {
  const { year, month, dayOfMonth } = civilFromDays(number);
  return `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}
