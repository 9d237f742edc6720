import type { OpenCase } from '../case/case.ts';
import type { ReadOrder, Wish } from './messages.ts';

/** How a file is to be read by what a person said of it: nothing is recorded yet, and no copy is made of it. */
export function readOrder(
  open: OpenCase,
  { path, name, loss = null, wish: said }: { path: string; name: string; loss?: string | null; wish: Wish },
): ReadOrder {
  // What a password opens was opened before.
  const { password: _, ...wish } = said;
  const caseZone = open.settings.current().zone;
  return { kind: 'read', path, name, wish, recorded: null, caseZone, copyTo: null, loss, forget: false };
}
