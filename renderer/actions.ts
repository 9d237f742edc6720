/** Everything that can be done from the keyboard or the command palette, by whoever is on the screen. */
import { useEffect, useRef, useSyncExternalStore } from 'react';

export interface Action {
  id: string;
  /** What it does, in the reader's language. */
  label: string;
  /** The heading it stands under in the palette and the list of keys. */
  group: string;
  /** One key, or keys pressed one after the other: `p`, `g t`, `/`. None: the palette only. */
  keys?: string;
  run(): void;
}

const registered = new Map<string, Action>();
const listeners = new Set<() => void>();
let snapshot: readonly Action[] = [];

function tell(): void {
  snapshot = [...registered.values()];
  for (const listener of [...listeners]) listener();
}

/** Offers actions for as long as the component stands. A later action of the same id takes the place of the earlier. */
export function useActions(actions: readonly Action[]): void {
  const latest = useRef(actions);
  latest.current = actions;
  const shape = actions.map((action) => [action.id, action.label, action.group, action.keys].join('\n')).join('\n\n');
  useEffect(() => {
    void shape;
    const mine = latest.current.map(({ id, label, group, keys }) => ({
      id,
      label,
      group,
      ...(keys === undefined ? {} : { keys }),
      // Runs what the component means now, not what it meant when it registered.
      run: () => latest.current.find((action) => action.id === id)?.run(),
    }));
    for (const action of mine) registered.set(action.id, action);
    tell();
    return () => {
      for (const action of mine) if (registered.get(action.id) === action) registered.delete(action.id);
      tell();
    };
  }, [shape]);
}

/** All actions that can be done now. */
export function useAllActions(): readonly Action[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => snapshot,
  );
}

let pressed: { keys: string; at: number } | null = null;

/** Runs the action whose keys were pressed, unless somebody is writing or a dialog is open. Milliseconds between keys of one sequence: 1000. */
export function listenToKeys(): () => void {
  const listener = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || writes(event.target)) return;
    if (document.querySelector('[role="dialog"][aria-modal="true"]')) return;
    const now = Date.now();
    const keys = pressed && now - pressed.at < 1000 ? `${pressed.keys} ${event.key}` : event.key;
    const all = [...registered.values()];
    const found = all.find((action) => action.keys === keys) ?? all.find((action) => action.keys === event.key);
    pressed = !found && all.some((action) => action.keys?.startsWith(`${keys} `)) ? { keys, at: now } : null;
    if (!found) return;
    event.preventDefault();
    found.run();
  };
  document.addEventListener('keydown', listener);
  return () => document.removeEventListener('keydown', listener);
}

function writes(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName) || target.role === 'textbox')
  );
}
