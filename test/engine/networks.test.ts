import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clientBehind, hopsOf, rangesOf } from '../../electron/engine/analyses/traces/true-client.ts';
import { openIndex } from '../../electron/engine/case/index.ts';
import { addressFilesIn, readableFiles } from '../../electron/engine/networks/address-files.ts';
import { labelRanges } from '../../electron/engine/networks/label-ranges.ts';
import loadAsn from '../../electron/engine/networks/load-asn.sql?raw';
import loadCountry from '../../electron/engine/networks/load-country.sql?raw';
import { readIndicators } from '../../electron/engine/networks/read-indicators.ts';
import { readList } from '../../electron/engine/networks/read-list.ts';
import schema from '../../electron/engine/networks/schema.sql?raw';
import { addressNumber } from '../../shared/address.ts';
import { accessLine, caseInHand } from './case-in-hand.ts';

const defaults = { name: 'List', kind: 'other' as const, source: 'a person' };
const resources = join(import.meta.dirname, '../../resources');

describe('a network list', () => {
  it('is read with a header in any order, quoted cells, comments, tabs and bare addresses', () => {
    const headed = readList(
      '# made by hand\nlabel,kind,network,from\n"Shop, west",own office,192.0.2.0/24,2025-01-01\n',
      defaults,
    );
    expect(headed).toEqual([
      expect.objectContaining({
        cidr: '192.0.2.0/24',
        label: 'Shop, west',
        kind: 'own office',
        validFrom: '2025-01-01',
        source: 'a person',
      }),
    ]);
    expect(readList('198.51.100.7\n2001:db8::/48\tRelay\tTor\tDE\n', defaults)).toEqual([
      expect.objectContaining({ cidr: '198.51.100.7/32', label: 'List', kind: 'other' }),
      expect.objectContaining({ cidr: '2001:db8::/48', label: 'Relay', kind: 'Tor', country: 'DE' }),
    ]);
  });

  it('is read from a STIX bundle: every address compared with, its days, and how many indicators name none', () => {
    const objects = [
      { type: 'identity', name: 'Somebody' },
      {
        type: 'indicator',
        name: 'Relay',
        pattern: "[ipv4-addr:value = '203.0.113.7' OR ipv4-addr:value IN ('203.0.113.8','203.0.113.9')]",
        valid_from: '2025-06-24T09:00:00.000Z',
        valid_until: '2025-07-01T00:00:00Z',
      },
      { type: 'indicator', pattern: "[ipv6-addr:value ISSUBSET '2001:db8::/32' AND ipv4-addr:value != '192.0.2.1']" },
      { type: 'indicator', name: 'Host', pattern: "[domain-name:value = 'relay.example']" },
      { type: 'indicator', name: 'Withdrawn', revoked: true, pattern: "[ipv4-addr:value = '192.0.2.9']" },
      { type: 'ipv4-addr', value: '198.51.100.0/24' },
      { type: 'indicator', name: 'Undated', pattern: "[ipv4-addr:value = '203.0.113.10']", valid_from: 'last June' },
    ];
    const { entries, leftOut } = readIndicators(JSON.stringify({ type: 'bundle', id: 'bundle--1', objects }), defaults);
    expect(entries.map(({ cidr, label, validFrom, validTo }) => [cidr, label, validFrom, validTo])).toEqual([
      ['203.0.113.7/32', 'Relay', '2025-06-24', '2025-07-01'],
      ['203.0.113.8/32', 'Relay', '2025-06-24', '2025-07-01'],
      ['203.0.113.9/32', 'Relay', '2025-06-24', '2025-07-01'],
      ['2001:db8::/32', 'List', null, null],
      ['198.51.100.0/24', 'List', null, null],
      ['203.0.113.10/32', 'Undated', null, null],
    ]);
    expect(leftOut).toBe(1);
  });

  it('is read from what MISP exports, and broken JSON is refused whole', () => {
    const Event = {
      info: 'Campaign',
      Attribute: [
        { type: 'ip-dst|port', value: '203.0.113.7|443', comment: 'C2' },
        { type: 'md5', value: 'd41d8cd98f00b204e9800998ecf8427e' },
      ],
      Object: [{ Attribute: [{ type: 'ip-src', value: '2001:db8::7' }] }],
    };
    const { entries, leftOut } = readIndicators(JSON.stringify({ response: [{ Event }] }), defaults);
    expect(entries.map(({ cidr, label }) => [cidr, label])).toEqual([
      ['203.0.113.7/32', 'C2'],
      ['2001:db8::7/128', 'Campaign'],
    ]);
    expect(leftOut).toBe(1);
    for (const text of ['{"type":"bundle",', '{"Records":[]}'])
      expect(() => readIndicators(text, defaults)).toThrow(expect.objectContaining({ code: 'network-wrong' }));
  });

  it.each([
    ['192.0.2.0/24\nnonsense', 2],
    ['192.0.2.0/33', 1],
    ['192.0.2.0/24,A,spaceship', 1],
    ['192.0.2.0/24,A,VPN,KR,yesterday', 1],
  ])('is refused whole with the number of the line that is wrong: %j', (text, line) => {
    expect(() => readList(text, defaults)).toThrow(
      expect.objectContaining({ code: 'network-wrong', values: expect.objectContaining({ line }) }),
    );
  });

  it('gives an address the label of its narrowest network, and of equal ones the last stated', () => {
    const cidrs = [
      '203.0.113.0/24',
      '203.0.113.64/26',
      '203.0.113.77/32',
      '203.0.113.64/26',
      '2001:db8::/32',
      '2001:db8:0:1::/64',
    ];
    const ranges = labelRanges(cidrs);
    const labelled = (text: string) => {
      const number = addressNumber(text) ?? 0n;
      return ranges.find(({ first, last }) => number >= first && number <= last)?.entry;
    };
    expect(
      [
        '203.0.113.1',
        '203.0.113.63',
        '203.0.113.64',
        '203.0.113.76',
        '203.0.113.77',
        '203.0.113.78',
        '203.0.113.127',
        '203.0.113.128',
      ].map(labelled),
    ).toEqual([0, 0, 3, 3, 2, 3, 3, 0]);
    expect(['2001:db8::1', '2001:db8:0:1::1', '2001:db8:1::', '2001:db9::', '192.0.2.1'].map(labelled)).toEqual([
      4,
      5,
      4,
      undefined,
      undefined,
    ]);
    for (let at = 1; at < ranges.length; at++)
      expect((ranges[at - 1]?.last ?? 0n) < (ranges[at]?.first ?? 0n)).toBe(true);
  });
});

