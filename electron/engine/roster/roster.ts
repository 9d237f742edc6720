import type { Output, Taken } from '@shared/contract.ts';
import { Refusal } from '@shared/refusal.ts';
import type { Person, PersonStatement, Roster, RosterPreview } from '@shared/roster.ts';
import { personStatement } from '@shared/roster.ts';
import { canonical } from '../case/canonical.ts';
import type { OpenCase } from '../case/case.ts';
import { present } from '../case/case-settings.ts';
import { whoTables } from '../credentials/who.ts';
import { look } from '../look.ts';
import { type Session, theCase, theWritableCase } from '../session.ts';
import accountsSql from './accounts.sql?raw';
import { activityAfter } from './activity-after.ts';
import { mappingFor } from './columns.ts';
import { momentOf } from './moments.ts';
import { datedPeople, ownersOf, sharedAccounts } from './owners.ts';
import { peopleOf, rosterColumns } from './people-of-table.ts';
import { readStatedTable } from './stated-table.ts';

const mostShown = 200;

/** What a table would be taken for. Refuses with `table-wrong`, `mapping-wrong`, `file-missing`, `file-not-regular`. */
export async function previewRoster(session: Session, input: Taken<'roster.preview'>): Promise<RosterPreview> {
  const open = theCase(session);
  const { zone } = open.settings.current();
  const table = await readStatedTable(input);
  const { mapping, mappingFrom } = mappingFor(table, input.mapping, rosterColumns, open.roster.imports());
  const { people, problems } = peopleOf(table, mapping, zone, open.roster.list());
  return {
    name: table.name,
    delimiter: table.delimiter,
    encoding: table.encoding,
    columns: table.columns,
    mapping,
    mappingFrom,
    people: people.slice(0, mostShown),
    total: people.length,
    known: people.filter(({ name }) => open.roster.byName(name)).length,
    problems: problems.slice(0, mostShown),
    zone,
  };
}

/**
 * Takes the people of a table in; who is known by name is brought up to date, and a table that says nothing new makes no
 * entry. Refuses with `table-wrong`, `mapping-wrong`, `file-missing`, `file-not-regular`, `case-read-only`.
 */
export async function importRoster(session: Session, input: Taken<'roster.import'>): Promise<Output<'roster.import'>> {
  const open = theWritableCase(session);
  const table = await readStatedTable(input);
  const { mapping } = mappingFor(table, input.mapping, rosterColumns, open.roster.imports());
  if (!mapping.name?.length) {
    throw new Refusal('mapping-wrong', `Say which column of ${table.name} holds the names of the people.`, {
      column: '',
      field: 'name',
    });
  }
  const { people, problems } = peopleOf(table, mapping, open.settings.current().zone, open.roster.list());
  const taken: ({ id: number } & PersonStatement)[] = [];
  const counts = { added: 0, changed: 0, unchanged: 0 };
  let nextId = open.roster.nextId();
  for (const stated of people) {
    const known = open.roster.byName(stated.name);
    const person = known ? broughtUpToDate(personStatement.parse(known), stated) : stated;
    if (known && canonical(personStatement.parse(known)) === canonical(person)) counts.unchanged += 1;
    else {
      counts[known ? 'changed' : 'added'] += 1;
      taken.push({ id: known?.id ?? nextId, ...person });
      if (!known) nextId += 1;
    }
  }
  if (taken.length > 0) {
    const { name, sha256, encoding, columns } = table;
    await open.journal.append('roster.imported', { name, sha256, encoding, columns, mapping, people: taken, problems });
    changed(session);
  }
  return { ...counts, problems: problems.slice(0, mostShown), roster: await listRoster(session, {}) };
}

/** What the table says, and what was known where it says nothing: an empty cell or a column it lacks takes nothing back. */
function broughtUpToDate(known: PersonStatement, stated: PersonStatement): PersonStatement {
  const said = Object.entries(stated).filter(([, value]) => value.length > 0);
  return { ...known, ...Object.fromEntries(said) };
}

/** The roster beside the accounts of the evidence. Refuses with `cancelled`. */
export function listRoster(session: Session, input: Taken<'roster.list'>): Promise<Roster> {
  const open = theCase(session);
  return look(session, input.job, async (signal, going) => {
    await whoTables(open, signal, going);
    return rosterOf(open, signal);
  });
}

