import { appendFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CountryResponse, Reader } from 'maxmind';
import { describe, expect, it } from 'vitest';
import { accessLine, type CaseInHand, caseInHand } from './case-in-hand.ts';
import { mmdb } from './mmdb-writer.ts';

const time = '24/Jun/2025:03:00:00 +0000';
const sources = ['203.0.113.7', '198.51.100.9', '2001:db8::9'];

async function withSources(): Promise<CaseInHand> {
  const inHand = await caseInHand('UTC');
  await inHand.add('access.log', sources.map((ip) => accessLine({ ip, time })).join(''));
  return inHand;
}

function written({ folder }: CaseInHand, name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function known({ ask }: CaseInHand) {
  const { rows, data } = await ask('traces.addresses', { sort: 'key', descending: false });
  return { data, rows: Object.fromEntries(rows.map((row) => [row.key, [row.country, row.asn, row.organisation]])) };
}

const invented = [
  ['203.0.113.0/24', { registered_country: { iso_code: 'HK' }, country: { iso_code: 'SG' } }],
  ['198.51.100.0/25', { registered_country: { iso_code: 'JP' } }],
  ['2001:db8::/32', { registered_country: { iso_code: 'KR' } }],
] as const;

describe('address data that a person loads', () => {
  it.each([
    [24, 6],
    [28, 6],
    [32, 6],
  ])(
    'are taken from a MaxMind database of records of %i bits, as another reader of it has them',
    async (bits, version) => {
      const inHand = await withSources();
      const bytes = mmdb(invented, { bits, version, aliases: ['2002::/16'] });
      const loaded = await inHand.ask('addressData.load', { job: 'load', path: written(inHand, 'new.mmdb', bytes) });
      expect(loaded).toMatchObject({
        name: 'new.mmdb',
        date: '2026-06-17',
        dateFrom: 'content',
        attribution: 'Invented networks for tests',
        state: 'used',
        tells: [
          { tells: 'country', family: 'IPv4', ranges: 2 },
          { tells: 'country', family: 'IPv6', ranges: 1 },
        ],
      });
      const other = new Reader<CountryResponse>(bytes);
      const { rows } = await known(inHand);
      for (const source of sources) {
        expect(rows[source]?.[0], source).toBe(other.get(source)?.registered_country?.iso_code ?? null);
      }
    },
  );

  it('stand part by part in place of what told the same before, are named wherever they are used, and are taken back', async () => {
    const inHand = await withSources();
    const { ask } = inHand;
    expect((await known(inHand)).data).toBeNull();
    const load = (name: string, content: string, more = {}) =>
      ask('addressData.load', { job: 'load', path: written(inHand, name, content), ...more });
    const countries = await load('four.csv', '203.0.113.0,203.0.113.255,HK\n198.51.100.0,198.51.100.255,JP\n', {
      date: '2026-10-01',
      attribution: 'A registry',
    });
    expect(countries).toMatchObject({ date: '2026-10-01', dateFrom: 'person', state: 'used' });
    const asns = await load('asn.csv', '3405803776,3405804031,64500,"Example, Hosting"\n', { date: '2026-10-02' });
    let told = await known(inHand);
    expect(told.rows).toEqual({
      '198.51.100.9': ['JP', null, null],
      '203.0.113.7': ['HK', 64_500, 'Example, Hosting'],
      '2001:db8::9': [null, null, null],
    });
    expect(told.data).toMatchObject({
      date: '2026-10-01, 2026-10-02',
      source: 'asn.csv, four.csv',
      attribution: 'four.csv: A registry. asn.csv: attribution not stated.',
    });
    const both = await load(
      'lite.csv',
      'network,country,country_code,asn,as_name\n203.0.113.0/25,Singapore,SG,AS64501,Other\n2001:db8::/32,Korea,KR,,\n',
    );
    told = await known(inHand);
    expect(told.rows).toEqual({
      '198.51.100.9': [null, null, null],
      '203.0.113.7': ['SG', 64_501, 'Other'],
      '2001:db8::9': ['KR', null, null],
    });
    expect((await ask('networks.list', {})).loaded.map(({ state }) => state)).toEqual(['replaced', 'replaced', 'used']);
    expect((await ask('traces.addresses', { groupBy: 'country' })).rows.map(({ key }) => key).sort()).toEqual([
      '',
      'KR',
      'SG',
    ]);
    await ask('addressData.withdraw', { id: both.id, reason: 'too coarse' });
    expect((await known(inHand)).rows['203.0.113.7']).toEqual(['HK', 64_500, 'Example, Hosting']);
    await ask('addressData.withdraw', { id: asns.id });
    await ask('addressData.withdraw', { id: countries.id });
    expect((await known(inHand)).data).toBeNull();
    await expect(ask('addressData.withdraw', { id: both.id })).rejects.toThrow('list-missing');
    const { entries } = await ask('custody.list', { text: 'lite.csv' });
    expect(entries.map(({ kind }) => kind)).toEqual(['addressData.withdrawn', 'addressData.loaded']);
  });

  it('go with the case, and are not used when what it keeps of them was changed', async () => {
    const inHand = await withSources();
    const { ask, session } = inHand;
    await ask('addressData.load', { job: 'load', path: written(inHand, 'four.csv', '203.0.113.0,203.0.113.255,HK\n') });
    const folder = session.open?.folder ?? '';
    const again = async () => {
      await ask('case.close', {});
      await ask('case.open', { case: folder });
      return (await known(inHand)).rows['203.0.113.7']?.[0];
    };
    expect(await again()).toBe('HK');
    const [kept = ''] = readdirSync(join(folder, 'address-data'));
    appendFileSync(join(folder, 'address-data', kept), '1\t2\tKP\t\t\n');
    expect(await again()).toBeNull();
    expect((await ask('networks.list', {})).loaded[0]?.state).toBe('changed');
  });

  it('say so where their countries are the publisher’s guess of a place', async () => {
    const inHand = await withSources();
    const bytes = mmdb([['203.0.113.0/24', { country: { iso_code: 'SG' }, city: { names: { en: 'Nowhere' } } }]]);
    const { attribution } = await inHand.ask('addressData.load', {
      job: 'load',
      path: written(inHand, 'city.mmdb', bytes),
      attribution: 'A publisher',
    });
    expect(attribution).toBe(
      'A publisher. Its countries are where its publisher places an address, which need not be where it is registered.',
    );
  });
});

/** A record that begins at the value section of a database of one network. */
function withRecord(record: Buffer): Buffer {
  const sound = mmdb([['203.0.113.0/24', 'x'.repeat(28)]]);
  const at = sound.indexOf('x'.repeat(28)) - 1;
  return Buffer.concat([sound.subarray(0, at), record, sound.subarray(at + 29)]);
}

describe('a file that is no sound address data', () => {
  const sound = mmdb(invented);
  const hostile: [string, string | Buffer, RegExp][] = [
    ['empty', '', /empty/],
    ['text', 'hello\nworld\n', /neither a MaxMind database/],
    ['bytes', Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256)), /neither|longer|no range/],
    ['packed', Buffer.from([0x1f, 0x8b, 8, 0]), /unpack/],
    ['a wrong line', '1.0.0.0,1.0.0.255,AU\n1.0.2.0,1.0.1.0,CN\n', /line 2 states no range/],
    ['both families in one range', '1.0.0.0,2001:db8::,AU\n', /line 1/],
    ['numbers of countries', 'network,geoname_id\n1.0.0.0/24,2077456\n', /\.mmdb of the same edition/],
    ['no country at all', '1.0.0.0,1.0.0.255,ZZ\n', /neither a country nor a network/],
    ['a cut database', sound.subarray(40), /does not fit|damaged/],
    ['a record that points at itself', withRecord(Buffer.from([0x20, 0x00])), /holds too much/],
    ['a list of sixteen million', withRecord(Buffer.from([0x1f, 0x04, 0xff, 0xff, 0xff])), /damaged|neither/],
    ['a map that points at itself', withRecord(Buffer.from([0xe1, 0x41, 0x61, 0x20, 0x00])), /holds too much/],
    [
      'a tree that turns back on itself',
      (() => {
        const bytes = Buffer.from(sound);
        for (let at = 0; at < 6 * 60; at++) bytes[at] = 0;
        return bytes;
      })(),
      /no end|deeper/,
    ],
  ];
  it.each(hostile)('%s is refused with a sentence, and nothing is changed', async (_name, content, sentence) => {
    const inHand = await caseInHand('UTC');
    const before = inHand.session.open?.journal.state.entries;
    const asked = inHand.ask('addressData.load', { job: 'load', path: written(inHand, 'evil.mmdb', content) });
    await expect(asked).rejects.toThrow(sentence);
    await expect(asked).rejects.toThrow(/^address-data-wrong: .*Nothing was changed\.$/);
    expect(inHand.session.open?.journal.state.entries).toBe(before);
  });

  it('is never opened as anything but an ordinary file', async () => {
    const { ask, folder } = await caseInHand('UTC');
    await expect(ask('addressData.load', { job: 'load', path: folder })).rejects.toThrow('file-not-regular');
    await expect(ask('addressData.load', { job: 'load', path: join(folder, 'none.csv') })).rejects.toThrow(
      'file-missing',
    );
  });
});
