/** What the timeline looks at, as the address says it, and the ways to change it. */
import type { EventRef } from '@shared/event.ts';
import { type Condition, withCondition } from '@shared/filter/change.ts';
import { filterToText, parseFilter } from '@shared/filter.ts';
import { type Split, splits } from '@shared/timeline.ts';
import { useMemo } from 'react';
import { change, currentRoute, go, type Parameters, useRoute } from '../../route.ts';

export interface Scope {
  filter: string;
  /** Microseconds UTC, from inclusive, to exclusive; null where there is no bound. */
  from: number | null;
  to: number | null;
}

export type Order = 'oldest' | 'newest';

export interface Sight {
  scope: Scope;
  order: Order;
  split: Split;
  event: EventRef | null;
}

/** The parameters of the address, read with suspicion: what makes no sense is not set. */
export function sightOf(parameters: Parameters): Sight {
  const event = /^(\d+):(\d+)$/.exec(parameters.event ?? '');
  return {
    scope: { filter: parameters.filter ?? '', from: instant(parameters.from), to: instant(parameters.to) },
    order: parameters.order === 'newest' ? 'newest' : 'oldest',
    split: splits.find((split) => split === parameters.split) ?? 'none',
    event: event ? { evidence: Number(event[1]), byteOffset: Number(event[2]) } : null,
  };
}

/** What is looked at now; the same object as long as the address is the same. */
export function useSight(): Sight {
  const { parameters } = useRoute();
  return useMemo(() => sightOf(parameters), [parameters]);
}

/** The filter, put in the place of the one before. */
export function setFilter(filter: string): void {
  change({ filter: filter.trim() });
}

/** One click on a value: again takes it back, the other click turns it round. */
export function pivot(field: string, value: string | null, how: 'include' | 'exclude'): void {
  setFilter(withCondition(currentRoute().parameters.filter ?? '', field, value, how));
}

/** The filter with one condition turned from "keep" to "leave out" or back. */
export function turned(filter: string, condition: Condition): string {
  const opposite = condition.excludes ? condition.text.slice(1) : `-(${condition.text})`;
  const text = `${filter.slice(0, condition.at)}${opposite}${filter.slice(condition.at + condition.length)}`;
  return filterToText(parseFilter(text).tree) || filter;
}

/** The stretch of time; null for no bound. */
export function setStretch(from: number | null, to: number | null): void {
  change({ from: from === null ? '' : String(Math.round(from)), to: to === null ? '' : String(Math.round(to)) });
}

/** Opens an event beside the table, or closes it. `replace` when one walks from event to event. */
export function openEvent(event: EventRef | null, replace = false): void {
  change({ event: event ? `${event.evidence}:${event.byteOffset}` : '' }, replace);
}

/** Everything in the case again. */
export function clearScope(): void {
  change({ filter: '', from: '', to: '' });
}

let zooms: { before: string; after: string }[] = [];

/** Zooms in, so that `zoomOut` finds the way back. */
export function zoomTo(from: number, to: number): void {
  const before = location.hash;
  setStretch(from, to);
  zooms = [...zooms.slice(-50), { before, after: location.hash }];
}

/** Back to before the zoom: one step in the history when the zoom was the last step, else the same stretch as before it. */
export function zoomOut(): void {
  const last = zooms.at(-1);
  zooms = zooms.slice(0, -1);
  if (last && last.after === location.hash) history.back();
  else if (last) {
    const before = new URLSearchParams(last.before.split('?')[1] ?? '');
    change({ from: before.get('from') ?? '', to: before.get('to') ?? '' });
  } else change({ from: '', to: '' });
}

/** To the incident timeline, at one entry. */
export function showEntry(id: number): void {
  go('incident', { entry: String(id) });
}

function instant(text: string | undefined): number | null {
  return text !== undefined && /^-?\d{1,17}$/.test(text) ? Number(text) : null;
}
