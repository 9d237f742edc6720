import { daysAndCounts } from '../count.ts';
import { type Finding, type Rule, strengthOf } from '../rule.ts';
import { counted, lastDayText, moment, oneOf, since } from '../words.ts';

/** Events in the name of somebody who had left. */
export const activityAfterLastDay: Rule = {
  rule: 'activity-after-last-day',
  title: 'Activity in the name of a person who had left',
  looksFor: 'Events of the accounts and aliases of people in the roster at or after the end of their last day.',
  weight: 35,
  innocent: [
    'Attempts by others against a known account name.',
    'Jobs that run under the account.',
    'The last day in the roster is wrong.',
  ],
  decides: ['Who held the addresses at that time.', 'The record of when the account was locked, and by whom.'],
  async find(around) {
    const left = around.people.filter(
      ({ lastDay, accounts, aliases }) => lastDay && accounts.length + aliases.length > 0,
    );
    if (left.length === 0) return { findings: [], cannot: 'The roster states the last day of nobody with an account.' };
    const findings: Finding[] = [];
    for (const person of left) {
      if (!person.lastDay) continue;
      const filter = `${oneOf('userName', [...person.accounts, ...person.aliases])} ${since(person.lastDay.instant)}`;
      const count = await daysAndCounts(around, filter);
      if (count.events === 0) continue;
      const strength = strengthOf(0.6 + 0.1 * count.days);
      findings.push({
        subject: { kind: 'person', id: String(person.id), label: person.name },
        person: person.id,
        strength,
        filter,
        count,
        why:
          `The last day was ${lastDayText(person.lastDay)}. After it stand ${counted(count.events, 'event')} of the accounts ${person.accounts.join(', ')} ` +
          `on ${counted(count.days, 'day')} (${counted(count.accepted, 'event')} not refused), the first on ${moment(count.first ?? 0, around.zone)}. ` +
          `Strength 0.6 + 0.1 for each day, at most 1: ${strength}.`,
      });
    }
    return { findings, cannot: null };
  },
};
