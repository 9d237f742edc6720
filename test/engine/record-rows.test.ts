import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Format } from '../../electron/engine/formats/format.ts';
import { formats } from '../../electron/engine/import/formats.ts';
import { compiledTerms, leftToPlain, readBoth } from './both-readers.ts';

const compiled = compiledTerms();
const format = formats.get('m365-ual-csv') as Format;
const header = 'RecordId,CreationDate,RecordType,Operation,UserId,AuditData,AssociatedAdminUnits';

const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
const record = (change: object = {}) => ({
  CreationTime: '2025-06-24T03:11:07',
  Id: '3be78a31',
  Operation: 'FileDownloaded',
  RecordType: 6,
  Workload: 'SharePoint',
  ClientIP: '198.51.100.7',
  UserId: 'dana@shop.example',
  ...change,
});
const row = (audit: string, id = '3be78a31', last = '') =>
  `${id},2025-06-24T03:11:07.0000000Z,6,FileDownloaded,dana@shop.example,${audit},${last}`;
const usual = row(cell(JSON.stringify(record())));

const odd = [
  '',
  'a,b',
  usual,
  `\0\0${usual}`,
  `${usual},,`,
  row(''),
  row('none'),
  row('{}'),
  row('""'),
  row(cell('{"CreationTime":')),
  row(cell(`${JSON.stringify(record())} behind`)),
  row(cell(` ${JSON.stringify(record())}`)),
  row(`${cell(JSON.stringify(record()))} `),
  row(cell(JSON.stringify(record()).replace(',', ',\r\n'))),
  row(cell(JSON.stringify(record({ CreationTime: undefined })))),
  row(cell(JSON.stringify(record({ CreationTime: 'soon' })))),
  row(cell(JSON.stringify(record({ ClientIP: '198.51.100.7:5021' })))),
  row(cell(JSON.stringify(record({ ObjectId: 'a "quoted" \\ name\n\u0001 가나', Empty: '', None: null })))),
  row(cell(JSON.stringify(record({ row: { RecordId: 'its own' } })))),
  row(cell(JSON.stringify(record({ Parameters: [{ Name: 'Identity', Value: 'kim' }, { Name: 'X' }] })))),
  row(cell(JSON.stringify(record())), '', cell('units "of" 가나\t')),
  row(cell(JSON.stringify(record())), '"quoted', 'plain"'),
  `${usual}\r${usual}`,
];

function same(text: string | Uint8Array, blocks?: number[]) {
  return readBoth(compiled, format, typeof text === 'string' ? Buffer.from(text) : text, blocks);
}

test('rows with a record in a cell come to the same by either reader, whatever stands beside them', () => {
  for (const lineEnd of ['\n', '\r\n', '\r']) same([header, usual, ...odd, usual, usual].join(lineEnd));
  same(Buffer.from([header, usual, usual.replace('dana', 'd\xe9na'), usual].join('\n'), 'latin1'));
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...odd), { maxLength: 30 }),
      fc.array(fc.integer({ min: 1, max: 900 }), { maxLength: 20 }),
      (rows, blocks) => void same([header, usual, ...rows, ''].join('\n'), blocks),
    ),
    { numRuns: 30 },
  );
});

test('hardly any row with a record in a cell is left to the plain reader', () => {
  const { events, plain } = leftToPlain(compiled, format, `${header}\n${`${usual}\n`.repeat(2000)}`);
  expect(events).toBe(2000);
  expect(plain).toBeLessThan(10);
});
