import type { Input } from '@shared/contract.ts';
import { firstAddressRow } from '@shared/traces.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { accessLine, type CaseInHand, caseInHand } from './case-in-hand.ts';

const addresses = ['192.0.2.7', '::ffff:192.0.2.7', '198.51.100.3', '2001:db8::9', 'a.host.example', '203.0.113.20'];
const lines = Array.from({ length: 120 }, (_, n) =>
  accessLine({
    ip: addresses[(n * n) % 6] ?? '',
    time: `24/Jun/2025:${String(n % 24).padStart(2, '0')}:00:00 +0900`,
    status: n % 5 === 0 ? 404 : 200,
  }),
);

let one: CaseInHand;
beforeAll(async () => {
  one = await caseInHand();
  await one.add('access.log', lines.join(''));
  const entries = [{ cidr: '198.51.100.0/24', label: 'Main office', kind: 'own office' as const, country: 'KR' }];
  await one.ask('networks.set', { name: 'ours', source: 'told by IT', entries });
});

describe('the first sources of the table of addresses', () => {
  it.each<Input<'traces.first'>>([
    {},
    { filter: 'httpStatus:404', limit: 2 },
    { filter: '-sourceIp:2001:db8::9', sort: 'lastSeen', descending: false },
    { filter: '"nothing like it"' },
    { sort: 'firstSeen', from: Date.UTC(2025, 5, 23, 18) * 1000, to: Date.UTC(2025, 5, 24, 3) * 1000 },
  ])('are told before the table is counted as the table tells them: %j', async (scope) => {
    const first = await one.ask('traces.first', scope);
    const table = await one.ask('traces.addresses', scope);
    expect(first).toMatchObject({ total: table.total, events: table.events });
    expect(first?.rows).toEqual(table.rows.map((row) => firstAddressRow.parse(row)));
    // Nobody waits for the table any more.
    expect(await one.ask('traces.first', scope)).toBeNull();
  });

  it('are those of evidence that comes later too, and what is read again counts once', async () => {
    const two = await caseInHand();
    const at = (hour: number) => `24/Jun/2025:0${hour}:00:00 +0900`;
    const [first, spelled, other] = ['192.0.2.7', '::ffff:192.0.2.7', '198.51.100.3'].map((ip, hour) =>
      accessLine({ ip, time: at(hour) }),
    );
    const counts = async () => {
      const found = await two.ask('traces.first', {});
      return found?.rows.map(({ key, events, spellings }) => ({ key, events, spellings }));
    };
    const id = await two.add('one.log', `${first}${first}`);
    expect(await counts()).toEqual([{ key: '192.0.2.7', events: 2, spellings: [] }]);
    await two.add('two.log', `${spelled}${other}`);
    const both = [
      { key: '192.0.2.7', events: 3, spellings: ['::ffff:192.0.2.7'] },
      { key: '198.51.100.3', events: 1, spellings: [] },
    ];
    expect(await counts()).toEqual(both);
    await two.ask('evidence.reread', { evidence: id, zone: 'UTC', job: 'again' });
    expect(await counts()).toEqual(both);
  });

  it('are left to the table where clients have to be made out behind proxies', async () => {
    expect(await one.ask('traces.first', { filter: 'clientCountry:KR' })).toBeNull();
    await one.ask('proxies.set', { cidrs: ['203.0.113.20/32'] });
    expect(await one.ask('traces.first', {})).toBeNull();
  });
});
