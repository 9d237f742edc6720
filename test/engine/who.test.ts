import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js';
import { describe, expect, it } from 'vitest';
import { accessLine, type CaseInHand, caseInHand } from './case-in-hand.ts';

const roster = `person,accounts,role,last day
Kim Hana,hana,engineer,2025-03-31
Lee Duri,"duri, duri.admin",analyst,
`;

async function withRoster(text = roster): Promise<CaseInHand> {
  const hand = await caseInHand();
  await hand.ask('roster.import', { text, name: 'staff' });
  return hand;
}

const issued = (time: string, jti: string, sub: string) =>
  `${JSON.stringify({ time, action: 'token.issued', jti, sub, kid: 'k1' })}\n`;
const used = (time: string, jti: string, user: string) =>
  `192.0.2.9 - ${user} [${time}] "GET /a HTTP/1.1" 200 10 "-" "test" "-" "rt=0.1" "jti=${jti}" "kid=k1"\n`;

describe('the roster', () => {
  it('takes a date without a time to end with that day of the zone', async () => {
    const hand = await withRoster();
    await hand.add(
      'a.log',
      accessLine({ user: 'hana', time: '31/Mar/2025:23:59:59 +0900' }) +
        accessLine({ user: 'hana', time: '01/Apr/2025:00:00:00 +0900' }) +
        accessLine({ user: 'guest', time: '01/Apr/2025:00:00:00 +0900' }),
    );
    const { people, unowned, withoutEvents } = await hand.ask('roster.list', {});
    expect(people[0]).toMatchObject({
      lastDay: { text: '2025-03-31', precision: 'day', instant: Date.UTC(2025, 2, 31, 15) * 1000 },
      events: 2,
      afterLastDay: 1,
    });
    expect(people[1]).toMatchObject({ accounts: ['duri', 'duri.admin'], lastDay: null });
    expect(unowned.map(({ account }) => account)).toEqual(['guest']);
    expect(withoutEvents).toEqual([people[1]?.id]);
  });

  it('moves with the zone of the case, for the journal keeps what was written', async () => {
    const hand = await withRoster();
    await hand.ask('case.change', { zone: 'UTC' });
    const { people } = await hand.ask('roster.list', {});
    expect(people[0]?.lastDay?.instant).toBe(Date.UTC(2025, 3, 1) * 1000);
  });

  it('brings a person up to date by name, makes no entry for what it knows, and remembers the mapping', async () => {
    const hand = await withRoster();
    const before = hand.session.open?.journal.state.entries;
    expect(await hand.ask('roster.import', { text: roster, name: 'staff' })).toMatchObject({ added: 0, unchanged: 2 });
    expect(hand.session.open?.journal.state.entries).toBe(before);
    const later = roster.replace('analyst,', 'analyst,2025-05-31');
    expect((await hand.ask('roster.preview', { text: later })).mappingFrom).toBe('remembered');
    expect(await hand.ask('roster.import', { text: later, name: 'staff' })).toMatchObject({ added: 0, changed: 1 });
    const { people } = await hand.ask('roster.list', {});
    expect(people.map(({ id, lastDay }) => [id, lastDay?.text])).toEqual([
      [1, '2025-03-31'],
      [2, '2025-05-31'],
    ]);
  });

  it('reads Korean headings in the Korean code page, and says which dates it cannot read', async () => {
    const hand = await caseInHand();
    const path = join(hand.folder, '명부.csv');
    // As a Korean spreadsheet writes: 이름;계정;퇴사일, 김하나;hana;2025년 3월 31일, 이두리;duri;봄
    const bytes = Buffer.from(
      'c0ccb8a73bb0e8c1a43bc5f0bbe7c0cf0d0ab1e8c7cfb3aa3b68616e613b32303235b3e22033bff9203331c0cf0d0ac0ccb5' +
        'ceb8ae3b647572693bbabd0d0a',
      'hex',
    );
    await writeFile(path, bytes);
    const preview = await hand.ask('roster.preview', { path });
    expect(preview).toMatchObject({
      encoding: 'CP949',
      delimiter: ';',
      columns: ['이름', '계정', '퇴사일'],
      mapping: { name: ['이름'], accounts: ['계정'], lastDay: ['퇴사일'] },
      mappingFrom: 'guessed',
      total: 2,
    });
    expect(preview.people[0]).toMatchObject({ name: '김하나', accounts: ['hana'], lastDay: '2025년 3월 31일' });
    expect(preview.problems).toHaveLength(1);
    expect(preview.problems[0]?.line).toBe(3);
  });

  it('joins lines of one name, says what disagrees, and takes nothing back that a table does not say', async () => {
    const hand = await withRoster();
    const text =
      'name\taccounts\tteam\tlast day\tremark\nHan Ra\thra\tdesk\t2025-02-30\tx\nhan  ra\thra-adm;HANA\tshop\t\t\n' +
      'Kim Hana\thana\tcore\t\t\n\tnobody\t\t\t\n';
    const before = (await hand.ask('roster.list', {})).people[0];
    const { people, problems } = await hand.ask('roster.preview', { text });
    expect(people[0]).toMatchObject({ accounts: ['hra', 'hra-adm', 'HANA'], team: 'desk', lastDay: '' });
    expect(problems.map(({ line, say }) => [line, say])).toEqual([
      [2, 'noDate'],
      [3, 'sameName'],
      [3, 'differs'],
      [4, 'sharedAccount'],
      [5, 'noName'],
    ]);
    const taken = await hand.ask('roster.import', { text });
    expect(taken).toMatchObject({ added: 1, changed: 1, problems });
    const after = taken.roster.people.find(({ id }) => id === before?.id);
    expect(after).toMatchObject({ team: 'core', lastDay: before?.lastDay, role: before?.role, joined: before?.joined });
    await hand.ask('case.close', {});
  });

  it('says of an account that two tables state for two people whose events it counts, before and after it is taken in', async () => {
    const hand = await withRoster();
    const text = 'name,accounts\nJeong Dami,hana\n';
    const { problems } = await hand.ask('roster.preview', { text });
    expect(problems).toMatchObject([
      { line: 2, say: 'sharedAccount', values: { account: 'hana', other: 'Kim Hana', name: 'Jeong Dami' } },
    ]);
    const { roster: after } = await hand.ask('roster.import', { text });
    expect(after.shared).toEqual([{ account: 'hana', people: [1, 3] }]);
    const moved = 'name,accounts\nKim Hana,hana.kim\nJeong Dami,hana\n';
    expect((await hand.ask('roster.import', { text: moved })).problems).toEqual([]);
    expect((await hand.ask('roster.list', {})).shared).toEqual([]);
    await hand.ask('case.close', {});
  });

  it('is entered, changed, removed and put back by hand, and is the same when the case is opened again', async () => {
    const hand = await withRoster();
    const one = await hand.ask('roster.edit', {
      person: { name: 'Park Sena', accounts: ['sena'], lastDay: '2025-02-01 18:00' },
    });
    expect(one).toMatchObject({ id: 3, source: 'by hand', lastDay: { precision: 'instant' } });
    await hand.ask('roster.edit', { id: 3, person: { role: 'lead' } });
    await hand.ask('roster.remove', { id: 2, reason: 'entered twice' });
    await expect(hand.ask('roster.edit', { id: 2, person: { role: 'x' } })).rejects.toThrow('person-missing');
    await expect(hand.ask('roster.edit', { id: 3, person: { lastDay: 'spring' } })).rejects.toThrow('input-wrong');
    await hand.ask('roster.remove', { id: 3, reason: 'by mistake' });
    const { people, removed } = await hand.ask('roster.list', {});
    expect(people.map(({ id }) => id)).toEqual([1]);
    expect(removed.map(({ id, name, reason }) => [id, name, reason])).toEqual([
      [3, 'Park Sena', 'by mistake'],
      [2, expect.any(String), 'entered twice'],
    ]);
    expect(await hand.ask('roster.restore', { id: 3 })).toMatchObject({ id: 3, role: 'lead', accounts: ['sena'] });
    await expect(hand.ask('roster.restore', { id: 3 })).rejects.toThrow('person-missing');
    const before = await hand.ask('roster.list', {});
    expect(before.removed.map(({ id }) => id)).toEqual([2]);
    const folder = hand.session.open?.folder ?? '';
    await hand.ask('case.close', {});
    await hand.ask('case.open', { case: folder });
    expect(await hand.ask('roster.list', {})).toEqual(before);
    expect(before.people.map(({ name, role }) => [name, role])).toEqual([
      ['Kim Hana', 'engineer'],
      ['Park Sena', 'lead'],
    ]);
  });

  it('reads the first sheet of a workbook that holds anything: shared and inline texts, dates as dates', async () => {
    const hand = await caseInHand();
    const path = join(hand.folder, '직원.xlsx');
    await writeFile(path, await workbook());
    const preview = await hand.ask('roster.preview', { path });
    expect(preview).toMatchObject({ encoding: 'XLSX', columns: ['이름', '계정', '부서', '퇴사일'], total: 2 });
    expect(preview.people.map(({ name, accounts, team, lastDay }) => [name, accounts, team, lastDay])).toEqual([
      ['강하나 & 둘', ['hana'], '보안', '2024-12-31'],
      ['이두리', ['duri'], '', '2025-03-31 18:30:00'],
    ]);
    const { added } = await hand.ask('roster.import', { path });
    expect(added).toBe(2);
    await hand.ask('case.close', {});
  });

  it('stops unpacking a workbook that is a bomb, and refuses an old one', async () => {
    const hand = await caseInHand();
    const path = join(hand.folder, 'bomb.xlsx');
    await writeFile(
      path,
      await zipped({ 'xl/workbook.xml': '<workbook/>', 'xl/sharedStrings.xml': ' '.repeat(110e6) }),
    );
    await expect(hand.ask('roster.import', { path })).rejects.toThrow('unpacks to more than');
    await writeFile(path, Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
    await expect(hand.ask('roster.import', { path })).rejects.toThrow('Save its sheet as XLSX or CSV');
    await hand.ask('case.close', {});
  });

  it.each([
    ['no table', 'just one word'],
    ['an open quotation mark', 'person,accounts\n"Kim,hana\n'],
    ['a workbook', 'PK'],
  ])('refuses %s and keeps nothing', async (what, text) => {
    const hand = await caseInHand();
    if (what === 'a workbook') {
      const path = join(hand.folder, 'staff.xlsx');
      await writeFile(path, Buffer.from('PK\x03\x04rest'));
      await expect(hand.ask('roster.import', { path })).rejects.toThrow('table-wrong');
    } else await expect(hand.ask('roster.import', { text })).rejects.toThrow('table-wrong');
    expect((await hand.ask('roster.list', {})).people).toEqual([]);
  });
});

async function zipped(parts: Record<string, string>): Promise<Buffer> {
  const zip = new ZipWriter(new BlobWriter(), { useWebWorkers: false });
  for (const [name, text] of Object.entries(parts)) await zip.add(name, new TextReader(text));
  return Buffer.from(await (await zip.close()).arrayBuffer());
}

/** As spreadsheets write it: an empty sheet before the one that counts, a reading aid, a formula, two kinds of dates. */
function workbook(): Promise<Buffer> {
  return zipped({
    'xl/workbook.xml':
      '<workbook><sheets><sheet name="Empty" sheetId="1" r:id="rId2"/><sheet name="Staff" sheetId="2" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet9.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet1.xml"/></Relationships>',
    'xl/sharedStrings.xml':
      '<sst><si><t>이름</t></si><si><t>계정</t></si><si><r><t>부</t></r><r><t>서</t></r></si><si><t>퇴사일</t></si><si><t>강하나 &amp; 둘</t><rPh sb="0" eb="1"><t>읽는 법</t></rPh></si><si><t/></si></sst>',
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;년&quot; m d"/><numFmt numFmtId="165" formatCode="0.00&quot; days&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>',
    'xl/worksheets/sheet1.xml':
      '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>5</v></c></row></sheetData></worksheet>',
    'xl/worksheets/sheet9.xml':
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="2"><x:c r="A2" t="s"><x:v>0</x:v></x:c><x:c r="B2" t="s"><x:v>1</x:v></x:c><x:c r="C2" t="s"><x:v>2</x:v></x:c><x:c r="D2" t="s"><x:v>3</x:v></x:c></x:row>' +
      '<x:row r="4"><x:c r="A4" t="s"><x:v>4</x:v></x:c><x:c r="B4" t="inlineStr"><x:is><x:t>hana</x:t></x:is></x:c><x:c r="C4" t="str"><x:f>"보"&amp;"안"</x:f><x:v>보안</x:v></x:c><x:c r="D4" s="1"><x:v>45657</x:v></x:c></x:row>' +
      '<x:row r="5"><x:c r="A5" t="inlineStr"><x:is><x:t>이두리</x:t></x:is></x:c><x:c r="B5" t="inlineStr"><x:is><x:t>duri</x:t></x:is></x:c><x:c r="D5" s="2"><x:v>45747.770833333336</x:v></x:c></x:row></x:sheetData></x:worksheet>',
  });
}

describe('tokens used and tokens issued', () => {
  const mapped = { time: 'time', fields: { eventAction: 'action', userName: 'sub', credential: 'jti' } };

  it('cannot be told apart without a log of issuing', async () => {
    const hand = await caseInHand();
    await hand.add('gate.log', used('01/Apr/2025:10:00:00 +0900', 'aaaa', 'hana'));
    const answer = await hand.ask('credentials.neverIssued', {});
    expect(answer.tokens).toEqual([]);
    expect(answer.cannot).toMatch(/cannot be told/);
    const { rules } = await hand.ask('leads.list', {});
    expect(rules.find(({ rule }) => rule === 'credential-never-issued')?.cannot).toMatch(/cannot be told/);
  });

  it('are held against each other within the days that the log of issuing covers', async () => {
    const hand = await caseInHand('UTC');
    const path = join(hand.folder, 'issuer.jsonl');
    await writeFile(
      path,
      issued('2025-04-01T10:00:00Z', 'a1', 'hana') +
        issued('2025-04-02T10:00:00Z', 'a2', 'hana') +
        issued('2025-04-04T10:00:00Z', 'a4', 'hana') +
        issued('2025-04-05T10:00:00Z', 'a5', 'hana'),
    );
    await hand.ask('evidence.import', { job: 'i', files: [{ path, format: 'json-lines', mapping: mapped }] });
    await hand.add(
      'gate.log',
      used('01/Apr/2025:10:01:00 +0000', 'a1', 'hana') +
        used('02/Apr/2025:12:00:00 +0000', 'forged', 'svc') +
        used('03/Apr/2025:12:00:00 +0000', 'unsure', 'svc') +
        used('05/Apr/2025:12:00:00 +0000', 'late', 'svc'),
    );
    const { tokens, coverage, keys } = await hand.ask('credentials.neverIssued', {});
    expect(tokens.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['forged', 'never-issued'],
      ['unsure', 'cannot-be-told'],
      ['late', 'cannot-be-told'],
    ]);
    expect(coverage).toMatchObject({ days: 5, missingDays: ['2025-04-03'], waits: 1, longestWait: 60_000_000 });
    expect(keys).toMatchObject([
      {
        ...{ keyId: 'k1', used: 4, issued: 1, neverIssued: 1, cannotBeTold: 2, uses: 4 },
        coverage: { days: 5, missingDays: ['2025-04-03'] },
      },
    ]);
  });

  it('follow the evidence as it is taken in', async () => {
    const hand = await caseInHand('UTC');
    await hand.add('gate.log', used('01/Apr/2025:10:00:30 +0000', 'a1', 'hana'));
    expect((await hand.ask('credentials.list', { kinds: ['token'] })).credentials[0]).toMatchObject({
      issued: null,
      uses: 1,
    });
    const path = join(hand.folder, 'issuer.jsonl');
    await writeFile(path, issued('2025-04-01T10:00:00Z', 'a1', 'hana') + issued('2025-04-01T10:00:10Z', 'a2', 'hana'));
    await hand.ask('evidence.import', { job: 'i', files: [{ path, format: 'json-lines', mapping: mapped }] });
    expect(
      (await hand.ask('credentials.list', { kinds: ['token'], sort: 'id', descending: false })).credentials,
    ).toMatchObject([
      { id: 'a1', issued: { instant: Date.UTC(2025, 3, 1, 10) * 1000, event: { evidence: 2 } }, uses: 1 },
      { id: 'a2', uses: 0 },
    ]);
  });
});

