import type { OpenCase } from '../case/case.ts';
import { derived } from '../case/derived.ts';
import type { Going } from '../look.ts';
import { momentOf } from '../roster/moments.ts';
import { datedPeople, ownedAccounts } from '../roster/owners.ts';
import { type Coverage, issuingCoverage } from './coverage.ts';
import livesSql from './lives.sql?raw';
import { whoTables } from './who.ts';

/** Sees to it that `who_life` tells what evidence and statements together say now; gives the coverage of the log of issuing. Refuses with `cancelled`. */
export async function credentialLives(open: OpenCase, signal: AbortSignal, going: Going): Promise<Coverage> {
  await whoTables(open, signal, going);
  const { zone } = open.settings.current();
  const name = `who-lives ${open.roster.state()} ${open.credentials.state()} ${zone}`;
  return derived(open, name, signal, going, async (stop) => {
    const coverage = await issuingCoverage(open, stop);
    const people = datedPeople(open);
    const statements = open.credentials.list().map((stated) => {
      const issued = momentOf(stated.issued, zone, 'begin');
      const expires = momentOf(stated.expires, zone, 'end');
      const withdrawn = momentOf(stated.revoked, zone, 'end');
      const { id, kind, owner, issuer, source } = stated;
      return {
        ...{ id, kind, owner, issuer, source },
        issued: issued?.instant ?? null,
        issuedDay: issued?.precision === 'day',
        expires: expires?.instant ?? null,
        expiresDay: expires?.precision === 'day',
        withdrawn: withdrawn?.instant ?? null,
        withdrawnDay: withdrawn?.precision === 'day',
        person: people.find((person) => names(owner, [person.name, ...person.accounts, ...person.aliases]))?.id ?? null,
      };
    });
    const parameters = {
      statements: JSON.stringify(statements),
      owners: JSON.stringify(ownedAccounts(people)),
      staff: JSON.stringify(people.map(({ id, lastDay }) => ({ person: id, leftAt: lastDay?.instant ?? null }))),
      gaps: JSON.stringify(coverage.keys.flatMap(({ key, gaps }) => gaps.map((gap) => ({ gapKey: key, ...gap })))),
      covered: JSON.stringify(
        coverage.keys.map(({ key, from, to }) => ({ coveredKey: key, issuedFrom: from, issuedTo: to })),
      ),
      wait: coverage.longestWait,
    };
    await open.index.run('DELETE FROM memory.main.who_life', {}, stop);
    await open.index.run(livesSql, parameters, stop);
    return coverage;
  });
}

/** Whether a text names a person: one of the names stands in it as a word of its own. */
function names(text: string, known: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return known.some((name) => {
    const wanted = name.toLowerCase();
    for (let at = lower.indexOf(wanted); wanted !== '' && at >= 0; at = lower.indexOf(wanted, at + 1)) {
      const around = `${lower[at - 1] ?? ' '}${lower[at + wanted.length] ?? ' '}`;
      if (/^[^\p{L}\p{N}._@-]{2}$/u.test(around)) return true;
    }
    return false;
  });
}
