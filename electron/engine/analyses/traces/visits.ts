import type { Output, Taken } from '@shared/contract.ts';
import { isoUtc } from '@shared/time.ts';
import { questionOver } from '../../chosen.ts';
import { namesOf } from '../../events/names.ts';
import type { Session } from '../../session.ts';
import { clientFilter, strandFilter } from './event-filter.ts';
import type { Ground } from './ground.ts';
import { howOf } from './how.ts';
import { onGround } from './scope.ts';
import visitsSql from './sql/visits.sql?raw';
import { type Chosen, subjectEvents } from './subject.ts';

/** A visit as the index tells it: ids for agent and account. */
export interface VisitRow {
  client: number;
  address: string;
  userAgent: number;
  userName: number;
  first: number;
  last: number;
  events: number;
  credentials: number;
  paths: number;
  bytes: number;
  success: number;
  failure: number;
  firstEvidence: number;
  firstByte: number;
  lastEvidence: number;
  lastByte: number;
  largestEvidence: number | null;
  largestByte: number | null;
  total: number;
}

/** The visits of a subject. Refuses with `address-missing`, `network-wrong`, `actor-missing`, `cancelled`. */
export async function visits(session: Session, input: Taken<'traces.visits'>): Promise<Output<'traces.visits'>> {
  return onGround(session, input, async (ground) => {
    const chosen = await subjectEvents(ground, input.subject);
    const { gapMinutes, order, limit, offset } = input;
    const parameters = { gapMinutes, order, limit: Math.max(1, limit), offset };
    const rows = await visitRows(ground, chosen, parameters);
    const names = await namesOf(
      ground.open.index,
      rows.flatMap((row) => [row.userAgent, row.userName]).filter((id) => id > 0),
    );
    return {
      total: rows[0]?.total ?? 0,
      offset,
      rows: rows.slice(0, limit).map((row) => {
        const userName = names.get(row.userName) ?? null;
        const userAgent = names.get(row.userAgent) ?? null;
        const own = strandFilter(clientFilter(ground.open, row.address), userName, userAgent);
        return {
          address: row.address,
          userAgent,
          userName,
          first: row.first,
          last: row.last,
          events: row.events,
          credentials: row.credentials,
          paths: row.paths,
          bytes: row.bytes,
          outcomes: { success: row.success, failure: row.failure, notStated: row.events - row.success - row.failure },
          firstEvent: { evidence: row.firstEvidence, byteOffset: row.firstByte },
          lastEvent: { evidence: row.lastEvidence, byteOffset: row.lastByte },
          filter: `${own} time>=${isoUtc(row.first)} time<=${isoUtc(row.last)}`,
        };
      }),
      how: howOf({ chosen }, visitsSql, parameters),
    };
  });
}

/** Visits in the wanted order, as the index tells them. */
export async function visitRows(
  { open, signal }: Ground,
  chosen: Chosen,
  parameters: { gapMinutes: number; order: string; limit: number; offset: number },
): Promise<VisitRow[]> {
  return open.index.rows<VisitRow>(
    questionOver(visitsSql, chosen.sql),
    { ...chosen.parameters, ...parameters },
    signal,
  );
}
