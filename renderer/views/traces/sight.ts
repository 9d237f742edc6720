/** What the traces look at, as the address says it, and the ways to change it. */
import { parseFilter } from '@shared/filter.ts';
import { mapMeasures } from '@shared/places.ts';
import { type AddressGroup, type AddressSort, addressGroups, addressSorts, type TraceSubject } from '@shared/traces.ts';
import { useMemo } from 'react';
import { currentRoute, hrefOf, type Parameters, useRoute } from '../../route.ts';

export const tabs = ['addresses', 'actors', 'hops', 'networks', 'requests'] as const;
export type Tab = (typeof tabs)[number];
export type Measure = (typeof mapMeasures)[number];

/** Which events are looked at, and after how many minutes of silence a visit ends. */
export interface TracesScope {
  filter: string;
  /** Microseconds UTC, from inclusive, to exclusive; null where there is no bound. */
  from: number | null;
  to: number | null;
  gapMinutes: number;
}

export interface Sight {
  tab: Tab;
  scope: TracesScope;
  /** What a trace is shown of; null for the lists. */
  subject: TraceSubject | null;
  search: string;
  groupBy: AddressGroup;
  sort: AddressSort;
  descending: boolean;
  measure: Measure;
  /** The actor chosen in the list of actors. */
  actor: string;
}

const subjects = ['address', 'range', 'asn', 'country', 'label', 'userAgent', 'actor'] as const;
const scopeNames = ['filter', 'from', 'to', 'gap'] as const;

/** The parameters of the address, read with suspicion: what makes no sense is not set. */
export function sightOf(parameters: Parameters): Sight {
  const tab = tabs.find((name) => name === parameters.tab) ?? 'addresses';
  const by = parameters.tab === undefined ? subjects.find((name) => (parameters[name] ?? '') !== '') : undefined;
  const gap = /^\d{1,5}$/.test(parameters.gap ?? '') ? Number(parameters.gap) : 30;
  const filter = parameters.filter ?? '';
  return {
    tab,
    scope: {
      filter: parseFilter(filter).errors.length === 0 ? filter : '',
      from: instant(parameters.from),
      to: instant(parameters.to),
      gapMinutes: Math.min(10_080, Math.max(1, gap)),
    },
    subject: by ? { by, value: parameters[by] ?? '' } : null,
    search: parameters.search ?? '',
    groupBy: addressGroups.find((name) => name === parameters.group) ?? 'none',
    sort: addressSorts.find((name) => name === parameters.sort) ?? 'events',
    descending: parameters.order !== 'ascending',
    measure: mapMeasures.find((name) => name === parameters.measure) ?? 'addresses',
    actor: parameters.actor ?? '',
  };
}

/** All events of the case, as the actors and hops are told. */
export const wholeScope: TracesScope = { filter: '', from: null, to: null, gapMinutes: 30 };

/** What is looked at now; the same object as long as the address is the same. */
export function useSight(): Sight {
  const { parameters } = useRoute();
  return useMemo(() => sightOf(parameters), [parameters]);
}

/** The scope as parameters of an address, to take it along. */
function scopeParameters(): Record<string, string | undefined> {
  const { parameters } = currentRoute();
  return Object.fromEntries(scopeNames.map((name) => [name, parameters[name]]));
}

/** The address of a trace, in the same scope. */
export function traceHref(by: TraceSubject['by'], value: string): string {
  return hrefOf('traces', { ...scopeParameters(), [by]: value });
}

/** The address of a tab, in the same scope. */
export function tabHref(tab: Tab, more: Record<string, string> = {}): string {
  return hrefOf('traces', { ...scopeParameters(), ...(tab === 'addresses' ? {} : { tab }), ...more });
}

/** The subject a group's row stands for. */
export function subjectOfGroup(groupBy: AddressGroup, key: string): TraceSubject | null {
  if (key === '' || groupBy === 'none') return null;
  return { by: groupBy === 'net' ? 'range' : groupBy, value: key };
}

/** Two filters that must both hold. */
export function both(one: string, other: string): string {
  const parts = [one, other].filter((text) => text.trim() !== '');
  if (parts.length < 2) return parts[0] ?? '';
  return parts.map((text) => (parseFilter(text).tree?.kind === 'any' ? `(${text})` : text)).join(' ');
}

/** Where the timeline shows the events of a filter, within the scope and, where given, a stretch of time. */
export function timelineHref(
  scope: TracesScope,
  filter: string,
  stretch: { from: number | null; to: number | null } = scope,
): string {
  return hrefOf('timeline', {
    filter: both(filter, scope.filter),
    from: stretch.from === null ? undefined : String(Math.round(stretch.from)),
    to: stretch.to === null ? undefined : String(Math.round(stretch.to)),
  });
}

/** Where one event stands open in the timeline. */
export function eventHref(event: { evidence: number; byteOffset: number }, filter = ''): string {
  return hrefOf('timeline', { filter, event: `${event.evidence}:${event.byteOffset}` });
}

function instant(text: string | undefined): number | null {
  return text !== undefined && /^-?\d{1,17}$/.test(text) ? Number(text) : null;
}
