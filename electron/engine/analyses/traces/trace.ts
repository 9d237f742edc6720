import type { Output, Taken } from '@shared/contract.ts';
import { valueToText } from '@shared/filter.ts';
import { stepFor } from '@shared/time.ts';
import type { How } from '@shared/timeline.ts';
import type { AddressRow, Trace, TraceSubject } from '@shared/traces.ts';
import { questionOver } from '../../chosen.ts';
import { namesOf } from '../../events/names.ts';
import { addressDataOf } from '../../networks/address-data/in-use.ts';
import { listNotes } from '../../notes/notes.ts';
import type { Session } from '../../session.ts';
import { actorsOfClients } from './actors.ts';
import { groupFilter } from './event-filter.ts';
import type { Ground } from './ground.ts';
import { howOf } from './how.ts';
import { type AddressFigures, addressRows, type Figures, figuresOf, type Spark, sparkline, sparkOf } from './rows.ts';
import { onGround } from './scope.ts';
import activitySql from './sql/activity.sql?raw';
import addressesSql from './sql/addresses.sql?raw';
import heatSql from './sql/heat.sql?raw';
import notesAtSql from './sql/notes-at.sql?raw';
import clientsSql from './sql/subject-clients.sql?raw';
import figuresSql from './sql/subject-figures.sql?raw';
import topTermsSql from './sql/top-terms.sql?raw';
import topTextsSql from './sql/top-texts.sql?raw';
import { type Chosen, subjectEvents } from './subject.ts';

const mostMembers = 500;
const mostBuckets = 240;

/** All that one address, range, network, country, label, agent or actor did. Refuses with `address-missing`, `network-wrong`, `actor-missing`, `cancelled`. */
export async function trace(session: Session, input: Taken<'traces.trace'>): Promise<Output<'traces.trace'>> {
  return onGround(session, input, async (ground) => {
    const { open, signal } = ground;
    const { subject, gapMinutes } = input;
    const chosen = await subjectEvents(ground, subject);
    const how: How[] = [];
    const asked = async <T>(sql: string, parameters = {}): Promise<T[]> => {
      how.push(howOf({ chosen }, sql, parameters));
      return open.index.rows<T>(questionOver(sql, chosen.sql), { ...chosen.parameters, ...parameters }, signal);
    };
    const spark = await sparkOf(ground);
    const clients = await asked<{ id: number; events: number }>(clientsSql);
    const ids = clients.map(({ id }) => id);
    const members = await rowsOf(ground, ids.slice(0, mostMembers), gapMinutes, spark);
    const [row] = await asked<Figures & { addresses: number }>(figuresSql, { gapMinutes });
    const [only] = members;
    const figures =
      subject.by === 'address' && only
        ? only
        : groupRow(
            ground,
            subject.value,
            { ...row, ...shared(members) } as Figures & { addresses: number },
            members,
            spark,
          );
    if (subject.by !== 'address') figures.filter = filterOf(subject);
    const cells = await asked<Trace['heat']['cells'][number]>(heatSql);
    return {
      subject,
      figures,
      members,
      heat: { zone: open.settings.current().zone, cells },
      activity: await activityOf(asked, figures),
      top: await topsOf(ground, asked),
      notes: await notesOn(session, ground, chosen),
      actors: await actorsOfClients(ground, ids),
      spark,
      data: addressDataOf(open),
      how,
    };
  });
}

async function rowsOf(ground: Ground, ids: number[], gapMinutes: number, spark: Spark): Promise<AddressRow[]> {
  const rows = await ground.open.index.rows<AddressFigures>(
    addressesSql,
    {
      scope: ground.scope,
      gapMinutes,
      sort: 'events',
      descending: true,
      limit: mostMembers,
      offset: 0,
      first: null,
      last: null,
      asn: null,
      country: null,
      text: null,
      ids: JSON.stringify(ids),
    },
    ground.signal,
  );
  return addressRows(ground, rows, spark);
}

