import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js';
import { describe, expect, it } from 'vitest';
import { datedPeople, ownedAccounts } from '../../electron/engine/roster/owners.ts';
import { accessLine, caseInHand, roster, withRoster } from './case-in-hand.ts';

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
    const open = hand.session.open;
    const owned = open ? ownedAccounts(datedPeople(open)).filter(({ account }) => account === 'hana') : [];
    expect(owned).toEqual([{ account: 'hana', person: 3 }]);
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
