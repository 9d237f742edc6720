import type { Output, Taken } from '@shared/contract.ts';
import type { Life, LifeRow } from '@shared/credentials.ts';
import { valueToText } from '@shared/filter.ts';
import { day, hour, isoUtc } from '@shared/time.ts';
import type { OpenCase } from '../case/case.ts';
import { look } from '../look.ts';
import { type DatedPerson, datedPeople } from '../roster/owners.ts';
import { type Session, theCase } from '../session.ts';
import busyHoursSql from './busy-hours.sql?raw';
import evidenceExtentSql from './evidence-extent.sql?raw';
import forgedAccountsSql from './forged-accounts.sql?raw';
import lifeSql from './life.sql?raw';
import { credentialLives } from './lives.ts';
import type { LifeRecord } from './shown.ts';

const pause = 7 * day;

/** The life chart: employment, credentials and bursts of activity on one axis of time. Refuses with `cancelled`. */
export function lifeChart(session: Session, input: Taken<'credentials.life'>): Promise<Output<'credentials.life'>> {
  const open = theCase(session);
  return look(session, input.job, async (signal, going) => {
    await credentialLives(open, signal, going);
    return lifeOf(open, input.limit, signal);
  });
}

/** The same for whoever has looked up the lives already. */
export async function lifeOf(open: OpenCase, limit: number, signal?: AbortSignal): Promise<Life> {
  const { zone } = open.settings.current();
  const records = await open.index.rows<LifeRecord>(lifeSql, {}, signal);
  const people = datedPeople(open);
  const forged = await open.index.rows<{ id: string; tokens: number; first: number; last: number; uses: number }>(
    forgedAccountsSql,
    {},
    signal,
  );
  const accounts = [...people.flatMap((p) => [...p.accounts, ...p.aliases]), ...forged.map(({ id }) => id)];
  const hours = await open.index.rows<{ account: string; hour: number; events: number }>(
    busyHoursSql,
    { accounts: JSON.stringify([...new Set(accounts.map((account) => account.toLowerCase()))]) },
    signal,
  );
  const [extent] = await open.index.rows<{ first: number | null; last: number | null }>(evidenceExtentSql, {}, signal);
  const evidenceFrom = extent?.first ?? null;
  const evidenceTo = extent?.last ?? null;
  const own = (names: readonly string[]) => {
    const wanted = new Set(names.map((name) => name.toLowerCase()));
    return hours.filter(({ account }) => wanted.has(account.toLowerCase()));
  };
  const end = evidenceTo ?? 0;
  const rows: LifeRow[] = people.map((person) => {
    const of = records.filter((record) => record.person === person.id);
    const bursts = burstsOf(own([...person.accounts, ...person.aliases]), person.lastDay?.instant ?? null, (from, to) =>
      filterFor([...person.accounts, ...person.aliases], from, to),
    );
    return {
      person: { id: person.id, name: person.name, role: person.role, team: person.team },
      label: person.name,
      employment:
        person.joined || person.lastDay
          ? {
              from: person.joined?.instant ?? null,
              to: person.lastDay?.instant ?? null,
              wholeDay: person.lastDay?.precision === 'day',
            }
          : null,
      notice: person.notice?.instant ?? null,
      accessRevoked: person.accessRevoked?.instant ?? null,
      credentials: of.flatMap((record) => barOf(record, person, end)),
      bursts,
      outlived:
        bursts.some(({ after }) => after) ||
        of.some(({ marks }) => marks.items.some((mark) => /owner-left/.test(mark))),
    };
  });
  for (const account of forged) {
    rows.push({
      person: null,
      label: account.id,
      employment: null,
      notice: null,
      accessRevoked: null,
      credentials: [
        {
          kind: 'token',
          id: '',
          tokens: account.tokens,
          from: account.first,
          to: account.last,
          fromKnown: false,
          toKnown: false,
          uses: account.uses,
          firstUse: account.first,
          lastUse: account.last,
          marks: ['never-issued'],
        },
      ],
      bursts: burstsOf(own([account.id]), null, (from, to) => filterFor([account.id], from, to)),
      outlived: false,
    });
  }
  for (const record of records.filter(({ person }) => person === null)) {
    rows.push({
      person: null,
      label: record.id,
      employment: null,
      notice: null,
      accessRevoked: null,
      credentials: barOf(record, null, end),
      bursts: [],
      outlived: false,
    });
  }
  const weight = (row: LifeRow) => (row.outlived ? 0 : row.person === null ? 1 : row.employment?.to != null ? 2 : 3);
  rows.sort((a, b) => weight(a) - weight(b) || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0));
  const lines = open.incident
    .list(zone)
    .flatMap((entry) =>
      entry.fact === 'none'
        ? []
        : [{ kind: entry.fact, instant: entry.instant, title: entry.title, source: entry.source, entry: entry.id }],
    );
  const points = [
    ...(evidenceFrom === null ? [] : [evidenceFrom]),
    ...(evidenceTo === null ? [] : [evidenceTo]),
    ...rows.flatMap((row) => row.credentials.flatMap(({ firstUse, lastUse }) => [firstUse, lastUse])),
    ...rows.flatMap((row) => [row.employment?.to ?? null, row.notice]),
    ...lines.map(({ instant }) => instant),
  ].filter((point) => point !== null);
  return {
    from: points.length > 0 ? Math.min(...points) : 0,
    to: points.length > 0 ? Math.max(...points) : 0,
    rows: rows.slice(0, limit),
    total: rows.length,
    lines,
    zone,
  };
}

