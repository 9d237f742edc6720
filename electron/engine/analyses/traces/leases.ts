import type { EventRef } from '@shared/event.ts';
import type { Holding } from '@shared/holdings.ts';
import { type Mention, type Statement, statementOf } from './lease-statements.ts';

/** Where a session of an account began or ended, whatever address it had inside. */
export interface SessionEdge extends EventRef {
  instant: number;
  userName: string;
  sourceIp: string | null;
  begins: boolean;
}

/** A holding while it is put together. */
interface Open extends Holding {
  commonName: string | null;
  /** The file that last spoke of it. */
  evidence: number;
}

/** The stretches of time in which an address was held, by the events that speak of it, earliest first. */
export function holdingsOf(address: string, mentions: readonly Mention[], edges: readonly SessionEdge[]): Holding[] {
  const holdings: Open[] = [];
  // A record may be of a later time than what it tells.
  const statements = mentions
    .flatMap((mention) => statementOf(address, mention) ?? [])
    .sort((a, b) => a.instant - b.instant);
  for (const statement of statements) take(holdings, statement, address);
  for (const one of holdings) {
    if (one.kind === 'VPN') boundBySession(one, edges);
  }
  return holdings
    .map(({ commonName: _, evidence: __, ...holding }) => ({ ...holding, assumed: isAssumed(holding) }))
    .sort((a, b) => a.from - b.from);
}

function isAssumed({ endedBy }: Holding): boolean {
  return endedBy === 'lease' || endedBy === 'next holder';
}

function take(holdings: Open[], statement: Statement, address: string): void {
  const { instant, evidence, kind } = statement;
  const running = holdings.filter((one) => one.kind === kind && (one.to === null || one.to >= instant));
  const mine = running.filter((one) => isSame(one, statement));
  if (statement.ends) {
    // Some servers say of a lease that ended only which address it was.
    const ended = mine.length > 0 ? mine : statement.holder === address ? running : [];
    for (const one of ended) close(one, statement, 'record');
    if (ended.length === 0 && statement.holder !== address) holdings.push(opened(statement, instant, 'record'));
    return;
  }
  const [same] = mine;
  if (same) {
    // Asked for anew, or seen again: the same stretch goes on.
    same.events.push(refOf(statement));
    same.confirmed = Math.max(same.confirmed, instant);
    same.evidence = evidence;
    if (statement.to !== null) Object.assign(same, { to: statement.to, endedBy: statement.endedBy });
    return;
  }
  // A server gives an address to one at a time; what it gives to another, the one before has no more. Other servers, and
  // translations, have their own: the same address may be held in two networks at once.
  if (kind !== 'NAT') {
    for (const one of running) if (one.to === null || one.evidence === evidence) close(one, statement, 'next holder');
  }
  holdings.push(opened(statement, statement.to, statement.endedBy));
}

function isSame(one: Open, { holder, other, port, commonName, kind }: Statement): boolean {
  if (kind === 'NAT') return one.other === other && one.port === port;
  if (one.holder === holder) return one.other === null || other === null || one.other === other;
  return kind === 'VPN' && one.commonName !== null && one.commonName === commonName && one.other === other;
}

function opened(statement: Statement, to: number | null, endedBy: Holding['endedBy']): Open {
  const { kind, holder, commonName, hardware, hostName, userName, other, port, instant, evidence } = statement;
  return {
    ...{ kind, holder, commonName, hardware, hostName, userName, other, port, evidence, to, endedBy, assumed: false },
    from: statement.from ?? instant,
    fromSeen: statement.seenOnly,
    confirmed: endedBy === 'record' && to !== null ? Math.max(instant, to) : instant,
    events: [refOf(statement)],
  };
}

function refOf({ evidence, byteOffset }: EventRef): EventRef {
  return { evidence, byteOffset };
}

function close(one: Open, by: EventRef & { instant: number }, endedBy: Holding['endedBy']): void {
  Object.assign(one, { to: by.instant, endedBy });
  if (endedBy === 'record') one.confirmed = Math.max(one.confirmed, by.instant);
  one.events.push(refOf(by));
}

/** A session that ended took its address with it; one that was only seen began when it was set up. */
function boundBySession(one: Open, edges: readonly SessionEdge[]): void {
  const mine = edges.filter(
    (edge) =>
      (edge.userName === one.userName || edge.userName === one.commonName) &&
      (edge.sourceIp === null || one.other === null || edge.sourceIp === one.other),
  );
  if (one.fromSeen) {
    const began = mine.findLast((edge) => edge.begins && edge.instant <= one.from);
    const endedSince = mine.some(
      (edge) => !edge.begins && began && edge.instant > began.instant && edge.instant < one.from,
    );
    if (began && !endedSince) {
      Object.assign(one, { from: began.instant, fromSeen: false });
      one.events.unshift(refOf(began));
    }
  }
  const end = mine.find((edge) => !edge.begins && edge.instant >= one.from);
  if (end && (one.to === null || end.instant < one.to)) close(one, end, 'record');
}