async function rosterOf(open: OpenCase, signal?: AbortSignal): Promise<Roster> {
  const dated = datedPeople(open);
  const ownerOf = ownersOf(dated);
  const accounts = await open.index.rows<Roster['unowned'][number]>(accountsSql, {}, signal);
  const held = new Map<number, typeof accounts>();
  const unowned: typeof accounts = [];
  for (const account of accounts) {
    const owner = ownerOf(account.account);
    if (owner) held.set(owner.id, [...(held.get(owner.id) ?? []), account]);
    else unowned.push(account);
  }
  const after = await activityAfter(
    open,
    dated.flatMap(({ id, lastDay }) =>
      lastDay ? (held.get(id) ?? []).map(({ account }) => ({ person: id, account, instant: lastDay.instant })) : [],
    ),
    signal,
  );
  const people: Person[] = dated.map((person) => {
    const own = held.get(person.id) ?? [];
    const firsts = own.flatMap(({ first }) => (first === null ? [] : [first]));
    const lasts = own.flatMap(({ last }) => (last === null ? [] : [last]));
    return {
      ...person,
      events: own.reduce((sum, { events }) => sum + events, 0),
      first: firsts.length > 0 ? Math.min(...firsts) : null,
      last: lasts.length > 0 ? Math.max(...lasts) : null,
      afterLastDay: after.get(person.id) ?? 0,
    };
  });
  unowned.sort((a, b) => b.events - a.events || (a.account < b.account ? -1 : 1));
  return {
    people,
    removed: open.roster.removed(),
    shared: sharedAccounts(dated),
    withoutEvents: people.filter(({ events }) => events === 0).map(({ id }) => id),
    withoutAccounts: people.filter(({ accounts }) => accounts.length === 0).map(({ id }) => id),
    unowned: unowned.slice(0, mostShown),
    unownedTotal: unowned.length,
    zone: open.settings.current().zone,
  };
}

/** Enters a person, or changes one. Refuses with `person-missing`, `input-wrong`, `case-read-only`. */
export async function editPerson(session: Session, input: Taken<'roster.edit'>): Promise<Person> {
  const open = theWritableCase(session);
  const { zone } = open.settings.current();
  const changes = present(input.person);
  for (const field of ['joined', 'notice', 'lastDay', 'accessRevoked'] as const) {
    const text = changes[field];
    if (text && !momentOf(text, zone, 'end')) {
      throw new Refusal('input-wrong', `"${text}" is no date that can be read. Write it like 2024-12-31.`, {
        method: 'roster.edit',
        where: field,
      });
    }
  }
  let id = input.id;
  if (id === undefined) {
    const statement = personStatement.safeParse(changes).data;
    if (!statement) {
      throw new Refusal('input-wrong', 'A person needs a name.', { method: 'roster.edit', where: 'name' });
    }
    id = open.roster.nextId();
    await open.journal.append('person.entered', { id, ...statement });
  } else {
    const known = knownPerson(open, id);
    const told = Object.entries(changes).filter(
      ([key, value]) => canonical(known[key as keyof PersonStatement]) !== canonical(value),
    );
    if (told.length > 0) await open.journal.append('person.edited', { person: id, ...Object.fromEntries(told) });
  }
  changed(session);
  return shownPerson(session, id);
}

/** Takes a person off the roster, who can be put back. Refuses with `person-missing`, `case-read-only`. */
export async function removePerson(session: Session, input: Taken<'roster.remove'>): Promise<{ id: number }> {
  const open = theWritableCase(session);
  knownPerson(open, input.id);
  await open.journal.append('person.removed', { person: input.id, reason: input.reason });
  changed(session);
  return { id: input.id };
}

/** Puts a person who was removed back as they were. Refuses with `person-missing`, `case-read-only`. */
export async function restorePerson(session: Session, { id }: Taken<'roster.restore'>): Promise<Person> {
  const open = theWritableCase(session);
  if (!open.roster.removed().some((one) => one.id === id)) throw missing(id);
  await open.journal.append('person.restored', { person: id });
  changed(session);
  return shownPerson(session, id);
}

async function shownPerson(session: Session, id: number): Promise<Person> {
  const { people } = await listRoster(session, {});
  const shown = people.find((person) => person.id === id);
  if (!shown) throw new Error(`person ${id} was written but not taken`);
  return shown;
}

function knownPerson(open: OpenCase, id: number) {
  const person = open.roster.get(id);
  if (!person) throw missing(id);
  return person;
}

function missing(id: number): Refusal {
  return new Refusal('person-missing', `There is no person number ${id} in the roster.`, { id });
}

function changed(session: Session): void {
  session.announce({ kind: 'case-changed', what: ['roster', 'credentials', 'leads', 'links', 'custody'] });
}
