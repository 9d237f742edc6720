import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { open as openFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Evidence } from '@shared/evidence.ts';
import { Refusal } from '@shared/refusal.ts';
import type { OpenCase } from '../case/case.ts';
import { storedPath } from './containers/stored-path.ts';
import { withReader } from './readers-at-hand.ts';
import { openStored } from './stored.ts';

/**
 * Bytes of an evidence file as it was parsed (unpacked, where it came packed), read anew.
 * Refuses with `evidence-missing`, `file-missing`, `file-not-regular`, `file-changed`.
 */
export async function readOriginal(
  open: OpenCase,
  evidenceId: number,
  byteOffset: number,
  length: number,
): Promise<Buffer> {
  const path = await parsedPath(open, evidenceOf(open, evidenceId));
  const file = await openFile(path, 'r');
  try {
    const bytes = Buffer.alloc(length);
    let done = 0;
    while (done < length) {
      const { bytesRead } = await file.read(bytes, done, length - done, byteOffset + done);
      if (bytesRead === 0) break;
      done += bytesRead;
    }
    return bytes.subarray(0, done);
  } finally {
    await file.close();
  }
}

/** Refuses with `evidence-missing`. */
export function evidenceOf(open: OpenCase, id: number): Evidence {
  const evidence = open.register.get(id);
  if (!evidence) throw new Refusal('evidence-missing', `There is no evidence number ${id} in this case.`, { id });
  return evidence;
}

/** A file that holds the bytes as parsed, and is known to be what was taken in. */
async function parsedPath(open: OpenCase, evidence: Evidence): Promise<string> {
  const path = await storedPath(open, evidence);
  await checkState(path, evidence);
  return evidence.packing === 'none' ? path : unpackedPath(open, evidence, path);
}

/** Files whose date is not the one at intake, by what they hashed to. */
const hashedOnce = new Map<string, string>();

/**
 * Size and date as at intake are taken for unchanged; of a file with another date (a copy, a handed-over case) the hash
 * decides, once.
 */
async function checkState(path: string, evidence: Evidence): Promise<void> {
  const stored = openStored(path, evidence.name);
  const { sizeBytes, modified } = stored;
  stored.close();
  if (sizeBytes === evidence.sizeBytes && modified === evidence.modified) return;
  if (sizeBytes === evidence.sizeBytes) {
    const key = `${path}\0${sizeBytes}\0${modified}`;
    const sha256 = hashedOnce.get(key) ?? (await hashOf(path, evidence.name));
    hashedOnce.set(key, sha256);
    if (sha256 === evidence.sha256) return;
  }
  throw noLonger(evidence.name);
}

async function hashOf(path: string, name: string): Promise<string> {
  const { signal } = new AbortController();
  return (await withReader(signal, (reader) => reader.carryOut({ kind: 'hash', path, name }, { signal }))).sha256;
}

const unpacking = new Map<string, Promise<void>>();

/** Packed evidence is unpacked once into the case's folder; what is there can be thrown away at any time. */
async function unpackedPath(open: OpenCase, evidence: Evidence, path: string): Promise<string> {
  const target = join(open.room, 'unpacked', evidence.sha256);
  if (existsSync(target)) return target;
  let work = unpacking.get(target);
  if (!work) {
    work = unpackTo(target, path, evidence).finally(() => unpacking.delete(target));
    unpacking.set(target, work);
  }
  await work;
  return target;
}

async function unpackTo(target: string, path: string, evidence: Evidence): Promise<void> {
  mkdirSync(join(target, '..'), { recursive: true });
  const to = `${target}.part-${process.pid}`;
  const { signal } = new AbortController();
  try {
    const { sha256 } = await withReader(signal, (reader) =>
      reader.carryOut({ kind: 'unpack', path, name: evidence.name, to }, { signal }),
    );
    if (sha256 !== evidence.sha256) throw noLonger(evidence.name);
    renameSync(to, target);
  } finally {
    rmSync(to, { force: true });
  }
}

function noLonger(name: string): Refusal {
  return new Refusal(
    'file-changed',
    `${name} is no longer what was taken in. What the case says was read from it then; it cannot be shown now.`,
    { name },
  );
}
