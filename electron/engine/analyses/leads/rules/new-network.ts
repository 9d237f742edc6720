import { type Finding, type Rule, strengthOf } from '../rule.ts';
import { counted, listed, moment, oneOf } from '../words.ts';
import sql from './new-network.sql?raw';

interface Row {
  account: string;
  before: number;
  since: number;
  first: number;
  last: number;
  events: number;
  accepted: number;
  addresses: { items: string[] };
  past: number;
}

const enough = 20;

/** An account that comes from where it never came from. */
export const newNetwork: Rule = {
  rule: 'new-network',
  title: 'First use from a network its own past does not know',
  looksFor:
    'Accounts that came from one to three networks (256 neighbouring addresses, or a /48 of IPv6) and then from another. Accounts that roam through many networks are left out.',
  weight: 10,
  innocent: ['Travel, working from home, a new provider or office.', 'A mobile carrier that changes addresses.'],
  decides: ['Who held the new address then.', 'The person’s own account of where they were.'],
  async find(around) {
    const staff = around.people
      .flatMap(({ accounts, aliases }) => [...accounts, ...aliases])
      .map((name) => name.toLowerCase());
    const rows = await around.rows<Row>(sql, { staff: JSON.stringify(staff), most: 200 });
    const findings: Finding[] = rows.map((row) => {
      const thin = row.past < enough;
      const person = around.ownerOf(row.account);
      // A person of the staff has a past to hold it against; a customer may come from anywhere.
      const strength = strengthOf((thin ? 0.3 : 0.8) * (person ? 1 : 0.3));
      const n = counted(row.past, 'event');
      return {
        subject: { kind: 'account', id: row.account, label: row.account },
        person: person?.id ?? null,
        strength,
        filter: `${oneOf('userName', [row.account])} ${oneOf('sourceIp', row.addresses.items.slice(0, 100))}`,
        count: { events: row.events, first: row.first, last: row.last },
        baseline: {
          from: row.since,
          to: row.first,
          n: row.past,
          sentence: thin
            ? `Too little past: ${n} before it, fewer than ${enough}.`
            : `${n} before it, from ${counted(row.before, 'network')}.`,
        },
        why:
          `From ${moment(row.since, around.zone)} to ${moment(row.first, around.zone)} this account came from ${counted(row.before, 'network')} only (${n}); then ${counted(row.events, 'event')} from ${listed(row.addresses.items)}, ${row.accepted} not refused. ` +
          `Strength 0.8 with a past of at least ${enough} events, else 0.3; times 0.3 for an account of nobody in the roster: ${strength}.`,
      };
    });
    return { findings, cannot: null };
  },
};