function groupRow(
  ground: Ground,
  key: string,
  row: Figures & { addresses: number },
  members: AddressRow[],
  spark: Spark,
): AddressRow {
  const counts = members.flatMap((member) => member.spark.map((events, bucket) => ({ bucket, events })));
  const line = sparkline(spark, []);
  for (const { bucket, events } of counts) line[bucket] = (line[bucket] ?? 0) + events;
  return {
    key,
    kind: 'group',
    spellings: [],
    addresses: row.addresses,
    ...figuresOf(ground, row),
    spark: line,
    notes: members.reduce((sum, member) => sum + member.notes, 0),
    filter: '',
  };
}

/** A filter text for a group's events. */
function filterOf({ by, value }: TraceSubject): string {
  if (by === 'range') return `client:${valueToText(value)}`;
  if (by === 'actor') return `actor:${valueToText(value)}`;
  if (by === 'asn') return groupFilter('asn', value.replace(/^as\s?/i, ''));
  return by === 'address' ? '' : groupFilter(by, value);
}

/** What all members have in common. */
function shared(members: readonly AddressRow[]) {
  const [first] = members;
  const one = <K extends 'country' | 'asn' | 'organisation'>(key: K) =>
    first && members.every((member) => member[key] === first[key]) ? first[key] : null;
  return { country: one('country'), asn: one('asn'), organisation: one('organisation'), entry: null };
}

type Asked = <T>(sql: string, parameters?: Record<string, string | number>) => Promise<T[]>;

async function activityOf(asked: Asked, { firstSeen, lastSeen }: AddressRow): Promise<Trace['activity']> {
  if (firstSeen === null || lastSeen === null) return { start: 0, width: 1, counts: [] };
  const width = stepFor(lastSeen - firstSeen + 1, mostBuckets);
  const start = Math.floor(firstSeen / width) * width;
  const counts = new Array<number>(Math.floor((lastSeen - start) / width) + 1).fill(0);
  for (const { bucket, events } of await asked<{ bucket: number; events: number }>(activitySql, { start, width })) {
    counts[bucket] = events;
  }
  return { start, width, counts };
}

const terms = ['userName', 'credential', 'userAgent', 'evidence'] as const;
const texts = ['urlPath', 'httpStatus', 'httpMethod', 'eventAction'] as const;

async function topsOf({ open, signal }: Ground, asked: Asked): Promise<Trace['top']> {
  const tops: Trace['top'] = [];
  for (const field of [...texts, ...terms]) {
    const isText = texts.some((text) => text === field);
    const rows = await asked<{
      value: string | number | null;
      events: number;
      first: number | null;
      last: number | null;
      total: number;
    }>(isText ? topTextsSql : topTermsSql, { field });
    const named = field !== 'urlPath' && field !== 'httpStatus' && field !== 'evidence';
    const ids = named ? rows.flatMap(({ value }) => (value === null ? [] : [Number(value)])) : [];
    const names = await namesOf(open.index, ids, signal);
    const stated = (rows[0]?.total ?? 0) - (rows.some(({ value }) => value === null) ? 1 : 0);
    tops.push({
      field,
      distinct: stated,
      values: rows.map(({ value, events, first, last }) => ({
        value: value === null ? null : named ? (names.get(Number(value)) ?? '') : String(value),
        label: field === 'evidence' ? (open.register.get(Number(value))?.name ?? null) : null,
        count: events,
        first,
        last,
      })),
    });
  }
  return tops;
}

async function notesOn(session: Session, ground: Ground, chosen: Chosen): Promise<Trace['notes']> {
  const { notes } = await listNotes(session, { text: '', withdrawn: false });
  const places = notes.flatMap((note) => (note.event ? [note.event] : []));
  if (places.length === 0) return [];
  const rows = await ground.open.index.rows<{ evidence: number; byteOffset: number }>(
    questionOver(notesAtSql, chosen.sql),
    {
      ...chosen.parameters,
      evidence: JSON.stringify(places.map((place) => place.evidence)),
      byteOffset: JSON.stringify(places.map((place) => place.byteOffset)),
    },
    ground.signal,
  );
  const mine = new Set(rows.map((row) => `${row.evidence}:${row.byteOffset}`));
  return notes.filter((note) => note.event && mine.has(`${note.event.evidence}:${note.event.byteOffset}`));
}
