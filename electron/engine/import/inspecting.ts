import { closeSync, openSync } from 'node:fs';
import type { Encoding, Inspection, Packing } from '@shared/evidence.ts';
import { Refusal } from '@shared/refusal.ts';
import { isBroken } from './charset.ts';
import { createCollector, spelled } from './collect.ts';
import { unpackLimits } from './containers/budget.ts';
import { archiveKind, extract } from './containers/extract.ts';
import { packingOf, unpacked } from './containers/packing.ts';
import { workbookSheets } from './containers/workbook.ts';
import { checkPassword, passwordNeeded } from './containers/zip.ts';
import { decide, type Looked, look, unrecognised, yearOf } from './decide.ts';
import type { InspectOrder, Wish } from './messages.ts';
import { createOpening, headBytes } from './opening.ts';
import { createReader } from './readers/reader.ts';
import { chained, fill, openStored, plainBlocks, type Stored, unpacksToNothing } from './stored.ts';
import type { Terms } from './terms.ts';
import { toUtf8, transcoded } from './transcode.ts';
import { scanYears, yearBefore } from './years.ts';

const shownRows = 20;
const shownText = 500;

/** What a file is taken for, from its first bytes. Refuses with `file-missing`, `file-not-regular`, `file-damaged`. */
export async function inspectHead(order: InspectOrder, terms: Terms): Promise<Omit<Inspection, 'path'>> {
  const stored = openStored(order.path, order.name);
  try {
    const kind = stored.sizeBytes === 0 ? null : await archiveKind(order.path);
    if (kind === 'zip' || kind === 'tar') return await inspectArchive(order, kind, stored.sizeBytes);
    const book = kind === 'workbook' ? await inspectSheets(stored, order.name) : null;
    const { packing, ...first } = book ?? (await readHead(stored, order.name));
    let { head, whole } = first;
    let { seen, refusal } = lookOrTell(head, whole, order.wish);
    const longer = seen.format || whole ? null : await readBehindFirstLine(order, head, packing);
    if (longer) {
      ({ head, whole } = longer);
      ({ seen, refusal } = lookOrTell(head.subarray(longer.from), whole, order.wish));
    }
    const zone = order.wish.zone ?? order.caseZone;
    let year = yearOf(stored.modified, zone);
    let rollovers = 0;
    if (seen.format && !seen.yearInData) {
      const years = await scanYears(order, seen.format, zone, seen.mapping, () => {}, seen, terms);
      year = yearBefore(stored.modified, year, years.latest);
      rollovers = years.rollovers;
    }
    const collected = createCollector(order.evidence, shownRows);
    if (seen.format) {
      const decision = decide(order.name, seen, order.wish, order.caseZone, year);
      const { format } = seen;
      const options = {
        zone: decision.zone ?? zone,
        year: decision.year ?? year,
        rollovers,
        mapping: decision.mapping,
      };
      const reader = transcoded(seen, collected.sink, (sink) => createReader(format, options, sink));
      reader.push(head);
      // A head that was cut off has a last line that is not the file's.
      if (whole) reader.end();
    }
    const obstacle = refusal ?? obstacleOf(stored, head, order.name, seen);
    return {
      name: order.name,
      sizeBytes: stored.sizeBytes,
      packing,
      recognised: seen.recognised,
      runnerUp: seen.runnerUp,
      encoding: seen.encoding,
      obstacle: obstacle && { code: obstacle.code, message: obstacle.message, values: obstacle.values },
      zoneInData: seen.zoneInData,
      yearInData: seen.yearInData,
      proposedZone: seen.zoneInData ? null : order.caseZone,
      proposedYear: seen.yearInData ? null : year,
      columns: seen.columns,
      mapping: seen.mapping,
      ...(order.wish.encoding === undefined &&
        seen.encoding === 'utf-8' &&
        seen.format &&
        seen.format.kind !== 'binary' &&
        isBroken(head) && { brokenText: true }),
      ...(seen.dayOrderUnknown && { dayOrderUnknown: true }),
      rows: collected.rows,
      rejects: collected.rejects.map(({ line, reason, byteOffset, byteLength }) => ({
        line,
        reason,
        text: shown(head.subarray(byteOffset, byteOffset + Math.min(byteLength, shownText)), seen.encoding),
      })),
      ...(book && { members: book.members }),
      looked: collected.counts.events + collected.counts.rejects,
      parsed: collected.counts.events,
    };
  } finally {
    stored.close();
  }
}

/** A pattern that is none stands in the file's way, and is no reason to tell nothing of the file. */
function lookOrTell(head: Uint8Array, whole: boolean, wish: Wish): { seen: Looked; refusal: Refusal | null } {
  try {
    return { seen: look(head, whole, wish), refusal: null };
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'format-unknown') throw error;
    return { seen: look(head, whole, { ...wish, format: undefined }), refusal: error };
  }
}

