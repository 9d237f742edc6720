import { termFieldNames } from '@shared/event.ts';
import type { Told } from '@shared/told.ts';
import type { OpenCase } from '../case/case.ts';
import { datedPeople, ownersOf } from '../roster/owners.ts';
import accountsNamedSql from './questions/accounts-named.sql?raw';

/** What stands in the gaps of sentences and could be an account. */
export function namesIn(told: readonly Told[]): string[] {
  return told.flatMap(({ values }) =>
    Object.values(values).flatMap((value) => {
      if (typeof value === 'string') return [value];
      if (typeof value !== 'object') return [];
      if ('names' in value) return value.names;
      return 'node' in value ? [value.name] : [];
    }),
  );
}

/**
 * Accounts of nobody in the roster that `said` names, in small letters, `named` before the rest and else in order of mention. An account
 * that quoted events state, or that is among `named`, is found however it is spelled; elsewhere, in notes and original
 * lines say, one is found that no plain word or figure looks like (`backup-svc`, `kim77`).
 */
export async function nobodysAccounts(
  open: OpenCase,
  said: object,
  named: Iterable<string>,
  signal: AbortSignal,
): Promise<string[]> {
  const met = new Set([...named].map((name) => name.toLowerCase()));
  meet(said, met);
  const field = termFieldNames.indexOf('userName');
  const accounts = await open.index.rows<{ account: string }>(
    accountsNamedSql,
    { field, words: JSON.stringify([...met]) },
    signal,
  );
  const known = new Set(accounts.map(({ account }) => account));
  const owner = ownersOf(datedPeople(open));
  return [...met].filter((word) => known.has(word) && owner(word) === undefined);
}

const words = /[A-Za-z0-9_][A-Za-z0-9_.@$+\\-]*/g;
const plain = /^([a-z]+|[\d.:-]+)$/;

function meet(said: unknown, met: Set<string>): void {
  if (typeof said === 'string') {
    for (const [found] of said.toLowerCase().matchAll(words)) {
      const word = found.replace(/[.@+\\-]+$/, '');
      for (const part of [word, ...word.split(/[@\\]/)]) if (!plain.test(part) && part !== '') met.add(part);
    }
  } else if (Array.isArray(said)) {
    const [field, value] = said;
    if (said.length === 2 && field === 'userName' && typeof value === 'string') met.add(value.toLowerCase());
    else for (const one of said) meet(one, met);
  } else if (typeof said === 'object' && said !== null) {
    for (const one of Object.values(said)) meet(one, met);
  }
}
