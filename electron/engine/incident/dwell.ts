import type { Dwell } from '@shared/incident.ts';
import { daysBetween } from '@shared/time.ts';
import type { WrittenEntry } from './incident-book.ts';

/**
 * The time between every first act and every discovery, and every first and every last act: rival claims are not decided
 * between. Days are calendar days in the zone; negative where a claim puts the end before the beginning.
 */
export function dwellOf(entries: readonly WrittenEntry[], zone: string): Dwell[] {
  const claims = (fact: WrittenEntry['fact']) => entries.filter((entry) => entry.fact === fact);
  const pairs = (kind: Dwell['kind'], ends: WrittenEntry[]) =>
    claims('first-act').flatMap((from) => ends.map((to) => between(kind, from, to, zone)));
  return [
    ...pairs('first-act-to-discovery', claims('discovery')),
    ...pairs('first-act-to-last-act', claims('last-act')),
  ];
}

function between(kind: Dwell['kind'], from: WrittenEntry, to: WrittenEntry, zone: string): Dwell {
  const days = daysBetween(from.instant, to.instant, zone);
  return {
    kind,
    from: from.instant,
    to: to.instant,
    fromEntry: from.id,
    toEntry: to.id,
    fromSource: from.source,
    toSource: to.source,
    days,
    daysInclusive: days < 0 ? days - 1 : days + 1,
    exact: from.precision === 'day' || to.precision === 'day' ? null : to.instant - from.instant,
    zone,
  };
}
