/** The address is the state: `#/timeline?filter=...&event=3:1234`. Back and forward are the browser's. */
import { useSyncExternalStore } from 'react';

export const viewNames = ['timeline', 'traces', 'links', 'incident', 'evidence', 'custody', 'report'] as const;
export type ViewName = (typeof viewNames)[number];
export type Parameters = Readonly<Record<string, string>>;

export interface Route {
  view: ViewName;
  /** What the address says beyond the view; a name that is not there is not set. */
  parameters: Parameters;
}

/** What an address fragment says; an unknown view is the timeline. */
export function parseRoute(fragment: string): Route {
  const [path = '', query = ''] = fragment.replace(/^#\/?/, '').split(/\?(.*)/s);
  const view = viewNames.find((name) => name === path) ?? 'timeline';
  return { view, parameters: Object.fromEntries(new URLSearchParams(query)) };
}

/** The address fragment of a route; parameters that are empty are left out. */
export function hrefOf(view: ViewName, parameters: Readonly<Record<string, string | undefined>> = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters))
    if (value !== undefined && value !== '') query.set(name, value);
  const text = query.toString();
  return text === '' ? `#/${view}` : `#/${view}?${text}`;
}

const listeners = new Set<() => void>();

/** Goes to a view; what the address said before is one step back. */
export function go(view: ViewName, parameters: Readonly<Record<string, string | undefined>> = {}): void {
  move(hrefOf(view, parameters), false);
}

/** Changes some parameters of this view. `replace` makes no step in the history, for what changes with every keystroke or scroll. */
export function change(parameters: Readonly<Record<string, string | undefined>>, replace = false): void {
  const now = currentRoute();
  move(hrefOf(now.view, { ...now.parameters, ...parameters }), replace);
}

/** The last move that was made here, for whoever wants it undone. */
let moved: { from: string; to: string; replaced: boolean; at: number } | null = null;

/**
 * Takes the last move within this view back when it was made after a moment (milliseconds of `performance.now`) and
 * nothing followed it; says whether there was one.
 */
export function takeBack(since: number): boolean {
  const back = moved;
  if (!back || back.to !== location.hash || back.at < since) return false;
  if (parseRoute(back.from).view !== parseRoute(back.to).view) return false;
  if (back.replaced) move(back.from, true);
  else history.back();
  moved = null;
  return true;
}

function move(href: string, replace: boolean): void {
  if (href === location.hash) return;
  moved = { from: location.hash, to: href, replaced: replace, at: performance.now() };
  if (replace) history.replaceState(null, '', href);
  else history.pushState(null, '', href);
  for (const listener of [...listeners]) listener();
}

let last: { hash: string; route: Route } | null = null;

/** Where the page is now. The same object as long as the address is the same. */
export function currentRoute(): Route {
  const hash = location.hash;
  if (last?.hash !== hash) last = { hash, route: parseRoute(hash) };
  return last.route;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  window.addEventListener('hashchange', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
    window.removeEventListener('hashchange', listener);
  };
}

/** The route, followed. */
export function useRoute(): Route {
  return useSyncExternalStore(subscribe, currentRoute);
}
