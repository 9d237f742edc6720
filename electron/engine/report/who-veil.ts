import type { CaseSettings } from '@shared/case.ts';
import type { DatedPerson } from '../roster/owners.ts';

/** Copies that may go beyond those who need to know name nobody: the marks below AMBER. @source TLP 2.0 */
export function namesNobody(tlp: CaseSettings['tlp']): boolean {
  return tlp === 'TLP:GREEN' || tlp === 'TLP:CLEAR';
}

/** What a person is called in such a copy: the role, and the number in the roster. */
export function roleOf({ id, role }: Pick<DatedPerson, 'id' | 'role'>): string {
  return `${role === '' ? 'member of staff' : role} (person ${id})`;
}

/** Puts roles in the place of the names, accounts, aliases, devices and known addresses of everybody in the roster. */
export function veilOver(people: readonly DatedPerson[], tlp: CaseSettings['tlp']): (text: string) => string {
  if (!namesNobody(tlp)) return (text) => text;
  const replaced = people.flatMap((person) => [
    ...spellings(person.name).map((name) => [name, roleOf(person)] as const),
    ...[...person.accounts, ...person.aliases].map((account) => [account, `account of person ${person.id}`] as const),
    ...person.devices.map((device) => [device, `device of person ${person.id}`] as const),
  ]);
  // The longest first, so that no name is cut by a shorter one within it.
  const known = new Map(replaced.filter(([name]) => name.length > 1).sort(([a], [b]) => b.length - a.length));
  if (known.size === 0) return (text) => text;
  const any = new RegExp([...known.keys()].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'gu');
  return (text) => text.replace(any, (name) => known.get(name) ?? '');
}

/** `Dokgo Yeoul (독고여울)`, and each of the two by itself. */
function spellings(name: string): string[] {
  const parts = /^(.*?)\s*\((.*)\)\s*$/.exec(name);
  return [name, ...(parts ? [parts[1] ?? '', parts[2] ?? ''] : [])].filter((part) => part.trim() !== '');
}
