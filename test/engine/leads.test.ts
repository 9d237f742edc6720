import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { accessLine, caseInHand, withRoster } from './case-in-hand.ts';

describe('leads', () => {
  it('count failed logins by address, repeated lines as often as they say, and tell who came in afterwards', async () => {
    const hand = await caseInHand('UTC');
    const line = (at: string, text: string) => `2025-03-01T10:${at}Z gate sshd[7]: ${text}\n`;
    await hand.add(
      'auth.log',
      line('00:01', 'Failed password for kim from 203.0.113.7 port 50000 ssh2') +
        line('00:02', 'message repeated 5 times: [ Failed password for kim from 203.0.113.7 port 50000 ssh2]') +
        line('00:03', 'Failed password for invalid user admin from 203.0.113.7 port 50001 ssh2') +
        line('00:09', 'Accepted password for kim from 203.0.113.7 port 50002 ssh2') +
        [1, 2, 3, 4, 5]
          .map((n) => line(`01:0${n}`, 'Failed password for lee from 198.51.100.9 port 50003 ssh2'))
          .join('') +
        line('02:00', 'Failed password for park from 192.0.2.9 port 50004 ssh2') +
        line('02:01', 'Accepted password for park from 192.0.2.9 port 50004 ssh2'),
    );
    const { leads } = await hand.ask('leads.list', { rule: 'guessed-login' });
    expect(leads.map(({ subject, parts, events }) => [subject.id, parts[0]?.strength, events])).toEqual([
      ['203.0.113.7', 0.68, 4],
      ['198.51.100.9', 0.07, 5],
    ]);
    expect(leads[0]?.why).toContain('7 lines tell of failed logins, of 2 accounts (admin, kim)');
    expect(leads[0]?.why).toContain(
      'Afterwards came in from there, having failed before: kim. The first of these logins was on 2025-03-01 10:00:09',
    );
    expect(leads[1]?.why).toContain('No login from there succeeded afterwards.');
    await hand.ask('case.close', {});
  });

  it('say which event passed the bound of a pattern of attack, and show its events by their own filter', async () => {
    const hand = await caseInHand('UTC');
    const at = (second: number) =>
      `2025-03-01T10:${String(Math.floor(second / 60)).padStart(2, '0')}:${String(second % 60).padStart(2, '0')}Z`;
    const asked = (query: string, second: number, ip = '203.0.113.7') =>
      `${ip} - - [01/Mar/2025:${at(second).slice(11, 19)} +0000] "GET /find?q=${query} HTTP/1.1" 200 9 "-" "curl/8"\n`;
    await hand.add(
      'web.log',
      // One long before is forgotten by then; what was asked before counts once; one every other second never passes.
      asked('<i', 0) +
        [1, 2, 3, 4, 5, 6, 6, 7].map((n) => asked(`%3Cscript${n}`, 1200)).join('') +
        [1, 2, 3, 4, 5, 6, 7, 8].map((n) => asked(`<b${n}`, 1200 + n * 2, '203.0.113.8')).join('') +
        asked('union+select', 1300),
    );
    await hand.add(
      'auth.log',
      // Just ten at a time, to the microsecond, until the last.
      [...Array(21).keys()]
        .map((n) => `${at(n * 60 - (n === 20 ? 1 : 0))} gate sshd[7]: Invalid user kim from 198.51.100.9 port ${n}\n`)
        .join(''),
    );
    const { leads } = await hand.ask('leads.list', { rule: 'attack-pattern' });
    expect(leads.map(({ id, events, bounds }) => [id, events, bounds[0]?.nth])).toEqual([
      ['attack-pattern:address:203.0.113.7:cross-site-scripting', 9, 6],
    ]);
    expect(leads[0]?.bounds[0]?.at).toBe(Date.UTC(2025, 2, 1, 10, 20) * 1000);
    const { rows } = await hand.ask('leads.events', { id: leads[0]?.id ?? '' });
    expect(rows).toHaveLength(9);
    const guessed = await hand.ask('leads.list', { rule: 'guessed-login' });
    expect(guessed.leads[0]?.bounds.map(({ name, over, nth }) => [name, over, nth])).toEqual([
      ['invalid-user', 5, 10],
      ['invalid-user', 10, null],
    ]);
    await hand.ask('case.close', {});
  });

  it('speak of the client behind a trusted proxy, by events and by the filter that shows them', async () => {
    const hand = await caseInHand('UTC');
    const behind = (client: string, n: number, status = 401) =>
      `192.0.2.1 - - [01/Mar/2025:10:00:0${n} +0000] "GET /desk HTTP/1.1" ${status} 9 "-" "curl/8" "${client}"\n`;
    await hand.add(
      'web.log',
      [1, 2, 3, 4, 5, 6].map((n) => behind('203.0.113.7', n) + behind(`198.51.100.${n}`, n)).join(''),
    );
    const subjects = async () => {
      const { leads } = await hand.ask('leads.list', {});
      return leads
        .filter(({ rule }) => rule === 'attack-pattern' || rule === 'guessed-login')
        .map(({ rule, subject, events }) => [rule, subject.id, events]);
    };
    expect(await subjects()).toEqual([
      ['attack-pattern', '192.0.2.1', 12],
      ['guessed-login', '192.0.2.1', 12],
    ]);
    await hand.ask('proxies.set', { cidrs: ['192.0.2.0/24'] });
    expect(await subjects()).toEqual([
      ['attack-pattern', '203.0.113.7', 6],
      ['guessed-login', '203.0.113.7', 6],
    ]);
    const { leads } = await hand.ask('leads.list', { rule: 'guessed-login' });
    expect(leads[0]?.filter).toContain('client:');
    expect((await hand.ask('timeline.page', { filter: leads[0]?.filter ?? '' })).total).toBe(6);
    await hand.ask('case.close', {});
  });

  it('take no address that people are known by, nor a proxy of the case, for one that is shared', async () => {
    const hand = await withRoster(
      'person,accounts,devices,known addresses\nKim Hana,hana,test;LT-7,198.51.100.0/24;10.0.0.0/8\n',
    );
    const from = (ip: string, user: string) => accessLine({ ip, user, time: '01/Mar/2025:10:00:00 +0900' });
    await hand.add(
      'a.log',
      ['192.0.2.1', '198.51.100.7', '203.0.113.7']
        .flatMap((ip) => ['hana', 'u1', 'u2', 'u3', 'u4'].map((user) => from(ip, user)))
        .join(''),
    );
    const subjects = async (rule: 'shared-address' | 'many-accounts-one-device') =>
      (await hand.ask('leads.list', { rule })).leads.map(({ subject }) => subject.id).sort();
    expect(await subjects('shared-address')).toEqual(['192.0.2.1', '203.0.113.7']);
    await hand.ask('proxies.set', { cidrs: ['192.0.2.0/28'] });
    expect(await subjects('shared-address')).toEqual(['203.0.113.7']);
    expect(await subjects('many-accounts-one-device')).toEqual(['198.51.100.7 test', '203.0.113.7 test']);
    const { nodes } = await hand.ask('links.graph', { node: 'address:198.51.100.7' });
    expect(nodes.find(({ id }) => id === 'address:198.51.100.7')?.marks).toEqual(['known']);
    const stated = await hand.ask('links.graph', { node: 'person:1' });
    const seen = stated.nodes.filter(({ kind, events }) => (kind === 'network' || kind === 'device') && events > 0);
    expect(seen.map(({ id }) => id).sort()).toEqual(['device:test', 'network:198.51.100.0/24']);
    expect((await hand.ask('links.graph', { node: 'network:10.0.0.0/8' })).start).toBe('network:10.0.0.0/8');
    await hand.ask('case.close', {});
  });

  it('tie a known person to an unknown account by an uncommon program, used or stated, but not by a common one', async () => {
    const hand = await withRoster('person,accounts,devices\nKim Hana,hana,HanaTool/1.0\n');
    const with_ = (agent: string, user: string, ip: string) =>
      accessLine({ ip, user, agent, time: '01/Mar/2025:10:00:00 +0900' });
    await hand.add(
      'a.log',
      [
        with_('Shared/2', 'hana', '192.0.2.1'),
        with_('Shared/2', 'ghost', '203.0.113.9'),
        with_('HanaTool/1.0', 'other', '203.0.113.10'),
        with_('OneDesk/1', 'hana', '192.0.2.1'),
        with_('OneDesk/1', 'ghost', '192.0.2.1'),
        ...['hana', 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((user, at) => with_('Common/3', `${user}`, `198.51.100.${at}`)),
      ].join(''),
    );
    const { leads } = await hand.ask('leads.list', { rule: 'shared-device' });
    expect(leads.map(({ subject, person, events }) => [subject.id, person?.name, events]).sort()).toEqual([
      ['HanaTool/1.0', 'Kim Hana', 1],
      ['Shared/2', 'Kim Hana', 2],
    ]);
    expect((await hand.ask('timeline.page', { filter: leads[0]?.filter ?? '' })).total).toBe(leads[0]?.events);
    await hand.ask('case.close', {});
  });

  it('tell a new country from a new network by the lists of the case, held against the account’s own past', async () => {
    const hand = await caseInHand();
    await hand.ask('networks.set', {
      name: 'Known networks',
      text: 'cidr,label,kind,country\n192.0.2.0/24,Office,own office,KR\n198.51.100.0/24,Home,carrier,KR\n203.0.113.0/24,Away,hosting,SG\n',
    });
    const day = (n: number) => `${String(n).padStart(2, '0')}/Mar/2025:10:00:00 +0900`;
    const from = (user: string, ip: string, first: number, days: number) =>
      Array.from({ length: days }, (_, n) => accessLine({ user, ip, time: day(first + n) })).join('');
    await hand.add(
      'access.log',
      from('kim', '192.0.2.7', 1, 25) +
        from('kim', '203.0.113.7', 27, 1) +
        from('lee', '192.0.2.8', 1, 25) +
        from('lee', '198.51.100.8', 27, 2) +
        from('park', '192.0.2.9', 1, 3) +
        from('park', '203.0.113.9', 27, 1),
    );
    await hand.ask('roster.import', { text: 'person,accounts\nKim Byeol,kim\nLee Sol,lee\nPark Ida,park\n' });
    const { leads } = await hand.ask('leads.list', { rule: 'new-network' });
    const told = new Map(leads.map((lead) => [lead.subject.id, lead]));
    expect(told.get('kim')?.why).toContain('The country of that network, SG, is new as well; before it came from KR.');
    expect(told.get('lee')?.why).toContain('The country of that network, KR, is not new.');
    expect(told.get('park')?.baseline).toMatchObject({
      n: 3,
      sentence: 'Too little past: 3 events before it, fewer than 20 events.',
    });
    const strength = (account: string) => told.get(account)?.parts[0]?.strength;
    expect(['kim', 'lee', 'park'].map(strength)).toEqual([1, 0.8, 0.3]);
    await hand.ask('case.close', {});
  });
});

describe('logins', () => {
  it('are counted per source by the kinds of lines a person chooses, what failed beside what came in', async () => {
    const hand = await caseInHand('UTC');
    const line = (at: string, text: string) => `2025-03-01T10:${at}Z gate sshd[7]: ${text}\n`;
    await hand.add(
      'auth.log',
      line('00:01', 'Accepted password for lee from 203.0.113.7 port 50000 ssh2') +
        line('00:02', 'Invalid user admin from 203.0.113.7 port 50001') +
        line('00:03', 'Failed password for invalid user admin from 203.0.113.7 port 50001 ssh2') +
        line('00:04', 'message repeated 5 times: [ Failed password for kim from 203.0.113.7 port 50001 ssh2]') +
        line('00:09', 'Accepted password for kim from 203.0.113.7 port 50002 ssh2') +
        line('01:00', 'Failed password for kim from 192.0.2.9 port 50003 ssh2'),
    );
    const all = await hand.ask('logins.list', {});
    expect(all.totals).toMatchObject({ failed: 8, failingAddresses: 2, cameIn: 2, comingAddresses: 1, both: 1 });
    expect(all.kinds.map(({ kind, times, lines }) => [kind, times, lines])).toEqual([
      ['ssh-failed password', 7, 3],
      ['invalid-user', 1, 1],
      ['ssh-login password', 2, 2],
    ]);
    const kinds = ['ssh-failed password', 'ssh-login password'];
    const some = await hand.ask('logins.list', { kinds, sources: 'both' });
    expect(some.totals).toMatchObject({ failed: 7, failingAddresses: 2 });
    expect(some.sources).toMatchObject([
      {
        address: '203.0.113.7',
        failed: 6,
        tried: ['admin', 'kim'],
        cameIn: 2,
        cameInAfter: 1,
        accounts: [
          { account: 'kim', times: 1 },
          { account: 'lee', times: 1 },
        ],
      },
    ]);
    expect((await hand.ask('logins.list', { filter: 'sourceIp:192.0.2.9' })).totals).toMatchObject({
      failed: 1,
      both: 0,
    });
    await hand.ask('case.close', {});
  });
});

describe('the words about who', () => {
  it('accuse nobody', () => {
    const engine = resolve(import.meta.dirname, '../../electron/engine');
    const folders = ['roster', 'credentials', 'hypotheses', 'links', 'leads', 'analyses/leads', 'analyses/links'];
    for (const folder of folders) {
      for (const name of readdirSync(join(engine, folder), { recursive: true, encoding: 'utf8' })) {
        if (!/\.(ts|sql)$/.test(name)) continue;
        expect(readFileSync(join(engine, folder, name), 'utf8'), name).not.toMatch(
          /culprit|guilty|perpetrator|suspect did/i,
        );
      }
    }
  });
});
