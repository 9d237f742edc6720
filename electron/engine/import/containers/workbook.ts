import { readSync } from 'node:fs';
import { Refusal } from '@shared/refusal.ts';
import { type Entry, ZipReader } from '@zip.js/zip.js';
import { damaged } from './budget.ts';
import type { Found } from './members.ts';
import { sheetLines } from './sheet.ts';
import { attributeOf, decodedXml, sharedTexts, styleDates } from './workbook-parts.ts';
import { FileReader, isZip } from './zip.ts';

/** All parts of a workbook together; they are held in memory, so more than this is nobody's table of events. */
const mostBytes = 200 * 2 ** 20;

/** Whether a zip is a workbook of Excel. @source ECMA-376, Office Open XML, Part 2 (packaging) */
export function isWorkbook(file: number, sizeBytes: number, head: Uint8Array): boolean {
  if (!isZip(head)) return false;
  const tail = Buffer.alloc(Math.min(sizeBytes, 1 << 16));
  readSync(file, tail, 0, tail.length, sizeBytes - tail.length);
  const ends = [Buffer.from(head.buffer, head.byteOffset, head.length), tail];
  const names = (name: string) => ends.some((bytes) => bytes.includes(name));
  return names('xl/workbook.xml') && names('[Content_Types].xml');
}

/**
 * The sheets of a workbook as texts of comma-separated cells, so that each can be read as any other table: the line is the
 * sheet's row, dates stand as the sheet means them, numbers as they are stored, a line end within a cell as ↵.
 * Refuses with `file-damaged`, `budget-exceeded`. @source ECMA-376, Part 1, 18.3 (worksheets), 18.4 (shared strings), 18.8 (styles)
 */
export async function* workbookSheets(file: number, sizeBytes: number, name: string): AsyncGenerator<Found> {
  const zip = new ZipReader(new FileReader(file, sizeBytes), { checkSignature: true, checkOverlappingEntry: true });
  try {
    const entries = new Map<string, Entry>();
    for await (const entry of zip.getEntriesGenerator()) if (!entry.directory) entries.set(entry.filename, entry);
    let read = 0;
    const part = async (path: string) => {
      const text = await textOf(entries.get(path), mostBytes - read, name);
      read += text.length;
      return text;
    };
    const book = await part('xl/workbook.xml');
    const places = placesOf(await part('xl/_rels/workbook.xml.rels'));
    const texts = sharedTexts(await part('xl/sharedStrings.xml'));
    const dates = styleDates(await part('xl/styles.xml'));
    const from1904 = /<workbookPr\b[^>]*\bdate1904="(?:1|true)"/.test(book);
    for (const [tag] of book.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)) {
      const place = places.get(attributeOf(tag, 'r:id') ?? '');
      const entry = place === undefined ? undefined : entries.get(place);
      if (!entry || place === undefined) continue;
      yield {
        path: decodedXml(attributeOf(tag, 'name') ?? place),
        sizeBytes: entry.uncompressedSize,
        packedBytes: entry.compressedSize,
        modified: null,
        kind: 'file',
        encrypted: false,
        async read(give) {
          try {
            for (const line of sheetLines(await part(place), texts, dates, from1904)) give(Buffer.from(line));
          } catch (error) {
            throw refusalOf(error, name);
          }
        },
      };
    }
  } catch (error) {
    throw refusalOf(error, name);
  } finally {
    await zip.close();
  }
}

function refusalOf(error: unknown, name: string): Refusal {
  if (error instanceof Refusal) return error;
  return damaged(name, `the workbook is damaged (${error instanceof Error ? error.message : String(error)})`);
}

/** Where the parts are that the workbook names by their ids. */
function placesOf(relations: string): Map<string, string> {
  const places = new Map<string, string>();
  for (const [tag] of relations.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)) {
    const target = attributeOf(tag, 'Target') ?? '';
    places.set(attributeOf(tag, 'Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  }
  return places;
}

/** A part as text; an absent one is empty. What it says of its size is not believed. */
async function textOf(entry: Entry | undefined, most: number, name: string): Promise<string> {
  if (!entry || entry.directory) return '';
  const parts: Uint8Array[] = [];
  let total = 0;
  let tooMuch: Refusal | undefined;
  const into = new WritableStream<Uint8Array>({
    write(piece) {
      total += piece.length;
      if (total > most) {
        tooMuch = new Refusal(
          'budget-exceeded',
          `${name} unpacks to more than ${mostBytes} bytes. Save the sheets you need as CSV and import those.`,
          { name },
        );
        throw tooMuch;
      }
      parts.push(piece.slice());
    },
  });
  try {
    await entry.getData(into);
  } catch (error) {
    throw tooMuch ?? error;
  }
  return Buffer.concat(parts).toString('utf8');
}