describe('the true client', () => {
  const proxies = rangesOf(['192.0.2.0/24', '2001:db8:ffff::/48']);
  it.each([
    ['198.51.100.7', '198.51.100.7', false],
    ['203.0.113.9, 198.51.100.7', '198.51.100.7', true],
    ['203.0.113.9, 198.51.100.7, 192.0.2.5', '198.51.100.7', true],
    ['198.51.100.7:4711', '198.51.100.7', false],
    ['for=203.0.113.9;proto=https, for="[2001:db8::17]:4711", for=192.0.2.9', '2001:db8::17', true],
    ['unknown, 198.51.100.7', '198.51.100.7', false],
    ['192.0.2.7, 192.0.2.8', '192.0.2.7', false],
    ['::ffff:198.51.100.7', '198.51.100.7', false],
  ])('of %s is %s', (header, address, spoofed) => {
    expect(clientBehind(header, proxies)).toEqual({ address: addressNumber(address), name: null, spoofed });
  });

  it('is a name where the hop is none, and nobody where nothing can be read', () => {
    expect(clientBehind('_hidden', proxies)).toEqual({ address: null, name: '_hidden', spoofed: false });
    expect(clientBehind(' , -', proxies)).toBeNull();
    expect(hopsOf('fe80::1%eth0')).toEqual(['fe80::1']);
  });
});

