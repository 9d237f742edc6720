import type { Output, Taken } from '@shared/contract.ts';
import { actorsReady } from '../../case-filter.ts';
import { type Session, theCase } from '../../session.ts';
import { clientsReady } from './memory.ts';
import completeClientSql from './sql/complete-client.sql?raw';

/** Values of what filters say of true clients and actors that begin with, or hold, what was typed. Refuses with `case-none`. */
export async function completeClients(
  session: Session,
  { field, typed, limit }: Taken<'timeline.complete'>,
): Promise<Output<'timeline.complete'>> {
  const open = theCase(session);
  if (field === 'actor') {
    const names = (await actorsReady(open)).map(({ name }) => name);
    return { values: names.filter((name) => name.toLowerCase().includes(typed.toLowerCase())).slice(0, limit) };
  }
  await clientsReady(open);
  const rows = await open.index.rows<{ value: string }>(completeClientSql, { field, typed, limit });
  return { values: rows.map(({ value }) => value) };
}