function shown(bytes: Uint8Array, encoding: Encoding): string {
  const utf8 = toUtf8(bytes, encoding);
  return spelled(utf8, 0, utf8.length);
}

/** A workbook is shown by its first sheet that says anything; what is decided about it holds for every sheet. */
async function inspectSheets(stored: Stored, name: string) {
  const members: NonNullable<Inspection['members']> = [];
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const sheet of workbookSheets(stored.file, stored.sizeBytes, name)) {
    members.push({ path: sheet.path, sizeBytes: sheet.sizeBytes, refused: null });
    if (bytes > 0) continue;
    await sheet.read((piece) => {
      if (bytes <= headBytes) parts.push(Buffer.from(piece));
      bytes += piece.length;
    });
  }
  const head: Uint8Array = Buffer.concat(parts).subarray(0, headBytes);
  return { head, whole: bytes <= headBytes, packing: 'none' as const, members };
}

/** An archive is shown by what it holds; each file is recognised for itself when it is imported. */
async function inspectArchive(
  order: InspectOrder,
  kind: 'zip' | 'tar',
  sizeBytes: number,
): Promise<Omit<Inspection, 'path'>> {
  const { name, wish, caseZone } = order;
  const members = await extract(order.path, kind, { name, into: null, password: undefined, alive: () => {} });
  const locked = members.some(({ encrypted }) => encrypted);
  const obstacle = locked ? await lockOf(order.path, sizeBytes, name, wish.password) : null;
  return {
    name,
    sizeBytes,
    packing: 'none',
    recognised: { format: kind, score: 1 },
    runnerUp: null,
    obstacle: obstacle && { code: obstacle.code, message: obstacle.message, values: obstacle.values },
    zoneInData: false,
    yearInData: true,
    proposedZone: caseZone,
    proposedYear: null,
    columns: [],
    mapping: null,
    rows: [],
    rejects: [],
    looked: 0,
    parsed: 0,
    members: members.map(({ path, sizeBytes: size, refusal }) => ({
      path,
      sizeBytes: size,
      refused: refusal?.message ?? null,
    })),
  };
}

/** What an encrypted archive still wants, or null when the password opens it. */
async function lockOf(
  path: string,
  sizeBytes: number,
  name: string,
  password: string | undefined,
): Promise<Refusal | null> {
  if (password === undefined) return passwordNeeded(name);
  const file = openSync(path, 'r');
  try {
    await checkPassword(file, sizeBytes, name, password);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  } finally {
    closeSync(file);
  }
}

function obstacleOf(stored: Stored, head: Uint8Array, name: string, seen: ReturnType<typeof look>): Refusal | null {
  if (stored.sizeBytes === 0)
    return new Refusal('file-empty', `${name} is empty: there is nothing to import.`, { name });
  if (head.length === 0) return unpacksToNothing(name);
  return seen.format ? null : unrecognised(name, seen.runnerUp, seen.otherwise);
}

/** The first bytes of a file with what stands behind its first line; null where that ends among those known already. */
async function readBehindFirstLine({ path, name }: InspectOrder, known: Uint8Array, packing: Packing) {
  const opening = createOpening();
  opening.add(known);
  if (!opening.goOn()) return null;
  const stored = openStored(path, name);
  try {
    let left = known.length;
    let whole = true;
    for await (const part of unpacked(plainBlocks(stored), packing, name, unpackLimits, () => {})) {
      const skipped = Math.min(left, part.length);
      left -= skipped;
      opening.add(part.subarray(skipped));
      if (!opening.isEnough()) continue;
      whole = false;
      break;
    }
    const { all, from } = opening.bytes();
    return { head: all.subarray(0, from + headBytes), from, whole };
  } finally {
    stored.close();
  }
}

async function readHead(stored: Stored, name: string): Promise<{ head: Uint8Array; whole: boolean; packing: Packing }> {
  const first = new Uint8Array(headBytes);
  const bytes = fill(stored, first);
  const packing = packingOf(first.subarray(0, bytes));
  if (packing === 'none') return { head: first.subarray(0, bytes), whole: bytes === stored.sizeBytes, packing };
  const parts: Uint8Array[] = [];
  let total = 0;
  const all = chained(first.subarray(0, bytes), plainBlocks(stored));
  for await (const part of unpacked(all, packing, name, unpackLimits, () => {})) {
    parts.push(part);
    total += part.length;
    if (total > headBytes) break;
  }
  return { head: Buffer.concat(parts).subarray(0, headBytes), whole: total <= headBytes, packing };
}
