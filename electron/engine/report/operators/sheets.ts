import type { EventRow } from '@shared/event.ts';
import type { OperatorSheet } from '@shared/operators.ts';
import { type Ground, labelOf } from '../../analyses/traces/ground.ts';
import { figuresOfClients } from '../../analyses/traces/neighbours.ts';
import { clientsNamed, ofClients } from '../../analyses/traces/subject.ts';
import { type VisitRow, visitRows } from '../../analyses/traces/visits.ts';
import { eventKey, eventRows } from '../../events/event-rows.ts';
import { namesOf } from '../../events/names.ts';

/** A visit is told with so many request lines: the first, the largest answer, the last. */
const portFields = ['clientPort', 'sourcePort', 'srcPort', 'src_port', 'srcport', 'port', 'c-port', 'client_port'];
const mostVisits = 20_000;

/** One sheet per network operator for some addresses, and those of them that do not occur. */
export async function operatorSheets(
  ground: Ground,
  addresses: readonly string[],
  gapMinutes: number,
): Promise<{ sheets: OperatorSheet[]; unknown: string[] }> {
  const { clients, unknown } = await clientsNamed(ground, addresses);
  const figures = await figuresOfClients(ground, clients);
  const visits = await visitRows(ground, ofClients(ground, clients), {
    gapMinutes,
    order: 'oldest',
    limit: mostVisits,
    offset: 0,
  });
  const refs = visits.flatMap((visit) => refsOf(visit));
  const rows = await eventRows(ground.open, refs, ground.signal);
  const names = await namesOf(
    ground.open.index,
    visits.flatMap((visit) => [visit.userAgent, visit.userName]).filter((id) => id > 0),
  );
  const byClient = new Map(figures.map((row) => [row.id, row]));
  const sheets = new Map<string, OperatorSheet>();
  for (const visit of visits) {
    const { asn = null, organisation = null, country = null, entry = null } = byClient.get(visit.client) ?? {};
    const label = labelOf(ground.knowledge, entry, null)?.label ?? null;
    const key = JSON.stringify(asn === null ? [label, organisation, country] : [asn, organisation, country]);
    const sheet = sheets.get(key) ?? { organisation, asn, country, label: asn === null ? label : null, lines: [] };
    sheets.set(key, sheet);
    const requests = refsOf(visit).flatMap((ref) => rows.get(eventKey(ref)) ?? []);
    sheet.lines.push({
      address: visit.address,
      port: portOf(requests),
      first: visit.first,
      last: visit.last,
      events: visit.events,
      userAgent: names.get(visit.userAgent) ?? null,
      userName: names.get(visit.userName) ?? null,
      requests: requests.map((row) => requestOf(ground, row)),
    });
  }
  const ordered = [...sheets.values()].sort(
    (a, b) => b.lines.length - a.lines.length || nameOf(a).localeCompare(nameOf(b), 'en'),
  );
  return { sheets: ordered, unknown };
}

/** What an operator is called: its organisation, the case's own label, or that nobody knows. */
export function nameOf({ organisation, label, asn }: OperatorSheet): string {
  return organisation ?? label ?? (asn === null ? 'Operator not known' : `AS${asn}`);
}

function refsOf(visit: VisitRow) {
  const refs = [
    { evidence: visit.firstEvidence, byteOffset: visit.firstByte },
    ...(visit.largestEvidence === null || visit.largestByte === null
      ? []
      : [{ evidence: visit.largestEvidence, byteOffset: visit.largestByte }]),
    { evidence: visit.lastEvidence, byteOffset: visit.lastByte },
  ];
  return refs.filter((ref, at) => refs.findIndex((other) => eventKey(other) === eventKey(ref)) === at);
}

function requestOf({ open }: Ground, row: EventRow): OperatorSheet['lines'][number]['requests'][number] {
  const evidence = open.register.get(row.evidence);
  const target = row.urlPath === null ? null : `${row.urlPath}${row.urlQuery === null ? '' : `?${row.urlQuery}`}`;
  const parts = [row.httpMethod ?? row.eventAction, target ?? row.message, row.httpStatus ?? row.eventOutcome];
  return {
    event: { evidence: row.evidence, byteOffset: row.byteOffset },
    evidence: evidence?.name ?? '',
    sha256: evidence?.sha256 ?? '',
    line: row.line,
    instant: row.instant ?? 0,
    text: parts.filter((part) => part !== null && part !== '').join(' '),
  };
}

function portOf(rows: readonly EventRow[]): string | null {
  for (const { more } of rows) {
    const field = portFields.find((name) => more?.[name]);
    if (field) return more?.[field] ?? null;
  }
  return null;
}
