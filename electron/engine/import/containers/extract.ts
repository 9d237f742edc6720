import { closeSync, fstatSync, openSync, readSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '@shared/refusal.ts';
import { createCopy } from '../stored.ts';
import { checkBudget, damaged, deepestArchive, type Limits, mostMembers, unpackLimits } from './budget.ts';
import { beginningOfGzip } from './gunzip.ts';
import type { Tell } from './loss.ts';
import { createMemberCheck, type Found } from './members.ts';
import { packingOf, unpacked } from './packing.ts';
import { isTar, tarMembers } from './tar.ts';
import { isWorkbook, workbookSheets } from './workbook.ts';
import { isZip, zipMembers } from './zip.ts';

/** A member of an archive, or of one within it. */
export interface Member {
  /** Its name, behind that of the archive within which it stands, where there is one. */
  path: string;
  sizeBytes: number;
  encrypted: boolean;
  /** Where its bytes were put; null when it was only looked at, or refused. */
  file: string | null;
  /** What is missing behind it, where the archive is cut off. */
  loss: string | null;
  refusal: Refusal | null;
}

export interface Extraction {
  name: string;
  /** The folder that members are put into, under numbers; null to look only. */
  into: string | null;
  password: string | undefined;
  limits?: Limits;
  alive(): void;
}

/** A workbook is an archive of sheets, each of which is a table. */
export type ArchiveKind = 'zip' | 'tar' | 'workbook';

/** What kind of archive a file is; null for none. Packed tars are archives, other packed files are not. */
export async function archiveKind(path: string): Promise<ArchiveKind | null> {
  const file = openSync(path, 'r');
  try {
    const head = new Uint8Array(1 << 16);
    const bytes = readSync(file, head, 0, head.length, 0);
    const first = head.subarray(0, bytes);
    if (isWorkbook(file, fstatSync(file).size, first)) return 'workbook';
    if (isZip(first)) return 'zip';
    const packing = packingOf(first);
    if (packing === 'none') return isTar(first) ? 'tar' : null;
    const begins = packing === 'gzip' ? beginningOfGzip(first) : first.subarray(0, 0);
    return isTar(begins.length < tarHead ? await beginningOf(path, packing) : begins) ? 'tar' : null;
  } finally {
    closeSync(file);
  }
}

/** Bytes that tell a tar. */
const tarHead = 512;

/** The first bytes within a packed file; what is damaged later is found when it is read. */
async function beginningOf(path: string, packing: ReturnType<typeof packingOf>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let total = 0;
  try {
    for await (const part of unpacked(blocksOf(path), packing, path)) {
      parts.push(part.slice(0, tarHead));
      total += part.length;
      if (total >= tarHead) break;
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
  return Buffer.concat(parts);
}

function* blocksOf(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    const block = new Uint8Array(1 << 16);
    for (;;) {
      const bytes = readSync(file, block, 0, block.length, null);
      if (bytes === 0) return;
      yield block.subarray(0, bytes);
    }
  } finally {
    closeSync(file);
  }
}

/**
 * Takes an archive apart, also those within it. What one member is refused for stands with it; what the archive itself is
 * refused for is thrown: `file-damaged`, `budget-exceeded`, `password-needed`, `password-wrong`, `disk-full`.
 */
export async function extract(path: string, kind: ArchiveKind, order: Extraction): Promise<Member[]> {
  const members: Member[] = [];
  const limits = order.limits ?? unpackLimits;
  const packedBytes = statSync(path).size;
  let total = 0;
  let files = 0;
  await takeApart(path, kind, order.name, '', 1);
  return members;

  async function takeApart(
    file: string,
    what: ArchiveKind,
    name: string,
    within: string,
    depth: number,
  ): Promise<void> {
    const check = createMemberCheck(name);
    let loss: string | null = null;
    // What the packing says comes before what the archive makes of it.
    const tell = (told: string) => {
      loss ??= told;
    };
    const source = openSync(file, 'r');
    try {
      // A zip has a table of contents: nothing is written where that says too much.
      if (what === 'zip' && order.into !== null) {
        let listed = members.length;
        for await (const _found of membersOf(file, source, what, name, tell))
          if (listed++ >= mostMembers) throw tooMany();
      }
      for await (const found of membersOf(file, source, what, name, tell)) {
        order.alive();
        if (members.length >= mostMembers) throw tooMany();
        const own = `${within}${found.path}`;
        const { sizeBytes, encrypted } = found;
        const member: Member = { path: own, sizeBytes, encrypted, file: null, loss: null, refusal: check(found) };
        if (member.refusal || order.into === null) {
          members.push(member);
          continue;
        }
        files += 1;
        const target = join(order.into, String(files));
        const refusal = await write(found, `${name}/${found.path}`, target);
        if (refusal) {
          members.push({ ...member, refusal });
          continue;
        }
        const inner = await archiveKind(target);
        if (inner === null) {
          members.push({ ...member, sizeBytes: statSync(target).size, file: target });
          continue;
        }
        if (depth >= deepestArchive) {
          rmSync(target);
          const whole = `${name}/${found.path}`;
          const refusal = new Refusal(
            'budget-exceeded',
            `${whole} is an archive within an archive within an archive. Unpack it yourself if you trust it.`,
            { name: whole },
          );
          members.push({ ...member, refusal });
          continue;
        }
        await takeApart(target, inner, `${name}/${found.path}`, `${own}/`, depth + 1);
        rmSync(target);
      }
      if (loss !== null) keepLoss(loss, name);
    } finally {
      closeSync(source);
    }
  }

  /** What was cut off is missing behind the last of what could be taken out. */
  function keepLoss(loss: string, name: string): void {
    const last = members.at(-1);
    if (!last || last.refusal || (last.file !== null && last.sizeBytes === 0))
      throw damaged(name, 'the archive is damaged');
    last.loss ??= loss;
  }

  function tooMany(): Refusal {
    return new Refusal(
      'budget-exceeded',
      `${order.name} holds more than ${mostMembers} files. Unpack it yourself and import the folder.`,
      { name: order.name },
    );
  }

  function membersOf(file: string, source: number, what: ArchiveKind, name: string, tell: Tell): AsyncGenerator<Found> {
    if (what === 'workbook') return workbookSheets(source, statSync(file).size, name);
    if (what === 'zip') return zipMembers(source, statSync(file).size, name, order.password);
    const [first] = blocksOf(file);
    return tarMembers(unpacked(blocksOf(file), packingOf(first ?? new Uint8Array(0)), name, limits, tell), name, tell);
  }

  /** Puts a member's bytes where they belong; gives why that cannot be, where it concerns no other member. */
  async function write(found: Found, whole: string, target: string): Promise<Refusal | null> {
    const { packedBytes: packed } = found;
    const before = total;
    const copy = createCopy(target);
    let endsAll: unknown = null;
    try {
      // What says itself that it is a bomb is not even begun.
      if (packed !== null) checkBudget(whole, found.sizeBytes, packed, limits);
      await found.read((piece) => {
        total += piece.length;
        if (packed !== null) checkBudget(whole, total - before, packed, limits);
        try {
          checkBudget(order.name, total, packedBytes, limits);
        } catch (error) {
          endsAll = error;
          throw error;
        }
        copy.write(piece);
        order.alive();
      });
      copy.finish();
    } catch (error) {
      copy.leave();
      rmSync(target, { force: true });
      if (!(error instanceof Refusal) || error === endsAll || packed === null || !ofOne.has(error.code)) throw error;
      total = before;
      return error;
    }
    if (found.modified !== null) utimesSync(target, found.modified / 1000, found.modified / 1000);
    return null;
  }
}

/** What is wrong with one member of an archive whose members are packed each for itself. */
const ofOne = new Set(['budget-exceeded', 'file-damaged']);
