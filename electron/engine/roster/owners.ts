import type { Person } from '@shared/roster.ts';
import type { OpenCase } from '../case/case.ts';
import { momentOf } from './moments.ts';
import type { WrittenPerson } from './roster-book.ts';

/** A person of the roster with what their dates mean in the zone of the case. */
export type DatedPerson = Omit<Person, 'events' | 'first' | 'last' | 'afterLastDay'>;

/** Everybody in the roster, dates understood. */
export function datedPeople(open: OpenCase): DatedPerson[] {
  const { zone } = open.settings.current();
  return open.roster.list().map((person) => dated(person, zone));
}

function dated(person: WrittenPerson, zone: string): DatedPerson {
  return {
    ...person,
    joined: momentOf(person.joined, zone, 'begin'),
    notice: momentOf(person.notice, zone, 'end'),
    lastDay: momentOf(person.lastDay, zone, 'end'),
    accessRevoked: momentOf(person.accessRevoked, zone, 'end'),
  };
}

/** Who an account belongs to: by the accounts and aliases the roster states, whatever their case. */
export function ownersOf(people: readonly DatedPerson[]): (account: string) => DatedPerson | undefined {
  const byAccount = new Map<string, DatedPerson>();
  for (const person of people) {
    for (const account of [...person.aliases, ...person.accounts]) byAccount.set(account.toLowerCase(), person);
  }
  return (account) => byAccount.get(account.toLowerCase());
}

/** Accounts and aliases, in small letters, that the roster states for several people, by the ids of these. */
export function sharedAccounts(people: readonly DatedPerson[]): { account: string; people: number[] }[] {
  const holders = new Map<string, Set<number>>();
  for (const { account, person } of stated(people)) {
    holders.set(account, (holders.get(account) ?? new Set()).add(person));
  }
  return [...holders].filter(([, ids]) => ids.size > 1).map(([account, ids]) => ({ account, people: [...ids] }));
}

/** For a question: each account and alias once, in small letters, with the person its events count for. */
export function ownedAccounts(people: readonly DatedPerson[]): { account: string; person: number }[] {
  return [...new Map(stated(people).map((one) => [one.account, one])).values()];
}

function stated(people: readonly DatedPerson[]): { account: string; person: number }[] {
  return people.flatMap(({ id, accounts, aliases }) =>
    [...accounts, ...aliases].map((account) => ({ account: account.toLowerCase(), person: id })),
  );
}