describe('the address data', () => {
  it('knows the country of registration and the network of addresses of both kinds, from files a locked-down index may read', async () => {
    const files = addressFilesIn(resources);
    if (!files) throw new Error('The address data is part of the product.');
    expect(files.about.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const folder = mkdtempSync(join(tmpdir(), 'dwell-test-'));
    const index = await openIndex({
      file: join(folder, 'index.duckdb'),
      scratch: join(folder, 'scratch'),
      readOnly: false,
      readable: readableFiles(files),
    });
    await index.run(schema);
    await index.run(loadAsn, { file: files.asn });
    await index.run(loadCountry, { file: files.country });
    const question = `SELECT memory.main.address_text(a.address) AS text, CASE WHEN a.address <= c.last THEN c.country END AS country
      FROM (SELECT unnest($addresses::UHUGEINT[]) AS address) AS a ASOF LEFT JOIN memory.main.network_country AS c ON a.address >= c.first`;
    const texts = ['133.11.0.1', '2001:200::1', '192.0.2.1', '2001:db8::1'];
    const rows = await index.rows<{ text: string; country: string | null }>(question, {
      addresses: `[${texts.map((text) => addressNumber(text))}]`,
    });
    expect(new Map(rows.map(({ text, country }) => [text, country]))).toEqual(
      new Map([
        ['133.11.0.1', 'JP'],
        ['2001:200::1', 'JP'],
        ['192.0.2.1', null],
        ['2001:db8::1', null],
      ]),
    );
    await expect(index.run(loadAsn, { file: join(resources, 'networks/networks.json') })).rejects.toThrow(/Permission/);
    await expect(index.run(`COPY (SELECT 1) TO '${files.asn}'`)).rejects.toThrow(/Permission/);
    index.close();
  });

  it.each([
    ['::', '::'],
    ['2001:db8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
    ['2001:0db8:0000:0000:0000:0000:0002:0001', '2001:db8::2:1'],
    ['2001:db8:0:1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
    ['fe80::', 'fe80::'],
    ['::1', '::1'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
  ])('writes %s as %s', async (text, written) => {
    const folder = mkdtempSync(join(tmpdir(), 'dwell-test-'));
    const index = await openIndex({
      file: join(folder, 'index.duckdb'),
      scratch: join(folder, 'scratch'),
      readOnly: false,
    });
    await index.run(schema);
    const rows = await index.rows('SELECT memory.main.address_text($address::UHUGEINT) AS text', {
      address: String(addressNumber(text)),
    });
    expect(rows).toEqual([{ text: written }]);
    index.close();
  });
});

describe('the networks of a case', () => {
  it('label addresses, win over one another as stated, flag a list of the wrong month, and are journaled', async () => {
    const { ask, add } = await caseInHand('UTC');
    await add(
      'access.log',
      accessLine({ ip: '198.51.100.7', time: '24/Jun/2025:23:59:00 +0000' }) +
        accessLine({ ip: '::ffff:198.51.100.7', time: '25/Jun/2025:00:10:00 +0000' }),
    );
    const label = async () => (await ask('traces.addresses', {})).rows[0]?.label;
    expect(await label()).toBeNull();
    const list = await ask('networks.set', {
      name: 'Relays',
      source: 'a project',
      date: '2025-05-31',
      kind: 'Tor',
      text: 'cidr,to\n198.51.100.0/24,2025-05-31\n',
    });
    expect(await label()).toMatchObject({
      label: 'Relays',
      kind: 'Tor',
      list: 'Relays',
      source: 'a project',
      inDate: false,
    });
    await ask('networks.set', {
      id: list.id,
      name: 'Relays',
      entries: [{ cidr: '198.51.100.7', label: 'Exit 7', kind: 'Tor', source: '' }],
    });
    expect(await label()).toMatchObject({ label: 'Exit 7', cidr: '198.51.100.7/32', inDate: true });
    // A list says for all its lines when it holds; a line that says so itself knows better.
    const tor = { name: 'Tor exits', kind: 'Tor' as const, validFrom: '2025-05-01', validTo: '2025-05-31' };
    const { id: exits } = await ask('networks.set', { ...tor, text: 'cidr,from,to\n198.51.100.7,,\n' });
    expect(await label()).toMatchObject({ label: 'Tor exits', validTo: '2025-05-31', inDate: false });
    await ask('networks.set', { ...tor, id: exits, text: 'cidr,from,to\n198.51.100.7,2025-06-01,\n' });
    expect(await label()).toMatchObject({ validFrom: '2025-06-01', validTo: null, inDate: true });
    await ask('networks.withdraw', { id: exits });
    await ask('networks.withdraw', { id: list.id, reason: 'of another case' });
    expect(await label()).toBeNull();
    await expect(ask('networks.withdraw', { id: list.id })).rejects.toThrow('list-missing');
    expect((await ask('custody.list', { text: 'Relays' })).entries.map(({ kind }) => kind)).toEqual([
      'networks.set',
      'networks.set',
    ]);
  });

  it('hold one address whatever its spelling, with its visit over midnight', async () => {
    const { ask, add } = await caseInHand('UTC');
    await add(
      'access.log',
      accessLine({ ip: '198.51.100.7', time: '24/Jun/2025:23:59:00 +0000' }) +
        accessLine({ ip: '::ffff:198.51.100.7', time: '25/Jun/2025:00:10:00 +0000' }) +
        accessLine({ ip: '2001:DB8:0::7', time: '25/Jun/2025:00:10:00 +0000' }) +
        accessLine({ ip: 'ec2.example', time: '25/Jun/2025:00:10:00 +0000' }),
    );
    const { rows } = await ask('traces.addresses', { sort: 'key', descending: false });
    expect(
      rows.map(({ key, kind, events, visits, spellings, daysActive }) => ({
        key,
        kind,
        events,
        visits,
        spellings,
        daysActive,
      })),
    ).toEqual([
      { key: '198.51.100.7', kind: 'address', events: 2, visits: 1, spellings: ['::ffff:198.51.100.7'], daysActive: 2 },
      { key: '2001:db8::7', kind: 'address', events: 1, visits: 1, spellings: ['2001:DB8:0::7'], daysActive: 1 },
      { key: 'ec2.example', kind: 'name', events: 1, visits: 1, spellings: [], daysActive: 1 },
    ]);
    expect((await ask('traces.addresses', { gapMinutes: 5, limit: 1 })).rows[0]?.visits).toBe(2);
  });
});
