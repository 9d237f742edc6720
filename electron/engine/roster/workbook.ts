import { Refusal } from '@shared/refusal.ts';
import { configure, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';
import { sheetRows, sheetStyles, sheetTexts } from './sheet.ts';

configure({ useWebWorkers: false });

/** No list of people or keys unpacks to more. */
const mostBytes = 100 * 2 ** 20;

/** What spreadsheets are, by their first bytes: a zip of XML, or the older binary file, in which encrypted ones come too. */
export function workbookKind(head: Uint8Array): 'xlsx' | 'old' | null {
  const starts = (...bytes: number[]) => bytes.every((byte, at) => head[at] === byte);
  if (starts(0x50, 0x4b, 3, 4)) return 'xlsx';
  return starts(0xd0, 0xcf, 0x11, 0xe0) ? 'old' : null;
}

/**
 * The first sheet of a workbook that holds anything: its rows by their line, each cell as text, dates as `2024-12-31`.
 * Formulas are not run; what they last gave is read, or the formula where the file does not keep that. Refuses with `table-wrong`.
 * @source ECMA-376, Office Open XML, part 1, 18.3 (worksheets), 18.4 (shared strings), 18.8 (styles)
 */
export async function readWorkbook(bytes: Uint8Array, name: string): Promise<{ line: number; cells: string[] }[]> {
  const parts = await partsOf(bytes, name);
  const workbook = parts.get('xl/workbook.xml');
  if (workbook === undefined) {
    throw new Refusal(
      'table-wrong',
      `${name} is an archive and no workbook. Unpack it, and take in the table inside.`,
      {
        name,
      },
    );
  }
  const texts = sheetTexts(parts.get('xl/sharedStrings.xml') ?? '');
  const styles = sheetStyles(parts.get('xl/styles.xml') ?? '');
  const since1904 = /<(?:\w+:)?workbookPr\b[^>]{0,500}\bdate1904="(?:1|true)"/.test(workbook);
  for (const sheet of sheetsOf(workbook, parts.get('xl/_rels/workbook.xml.rels') ?? '')) {
    const rows = sheetRows(parts.get(sheet) ?? '', texts, styles, since1904);
    if (rows.length > 0) return rows;
  }
  return [];
}

async function partsOf(bytes: Uint8Array, name: string): Promise<Map<string, string>> {
  const zip = new ZipReader(new Uint8ArrayReader(bytes), { checkSignature: true, checkOverlappingEntry: true });
  const parts = new Map<string, string>();
  let left = mostBytes;
  try {
    for await (const entry of zip.getEntriesGenerator()) {
      if (entry.directory || !/^xl\/.*\.(xml|rels)$/.test(entry.filename)) continue;
      const pieces: Uint8Array[] = [];
      const into = new WritableStream<Uint8Array>({
        write(piece) {
          // What an archive says of its sizes is not to be trusted; what it gives is counted.
          left -= piece.length;
          if (left < 0) throw new Error('too large');
          pieces.push(piece);
        },
      });
      await entry.getData(into);
      parts.set(entry.filename, Buffer.concat(pieces).toString('utf8'));
    }
  } catch {
    const why =
      left < 0
        ? `${name} unpacks to more than any list of people or keys is.`
        : `${name} is damaged or encrypted. Save its sheet anew, without a password.`;
    throw new Refusal('table-wrong', why, { name });
  } finally {
    await zip.close();
  }
  return parts;
}

/** The parts that hold the sheets, in the order of their tabs. */
function sheetsOf(workbook: string, relations: string): string[] {
  const targets = new Map<string, string>();
  for (const [tag] of relations.matchAll(/<(?:\w+:)?Relationship\b[^>]{0,2000}>/g)) {
    const id = /\bId="([^"]*)"/.exec(tag)?.[1];
    const target = /\bTarget="([^"]*)"/.exec(tag)?.[1];
    if (id && target) targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  }
  return [...workbook.matchAll(/<(?:\w+:)?sheet\b[^>]{0,2000}>/g)].flatMap(([tag]) => {
    const id = /\b\w+:id="([^"]*)"/.exec(tag)?.[1];
    return (id && targets.get(id)) || [];
  });
}
