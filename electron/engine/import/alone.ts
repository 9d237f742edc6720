import { Refusal } from '@shared/refusal.ts';
import type { OpenCase } from '../case/case.ts';

const importing = new WeakSet<OpenCase>();

/** Does work that writes evidence into a case while no other such work is under way. Refuses with `busy`. */
export async function alone<T>(open: OpenCase, work: () => Promise<T>): Promise<T> {
  if (importing.has(open)) {
    throw new Refusal('busy', 'Another import is under way in this case. Wait for it, or cancel it.');
  }
  importing.add(open);
  try {
    return await work();
  } finally {
    importing.delete(open);
  }
}
