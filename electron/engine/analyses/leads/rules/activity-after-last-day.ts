import { daysAndCounts } from '../count.ts';
import { type Finding, type Rule, strengthOf } from '../rule.ts';
import { counted, lastDayTold, oneOf, since } from '../words.ts';

/** Events in the name of somebody who had left. */
export const activityAfterLastDay: Rule = {
  rule: 'activity-after-last-day',
  weight: 35,
  async find(around) {
    const left = around.people.filter(
      ({ lastDay, accounts, aliases }) => lastDay && accounts.length + aliases.length > 0,
    );
    if (left.length === 0) return { findings: [], cannot: { say: 'noLastDayAccount', values: {} } };
    const findings: Finding[] = [];
    for (const person of left) {
      if (!person.lastDay) continue;
      const names = [...person.accounts, ...person.aliases];
      const filter = `${oneOf('userName', names)} ${since(person.lastDay.instant)}`;
      const count = await daysAndCounts(around, filter);
      if (count.events === 0) continue;
      const strength = strengthOf(0.6 + 0.1 * count.days);
      findings.push({
        subject: { kind: 'person', id: String(person.id), label: person.name },
        person: person.id,
        strength,
        filter,
        count,
        why: [
          lastDayTold(person.name, person.lastDay),
          {
            say: 'standAfter',
            values: {
              events: counted(count.events, 'event'),
              accounts: { names },
              days: counted(count.days, 'day'),
              accepted: count.accepted,
              first: { instant: count.first ?? person.lastDay.instant },
            },
          },
          { say: 'strengthByDays', values: { strength } },
        ],
      });
    }
    return { findings, cannot: null };
  },
};
