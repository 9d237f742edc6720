import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { Refusal } from '@shared/refusal.ts';
import { beginRow, newRow, scanRow } from '../import/readers/cells.ts';
import { cellsOf, readTableHead, trimmedEnd } from '../import/readers/table-head.ts';
import { fill, openStored } from '../import/stored.ts';
import { readWorkbook, workbookKind } from './workbook.ts';

/** A table that a person hands in beside the evidence: a roster, a list of credentials. */
export interface StatedTable {
  name: string;
  sha256: string;
  delimiter: string;
  encoding: string;
  columns: string[];
  rows: { line: number; cells: string[] }[];
}

export interface TableSource {
  path?: string | undefined;
  name?: string | undefined;
  text?: string | undefined;
}

const mostBytes = 20_000_000;
const mostRows = 100_000;

/**
 * Reads a table from a file or from text pasted: a workbook (XLSX, its first sheet), or text with commas, semicolons, tabs or
 * bars in UTF-8, UTF-16 or CP949. Refuses with `table-wrong`, `file-missing`, `file-not-regular`, `file-changed`.
 */
export async function readStatedTable(source: TableSource): Promise<StatedTable> {
  const name = source.name ?? (source.path === undefined ? 'pasted text' : basename(source.path));
  const bytes =
    source.text === undefined ? bytesOf(source.path, name) : Buffer.from(source.text.replace(/^\uFEFF/, ''));
  const workbook = source.text === undefined ? workbookKind(bytes) : null;
  if (workbook === 'old') {
    throw new Refusal('table-wrong', `${name} is an old or encrypted workbook. Save its sheet as XLSX or CSV.`, {
      name,
    });
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (workbook === 'xlsx') return { name, sha256, ...headed(await readWorkbook(bytes, name), name) };
  const { text, encoding } =
    source.text === undefined ? decoded(bytes, name) : { text: source.text, encoding: 'UTF-8' };
  const body = Buffer.from(text.replace(/^\uFEFF/, ''));
  const head = readTableHead(body, true, [',', ';', '\t', '|']);
  if (text.trim() === '') throw new Refusal('table-wrong', `${name} is empty.`, { name });
  if (head.columns.length < 2 || head.rows.length === 0) {
    throw new Refusal(
      'table-wrong',
      `${name} is not a table with a heading: its first line must name the columns, divided by commas, semicolons, tabs or bars.`,
      { name },
    );
  }
  return {
    name,
    sha256,
    delimiter: String.fromCharCode(head.delimiter),
    encoding,
    columns: head.columns,
    rows: rowsOf(body, head.lineEnd, head.delimiter, name),
  };
}

/** A sheet's first row names its columns. */
function headed(
  rows: StatedTable['rows'],
  name: string,
): Pick<StatedTable, 'delimiter' | 'encoding' | 'columns' | 'rows'> {
  const [head, ...rest] = rows;
  if (!head || head.cells.length < 2 || rest.length === 0) {
    throw new Refusal('table-wrong', `The first sheet of ${name} is not a table with a heading.`, { name });
  }
  if (rest.length > mostRows) throw new Refusal('table-wrong', `${name} has more than ${mostRows} lines.`, { name });
  return { delimiter: '', encoding: 'XLSX', columns: head.cells.map((cell) => cell.trim()), rows: rest };
}

function bytesOf(path: string | undefined, name: string): Buffer {
  if (path === undefined) throw new Refusal('table-wrong', 'Choose a file, or paste the table.');
  const stored = openStored(path, name);
  try {
    if (stored.sizeBytes > mostBytes) {
      throw new Refusal('table-wrong', `${name} is larger than 20 MB, which no list of people or keys is.`, { name });
    }
    const bytes = Buffer.alloc(stored.sizeBytes);
    for (let done = 0; done < bytes.length; ) {
      const read = fill(stored, bytes.subarray(done));
      if (read === 0) break;
      done += read;
    }
    stored.checkUnchanged(bytes.length);
    return bytes;
  } finally {
    stored.close();
  }
}

/** What spreadsheets write: UTF-8, UTF-16 with its mark, or the Korean code page. */
function decoded(bytes: Buffer, name: string): { text: string; encoding: string } {
  const mark = bytes.length > 1 ? bytes.readUInt16BE(0) : 0;
  if (mark === 0xfffe) return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'UTF-16LE' };
  if (mark === 0xfeff) return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'UTF-16BE' };
  for (const [label, encoding] of [
    ['utf-8', 'UTF-8'],
    ['euc-kr', 'CP949'],
  ] as const) {
    try {
      return { text: new TextDecoder(label, { fatal: true }).decode(bytes), encoding };
    } catch {
      // The next one may fit.
    }
  }
  throw new Refusal('table-wrong', `${name} is neither UTF-8 nor UTF-16 nor CP949. Save it as UTF-8.`, { name });
}

function rowsOf(b: Uint8Array, lineEnd: 10 | 13, delimiter: number, name: string): StatedTable['rows'] {
  const rows: StatedTable['rows'] = [];
  const row = newRow();
  let line = 1;
  for (let p = 0; p < b.length; ) {
    const first = line;
    const from = p;
    beginRow(row, from);
    let closed = false;
    while (!closed && p < b.length) {
      const found = b.indexOf(lineEnd, p);
      const end = found < 0 ? b.length : found;
      closed = scanRow(row, b, trimmedEnd(b, from, end, lineEnd), delimiter);
      p = end + 1;
      line += 1;
    }
    if (!closed) {
      throw new Refusal('table-wrong', `${name}: a quotation mark opened in line ${first} is never closed.`, {
        name,
        line: first,
      });
    }
    const cells = cellsOf(b, row);
    if (cells.every((cell) => cell.trim() === '')) continue;
    rows.push({ line: first, cells });
    if (rows.length > mostRows) {
      throw new Refusal('table-wrong', `${name} has more than ${mostRows} lines.`, { name });
    }
  }
  // The heading is no row.
  return rows.slice(1);
}
