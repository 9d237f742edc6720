import type { CredentialKind } from '@shared/credentials.ts';
import { day } from '@shared/time.ts';
import { filterOf } from '../../../credentials/shown.ts';
import { daysAndCounts } from '../count.ts';
import { type Finding, type Rule, strengthOf } from '../rule.ts';
import { counted, lastDayText, moment, since } from '../words.ts';
import sql from './credential-alive-after-owner-left.sql?raw';

interface Row {
  id: string;
  kind: CredentialKind;
  person: number;
  leftAt: number;
  withdrawn: number | null;
  uses: number;
  last: number | null;
  owner: string | null;
}

/** A key that its owner's leaving did not end, used or not. */
export const credentialAliveAfterOwnerLeft: Rule = {
  rule: 'credential-alive-after-owner-left',
  title: 'Key in force after its owner left',
  looksFor: 'Keys of people who left, neither withdrawn nor expired by their last day, also when nobody used them.',
  weight: 15,
  innocent: ['A shared key that only bears the name of who made it.', 'A key kept on purpose for a job that needs it.'],
  decides: ['The record of keys withdrawn when the person left.', 'Who else knew the key.'],
  async find(around) {
    if (!around.people.some(({ lastDay }) => lastDay)) {
      return { findings: [], cannot: 'The roster states nobody’s last day.' };
    }
    const findings: Finding[] = [];
    for (const row of await around.rows<Row>(sql)) {
      const person = around.people.find(({ id }) => id === row.person);
      if (!person?.lastDay) continue;
      const used = row.last !== null && row.last >= row.leftAt;
      const filter = `${filterOf(row.kind, row.id)} ${since(row.leftAt)}${around.usesOnly}`;
      const count = used ? await daysAndCounts(around, filter) : { events: 0, first: null, last: null };
      const strength = strengthOf(used ? 1 : 0.4);
      const until =
        row.withdrawn === null
          ? 'is not known to have been withdrawn'
          : `was withdrawn on ${moment(row.withdrawn, around.zone)}, ${counted(Math.floor((row.withdrawn - row.leftAt) / day), 'day')} later`;
      findings.push({
        subject: { kind: 'credential', id: row.id, label: row.id },
        person: person.id,
        strength,
        filter,
        count,
        why:
          `Owner as stated: ${row.owner ?? person.name}. The last day of ${person.name} was ${lastDayText(person.lastDay)}; the ${row.kind.replace('-', ' ')} ${until}. ` +
          `${used ? `${counted(count.events, 'event')} bear it after that day, by whomever.` : 'No event of the evidence bears it after that day.'} Strength 1 when used, 0.4 when not: ${strength}.`,
      });
    }
    return { findings, cannot: null };
  },
};
