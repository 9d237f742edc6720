import type { CaseSettings } from '@shared/case.ts';
import type { DatedPerson } from '../roster/owners.ts';
import type { Words } from './words/words.ts';

/** Copies that may go beyond those who need to know name nobody: the marks below AMBER. @source TLP 2.0 */
export function namesNobody({ tlp }: Pick<CaseSettings, 'tlp'>): boolean {
  return tlp === 'TLP:GREEN' || tlp === 'TLP:CLEAR';
}

/** What a machine reads or what no name can stand in: left as it is, whatever an account is called. */
const untouched = new Set(
  'kind sql sha256 md5 sha1 tlp zone utc local at mark phase fact state precision zoneSource yearSource format packing'.split(
    ' ',
  ),
);
/** What a citation calls the question it asks: no question that a person poses looks like it. */
const questionId = /^Q\d+$/;

/** Everything that is said, with every text in it put through `change`; keys, numbers and what machines read stay. */
export function textsChanged<T>(said: T, change: (text: string) => string): T {
  if (typeof said === 'string') return change(said) as T;
  if (Array.isArray(said)) return said.map((item) => textsChanged(item, change)) as T;
  if (typeof said !== 'object' || said === null) return said;
  const pairs = Object.entries(said).map(([key, held]) => [
    key,
    untouched.has(key) || (typeof held === 'string' && questionId.test(held)) ? held : textsChanged(held, change),
  ]);
  return Object.fromEntries(pairs) as T;
}

/**
 * Puts roles in the place of the names, accounts, aliases and devices of everybody in the roster, and numbers in the place
 * of the accounts of nobody in it, whatever their case.
 */
export function rolesForNames(
  people: readonly DatedPerson[],
  nobodys: readonly string[],
  say: Words['roles'],
): (text: string) => string {
  const roles = new Map<string, string>();
  for (const [at, account] of nobodys.entries()) roles.set(account.toLowerCase(), say.nobodys(at + 1));
  for (const person of people) {
    for (const device of person.devices) roles.set(device.toLowerCase(), say.device(person.id));
    for (const account of [...person.aliases, ...person.accounts]) {
      roles.set(account.toLowerCase(), say.account(person.id));
    }
    for (const name of spellings(person)) roles.set(name.toLowerCase(), say.person(person.role, person.id));
  }
  const nobodysNames = new Set(nobodys.map((account) => account.toLowerCase()));
  // An account called `42` is a role where it stands alone; within a sentence it would take the figures with it.
  const inSentences = (name: string) => name.length > 1 && !(nobodysNames.has(name) && /^(.{2}|\d{3,4})$/.test(name));
  // By their first two letters, so that a long roster costs no more than a short one; the longest first, so that no name is cut by a shorter one.
  const byBeginning = new Map<string, string[]>();
  for (const name of [...roles.keys()].filter(inSentences).sort((a, b) => b.length - a.length)) {
    const beginning = name.slice(0, 2);
    byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), name]);
  }
  return (text) => {
    const lower = text.toLowerCase();
    const whole = roles.get(lower);
    if (whole !== undefined) return whole;
    // A letter that grows when made small would shift every place behind it.
    const compared = lower.length === text.length ? lower : text;
    let said = '';
    let from = 0;
    for (let at = 0; at < text.length; at += 1) {
      const name = byBeginning
        .get(compared.slice(at, at + 2))
        ?.find((one) => compared.startsWith(one, at) && standsAlone(compared, at, at + one.length));
      if (name === undefined) continue;
      said += text.slice(from, at) + roles.get(name);
      from = at + name.length;
      at = from - 1;
    }
    return from === 0 ? text : said + text.slice(from);
  };
}

/** `ann` is not in `annual`; Korean particles follow a name without a space. */
function standsAlone(text: string, from: number, to: number): boolean {
  const within = (at: number) => /^[a-z0-9]{2}$/i.test(text.slice(at, at + 2));
  return !within(from - 1) && !within(to - 1);
}

/** `Dokgo Yeoul (독고여울)`, and each of the two by itself; in `Bora Logistics (partner)` a word of the role is no name. */
function spellings({ name, role, team }: Pick<DatedPerson, 'name' | 'role' | 'team'>): string[] {
  const parts = /^(.*?)\s*\((.*)\)\s*$/.exec(name);
  const said = `${role} ${team}`.toLowerCase();
  return [name, ...(parts ? [parts[1] ?? '', parts[2] ?? ''] : [])].filter(
    (part) => part.trim() !== '' && !said.includes(part.toLowerCase()),
  );
}