/** Hours of activity drawn together, with pauses of up to a week. */
function burstsOf(
  hours: readonly { hour: number; events: number }[],
  leftAt: number | null,
  filter: (from: number, to: number) => string,
): LifeRow['bursts'] {
  const bursts: { from: number; to: number; events: number; after: boolean }[] = [];
  for (const one of hours) {
    const from = one.hour * hour;
    // An hour cut by the last day belongs before it; only whole hours afterwards are after it.
    const after = leftAt !== null && from >= leftAt;
    const last = bursts.at(-1);
    if (last && from - last.to <= pause && last.after === after) {
      last.to = Math.max(last.to, from + hour);
      last.events += one.events;
    } else bursts.push({ from, to: from + hour, events: one.events, after });
  }
  return bursts.map((burst) => ({ ...burst, filter: filter(burst.from, burst.to) }));
}

function barOf(record: LifeRecord, person: DatedPerson | null, end: number): LifeRow['credentials'] {
  const stop = [record.withdrawn, record.expires].filter((moment) => moment !== null);
  const from = record.issued ?? record.first;
  const known = stop.length > 0;
  // A key nobody withdrew is alive to the end of the evidence; of an account nobody says so.
  const madeKey = record.issuedEvidence !== null && !/^(token|session)$/.test(record.kind);
  const alive = record.kind !== 'account' && (record.stated || madeKey);
  const accountEnd = record.kind === 'account' ? (person?.accessRevoked?.instant ?? null) : null;
  const to = known ? Math.min(...stop) : (accountEnd ?? (alive ? end : record.last));
  if (from === null || to === null) return [];
  return [
    {
      kind: record.kind,
      id: record.id,
      tokens: null,
      from: Math.min(from, to),
      to: Math.max(from, to, record.last ?? from),
      fromKnown: record.issued !== null,
      toKnown: known || accountEnd !== null,
      uses: record.uses,
      firstUse: record.first,
      lastUse: record.last,
      marks: record.marks.items,
    },
  ];
}

function filterFor(accounts: readonly string[], from: number, to: number): string {
  const names = accounts.map((account) => valueToText(account)).join(',');
  return `userName:${names} time>="${isoUtc(from)}" time<"${isoUtc(to)}"`;
}
