import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '@shared/refusal.ts';
import type { OpenCase } from '../../case/case.ts';
import { handedBack, type ReaderWorker } from '../reader-worker.ts';
import { withReader } from '../readers-at-hand.ts';
import type { Wanted } from '../wanted.ts';

/** Takes apart the archives among the files, lets the work be done with their members in their places, and clears up. */
export async function unfolding<T>(
  open: OpenCase,
  wanted: readonly Wanted[],
  signal: AbortSignal,
  work: (files: Wanted[]) => Promise<T>,
): Promise<T> {
  const place = join(open.folder, 'unpacked');
  const made: string[] = [];
  clear(place);
  try {
    const files: Wanted[] = [];
    for (let from = 0; from < wanted.length; from += atOnce) {
      const some = wanted.slice(from, from + atOnce).map((file) => {
        const into = join(place, `${incoming}${process.pid}-${made.length}`);
        made.push(into);
        return { file, into };
      });
      const unfolded = await withReader(signal, (reader) =>
        Promise.all(some.map(({ file, into }) => unfold(file, into, reader, signal).catch(nothingIfHandedBack))),
      );
      for (const [at, { file, into }] of some.entries()) {
        files.push(...(unfolded[at] ?? (await withReader(signal, (reader) => unfold(file, into, reader, signal)))));
      }
    }
    return await work(files);
  } finally {
    for (const folder of made) rmSync(folder, { recursive: true, force: true });
  }
}

const incoming = '.incoming-';

/** Most files are none, and to hear that of each before the next is asked about takes longer than to find it out. */
const atOnce = 8;

function nothingIfHandedBack(error: unknown): null {
  if (error !== handedBack) throw error;
  return null;
}

/** What an import left that was killed. */
function clear(place: string): void {
  if (!existsSync(place)) return;
  for (const name of readdirSync(place)) {
    if (name.startsWith(incoming)) rmSync(join(place, name), { recursive: true, force: true });
  }
}

/** A file as it is; for an archive its members, each a file to be imported or refused for itself. */
async function unfold(file: Wanted, into: string, reader: ReaderWorker, signal: AbortSignal): Promise<Wanted[]> {
  if (file.refusal || signal.aborted) return [file];
  try {
    const { path, name, wish } = file;
    const { kind, members } = await reader.carryOut(
      { kind: 'extract', path, name, into, password: wish.password },
      { signal },
    );
    if (kind === null) return [file];
    const { sha256 } = await reader.carryOut({ kind: 'hash', path, name }, { signal });
    if (members.length === 0) {
      throw new Refusal('file-empty', `${file.name} is empty: there is nothing to import.`, { name: file.name });
    }
    const meant = members.filter((member) => wish.member === undefined || member.path === wish.member);
    if (meant.length === 0) {
      const whole = `${name}/${wish.member}`;
      throw new Refusal('file-missing', `There is no file in ${whole}.`, { name: whole });
    }
    return meant.map((member) => ({
      path: member.file ?? file.path,
      name: `${file.name}/${member.path}`,
      sizeBytes: member.sizeBytes,
      wish: file.wish,
      member: {
        archive: file.name,
        archiveSha256: sha256,
        path: member.path,
        encrypted: member.encrypted,
        archivePath: file.path,
      },
      loss: member.loss,
      refusal: member.failure ? refusalOf(member.failure) : null,
    }));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return [{ ...file, refusal: error }];
  }
}

function refusalOf({ code, message, values }: { code: string; message: string; values: Refusal['values'] }): Refusal {
  return new Refusal(code === 'bug' ? 'file-damaged' : (code as Refusal['code']), message, values);
}
