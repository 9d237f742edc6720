/** What the reader worker does with an archive: only there are bytes of evidence interpreted. */
import { mkdirSync } from 'node:fs';
import { optimise } from '../../optimising.ts';
import type { ExtractOrder, ExtractResult } from '../messages.ts';
import { openStored, plainBlocks } from '../stored.ts';
import { archiveKind, extract, type Member } from './extract.ts';

/** Looks whether a file is an archive, and takes it apart when it is. Refuses as `openStored` and `extract` do. */
export async function extractOrder(order: ExtractOrder, alive: () => void): Promise<ExtractResult> {
  const stored = openStored(order.path, order.name);
  try {
    const kind = stored.sizeBytes === 0 ? null : await archiveKind(order.path);
    // Every file is asked for its members before it is read: most have none, and their beginning is still to come.
    if (kind === null) return { kind, members: [] };
    optimise();
    const { name, into, password } = order;
    if (into !== null) mkdirSync(into, { recursive: true });
    const members = await extract(order.path, kind, { name, into, password, alive });
    // Nobody may have changed it between its hash and its members.
    let bytes = 0;
    for (const block of into === null ? [] : plainBlocks(stored)) bytes += block.length;
    if (into !== null) stored.checkUnchanged(bytes);
    return { kind, members: members.map(told) };
  } finally {
    stored.close();
  }
}

function told({ refusal, ...member }: Member): ExtractResult['members'][number] {
  return { ...member, failure: refusal && { code: refusal.code, message: refusal.message, values: refusal.values } };
}
