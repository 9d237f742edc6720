import type { CaseIndex } from './index.ts';
import stateSql from './state.sql?raw';

const states = new WeakMap<CaseIndex, Promise<string>>();

/**
 * The state of an index: what was derived from it holds for as long as this text is the same. Looked up once after each
 * intake, for every question begins with it, and beside an import any look at the index waits its turn.
 */
export function stateOf(index: CaseIndex): Promise<string> {
  const known = states.get(index);
  if (known) return known;
  const asked = index
    .rows<{ files: number; seq: number }>(stateSql)
    .then(([now]) => `${now?.files ?? 0} ${now?.seq ?? 0}`);
  states.set(index, asked);
  asked.catch(() => stateChanged(index));
  return asked;
}

/** To be called once evidence was taken in, or taken in again. */
export function stateChanged(index: CaseIndex): void {
  states.delete(index);
}