describe('what a person states of a credential', () => {
  it('stands beside the evidence, and makes a key alive after its owner left', async () => {
    const hand = await withRoster();
    await hand.ask('credentials.state', {
      id: 'KEY-7',
      kind: 'api-key',
      owner: 'team (made by hana)',
      issued: '2024-01-01',
    });
    const { credentials } = await hand.ask('credentials.list', {});
    expect(credentials).toMatchObject([
      {
        id: 'KEY-7',
        uses: 0,
        owner: { person: { name: 'Kim Hana' }, source: 'stated' },
        marks: ['alive-after-owner-left'],
      },
    ]);
    await hand.ask('credentials.state', { id: 'KEY-7', kind: 'api-key', owner: 'hana', revoked: '2025-03-31' });
    expect((await hand.ask('credentials.list', {})).credentials[0]?.marks).toEqual([]);
    await expect(hand.ask('credentials.state', { id: 'K', kind: 'api-key', revoked: 'soon' })).rejects.toThrow(
      'input-wrong',
    );
  });
});

describe('hypotheses', () => {
  it('keep what speaks for and against them with its events, and every change of how they stand', async () => {
    const hand = await caseInHand();
    const evidence = await hand.add('a.log', accessLine({ user: 'hana', time: '01/Apr/2025:00:00:00 +0900' }));
    const posed = await hand.ask('hypotheses.pose', {
      question: 'Was it the load test?',
      for: [{ text: 'the address is ours', events: [{ evidence, byteOffset: 0 }] }],
      innocent: [{ kind: 'load-test' }],
      missing: ['the schedule of tests'],
    });
    expect(posed).toMatchObject({ state: 'open', innocent: [{ state: 'not-looked-into' }] });
    expect(posed.for[0]?.rows[0]?.userName).toBe('hana');
    await hand.ask('hypotheses.edit', { id: posed.id, against: [{ text: 'no test ran that night' }] });
    await hand.ask('hypotheses.decide', { id: posed.id, state: 'weakened', reason: 'no test ran' });
    const { hypotheses } = await hand.ask('hypotheses.list', {});
    expect(hypotheses).toMatchObject([
      {
        state: 'weakened',
        edited: 1,
        for: [{ text: 'the address is ours' }],
        against: [{ text: 'no test ran that night' }],
        history: [{ state: 'weakened' }],
      },
    ]);
    await hand.ask('hypotheses.withdraw', { id: posed.id });
    expect((await hand.ask('hypotheses.list', {})).hypotheses).toEqual([]);
    await expect(hand.ask('hypotheses.decide', { id: posed.id, state: 'open', reason: 'x' })).rejects.toThrow(
      'hypothesis-missing',
    );
  });
});

