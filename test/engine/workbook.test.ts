import { BlobWriter, ZipWriter } from '@zip.js/zip.js';
import { describe, expect, it } from 'vitest';
import { inspect } from '../../electron/engine/import/inspect.ts';
import { readOriginal } from '../../electron/engine/import/original.ts';
import { sheetRows } from '../../electron/engine/roster/sheet.ts';
import { theCase } from '../../electron/engine/session.ts';
import { zipOf } from './archives.ts';
import { at, file, rows, take, useCase } from './case-at-hand.ts';

const names = ['When', 'Client IP', 'User', 'Note'];
const shared = [...names, 'kim', '두 줄\n메모', '192.0.2.7'];
/** 45832.1327199074 is 24 June 2025, 03:11:07. */
const visits = `<row r="1">${names.map((_, i) => `<c r="${'ABCD'[i]}1" t="s"><v>${i}</v></c>`).join('')}</row>
<row r="3"><c r="A3" s="1"><v>45832.1327199074</v></c><c r="B3" t="s"><v>6</v></c><c r="C3" t="s"><v>4</v></c><c r="D3" t="s"><v>5</v></c></row>
<row r="4"><c r="A4" s="1"><v>45832.5</v></c><c r="B4" t="inlineStr"><is><t>192.0.2.8</t></is></c><c r="D4" t="b"><v>1</v></c></row>`;

function workbook(sheets: Record<string, string>, more = ''): Buffer {
  const list = Object.keys(sheets);
  return zipOf([
    { name: '[Content_Types].xml', content: '<Types/>' },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns:r="r">${more}<sheets>${list.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships>${list.map((_, i) => `<Relationship Id="rId${i + 1}" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}</Relationships>`,
    },
    {
      name: 'xl/sharedStrings.xml',
      content: `<sst>${shared.map((text) => `<si><t xml:space="preserve">${text}</t><rPh sb="0" eb="1"><t>said so</t></rPh></si>`).join('')}</sst>`,
    },
    {
      name: 'xl/styles.xml',
      content:
        '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>',
    },
    ...list.map((name, i) => ({
      name: `xl/worksheets/sheet${i + 1}.xml`,
      content: `<worksheet><sheetData>${sheets[name]}</sheetData></worksheet>`,
    })),
  ]);
}

describe('workbooks', () => {
  useCase();

  it('shows a formula as written where its result is not kept', () => {
    const cells = '<c r="A1"><f>B1+1</f><v>8</v></c><c r="B1"><f>TODAY()</f></c><c r="C1" t="str"><f>D1</f><v></v></c>';
    expect(sheetRows(`<row r="1">${cells}</row>`, [], [], false)).toEqual([
      { line: 1, cells: ['8', '=TODAY()', '=D1'] },
    ]);
  });

  it('shows the columns of the first sheet at the first look, and how many sheets there are', async () => {
    const path = file('visits.xlsx', workbook({ Empty: '', Visits: visits }));
    expect((await inspect(at.session, { job: 'look', paths: [path] })).files).toMatchObject([
      {
        recognised: { format: 'delimited' },
        columns: names,
        mapping: { time: 'When', fields: { sourceIp: 'Client IP', userName: 'User' } },
        members: [{ path: 'Empty' }, { path: 'Visits' }],
        zoneInData: false,
        parsed: 2,
      },
    ]);
  });

  it('takes each sheet in as a table whose lines are its rows, dates as the sheet shows them', async () => {
    const path = file('visits.xlsx', workbook({ Empty: '', Visits: visits }));
    expect(await take([path])).toMatchObject([
      { outcome: 'refused', name: 'visits.xlsx/Empty', code: 'file-empty' },
      {
        outcome: 'imported',
        name: 'visits.xlsx/Visits',
        events: 2,
        comments: 1,
        blanks: 1,
        zoneSource: 'case',
        first: Date.parse('2025-06-24T03:11:07+09:00') * 1000,
        last: Date.parse('2025-06-24T12:00:00+09:00') * 1000,
        member: { archive: 'visits.xlsx', path: 'Visits' },
      },
    ]);
    const events = await rows<{ line: number; byteOffset: bigint; byteLength: number; more: string }>(
      'SELECT line, byteOffset, byteLength, more FROM event ORDER BY line',
    );
    expect(events.map(({ line, more }) => [line, JSON.parse(more)])).toEqual([
      [3, { Note: '두 줄↵메모' }],
      [4, { Note: 'TRUE' }],
    ]);
    const [first] = events;
    const bytes = await readOriginal(theCase(at.session), 1, Number(first?.byteOffset), first?.byteLength ?? 0);
    expect(bytes.toString()).toBe('2025-06-24 03:11:07,192.0.2.7,kim,두 줄↵메모');
  });

  it('counts days from 1904 where the workbook says so', async () => {
    const path = file('mac.xlsx', workbook({ A: visits.replaceAll('45832', '44370') }, '<workbookPr date1904="1"/>'));
    expect(await take([path])).toMatchObject([{ first: Date.parse('2025-06-24T03:11:07+09:00') * 1000 }]);
  });

  it('refuses what no workbook is, in words, and takes the other files in', async () => {
    const torn = workbook({ A: '<row r="1"><c r="A1"><v>1' });
    const wide = workbook({ A: '<row r="1"><c r="ZZZ1"><v>1</v></c></row>' });
    const bomb = new ZipWriter(new BlobWriter(), { useWebWorkers: false, level: 1 });
    const zeros = new ReadableStream({
      pull(controller) {
        if (this.given > 210) controller.close();
        else controller.enqueue(new Uint8Array(1 << 20).fill(32));
        this.given += 1;
      },
      given: 0,
    } as UnderlyingDefaultSource<Uint8Array> & { given: number });
    await bomb.add('[Content_Types].xml', new Blob(['<Types/>']).stream());
    await bomb.add('xl/workbook.xml', zeros);
    const files = {
      'torn.xlsx': torn,
      'wide.xlsx': wide,
      'bomb.xlsx': Buffer.from(await (await bomb.close()).arrayBuffer()),
      'old.xls': Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
      'good.xlsx': workbook({ A: visits }),
    };
    const outcomes = await take(Object.entries(files).map(([name, bytes]) => file(name, bytes)));
    expect(outcomes).toMatchObject([
      { code: 'file-damaged' },
      { code: 'file-damaged' },
      { code: 'budget-exceeded' },
      { code: 'format-unknown', message: expect.stringContaining('save it as .xlsx') },
      { outcome: 'imported', events: 2 },
    ]);
  });
});
