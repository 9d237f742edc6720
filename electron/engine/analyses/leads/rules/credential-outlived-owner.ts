import { daysAndCounts } from '../count.ts';
import { type Finding, type Rule, strengthOf } from '../rule.ts';
import { counted, lastDayText, listed, moment, oneOf, since } from '../words.ts';
import sql from './credential-outlived-owner.sql?raw';

interface Row {
  id: string;
  kind: string;
  person: number;
  leftAt: number;
  addresses: { items: string[] } | null;
}

/** A key, token or fingerprint that was used after the last day of whoever it belongs to. */
export const credentialOutlivedOwner: Rule = {
  rule: 'credential-outlived-owner',
  title: 'Credential used after its owner left',
  looksFor:
    'Keys, tokens and fingerprints of people in the roster, used after their last day; with them what else happened in the owner’s name from the same addresses.',
  weight: 40,
  innocent: [
    'A colleague or a job went on using the key (delegated use).',
    'The last day in the roster is wrong, or work was agreed on after it.',
  ],
  decides: [
    'The list of systems and people to whom the key had been handed out.',
    'Who held the address at that time (lease, VPN or carrier records).',
  ],
  async find(around) {
    if (!around.people.some(({ lastDay }) => lastDay)) {
      return { findings: [], cannot: 'The roster states nobody’s last day.' };
    }
    const findings: Finding[] = [];
    for (const row of await around.rows<Row>(sql)) {
      const person = around.people.find(({ id }) => id === row.person);
      if (!person?.lastDay) continue;
      const addresses = row.addresses?.items ?? [];
      const names = [...person.accounts, ...person.aliases];
      const also =
        names.length > 0 && addresses.length > 0 && addresses.length <= 50
          ? ` OR (${oneOf('userName', names)} ${oneOf('sourceIp', addresses)})`
          : '';
      const own = `${oneOf('credential', [row.id])} ${since(row.leftAt)}`;
      const filter = also === '' ? own : `(${oneOf('credential', [row.id])}${also}) ${since(row.leftAt)}`;
      const uses = await daysAndCounts(around, own);
      const all = await daysAndCounts(around, filter);
      if (uses.events === 0) continue;
      const strength = strengthOf(0.6 + 0.1 * all.days);
      const others = all.events - uses.events;
      findings.push({
        subject: { kind: 'credential', id: row.id, label: row.id },
        person: person.id,
        strength,
        filter,
        count: all,
        why:
          `The last day of ${person.name} was ${lastDayText(person.lastDay)}. After it this ${row.kind.replace('-', ' ')} was used ${counted(uses.events, 'time')} (${counted(uses.accepted, 'use')} not refused)` +
          `${addresses.length > 0 ? ` from ${listed(addresses)}` : ''}` +
          `${others > 0 ? `, and the owner’s account was tried ${counted(others, 'more time')} from there` : ''}: ` +
          `${counted(all.events, 'event')} on ${counted(all.days, 'day')}, from ${moment(all.first ?? row.leftAt, around.zone)} to ${moment(all.last ?? row.leftAt, around.zone)}. ` +
          `Strength 0.6 + 0.1 for each day, at most 1: ${strength}.`,
      });
    }
    return { findings, cannot: null };
  },
};