describe('links', () => {
  it('tie addresses by the print of the program that begins their encrypted connections', async () => {
    const hand = await caseInHand();
    const begun = (second: number, from: string, hash: string) =>
      `${JSON.stringify({ timestamp: `2025-03-01T10:00:0${second}.000000+0900`, event_type: 'tls', src_ip: from, dest_ip: '192.0.2.1', proto: 'TCP', tls: { sni: 'shop.example', ja3: { hash } } })}\n`;
    const [same, other] = ['d92325c876e7279f4eb8c62415e3a6b7', '3f1ea03f5822e8021b60cc3e4b233181'];
    await hand.add(
      'eve.json',
      begun(1, '203.0.113.7', same) +
        begun(2, '198.51.100.9', same) +
        begun(3, '198.51.100.9', same) +
        begun(4, '192.0.2.77', other),
    );
    const graph = await hand.ask('links.graph', { node: `device:tls.ja3.hash:${same}` });
    expect(graph.edges.map(({ kind, from, count }) => [kind, from, count]).sort()).toEqual([
      ['ran', 'address:198.51.100.9', 2],
      ['ran', 'address:203.0.113.7', 1],
    ]);
    const print = graph.nodes.find(({ kind }) => kind === 'device');
    expect((await hand.ask('timeline.page', { filter: print?.filter ?? '' })).total).toBe(3);
    expect((await hand.ask('links.find', { text: 'd92325c8' })).nodes.map(({ id }) => id)).toEqual([print?.id]);
    await hand.ask('case.close', {});
  });
});

describe('what was touched', () => {
  it('is the object where a cloud log names it, and the container it lies in', async () => {
    const hand = await caseInHand('UTC');
    const call = (eventName: string, key?: string) =>
      `${JSON.stringify({
        eventVersion: '1.08',
        eventTime: '2025-03-01T10:00:00Z',
        eventSource: 's3.amazonaws.com',
        eventName,
        awsRegion: 'us-east-1',
        sourceIPAddress: '203.0.113.7',
        userIdentity: { type: 'IAMUser', userName: 'kim', accessKeyId: 'AKIAEXAMPLE000000001' },
        requestParameters: { bucketName: 'customers', ...(key && { key }) },
      })}\n`;
    await hand.add('trail.json', call('ListObjects') + call('GetObject', 'export/all.csv'));
    const { edges } = await hand.ask('links.graph', { node: 'account:kim' });
    const touched = edges.filter(({ from, kind }) => from === 'account:kim' && kind === 'touched');
    expect(touched.map(({ to, count }) => [to, count])).toEqual([
      ['data:customers', 2],
      ['data:customers/export/all.csv', 1],
    ]);
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
