import type { Output, Taken } from '@shared/contract.ts';
import { actorsReady } from '../../case-filter.ts';
import { look } from '../../look.ts';
import { type Session, theCase } from '../../session.ts';
import { clientsReady } from './memory.ts';
import completeClientSql from './sql/complete-client.sql?raw';

/**
 * Values of what filters say of true clients and actors that begin with, or hold, what was typed: these have to be made
 * out first. Refuses with `case-none`, `cancelled`.
 */
export async function completeClients(
  session: Session,
  { field, typed, limit, job }: Taken<'timeline.complete'>,
): Promise<Output<'timeline.complete'>> {
  const open = theCase(session);
  return look(session, job, async (signal, going) => {
    if (field === 'actor') {
      const names = (await actorsReady(open, signal, going)).map(({ name }) => name);
      return { values: names.filter((name) => name.toLowerCase().includes(typed.toLowerCase())).slice(0, limit) };
    }
    await clientsReady(open, signal, going);
    const rows = await open.index.rows<{ value: string }>(completeClientSql, { field, typed, limit }, signal);
    return { values: rows.map(({ value }) => value) };
  });
}
