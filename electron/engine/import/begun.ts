import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { endsWriting } from '@shared/disk.ts';
import { Refusal } from '@shared/refusal.ts';
import { z } from 'zod';
import type { OpenCase } from '../case/case.ts';
import { type InterruptedBody, interruptedBody, type LeftFile } from '../case/interruptions.ts';
import { diskRefusal } from '../case/journal.ts';
import { statedPath, type Wanted } from './wanted.ts';

/** Stands in the case folder for as long as evidence is taken in; whoever is killed leaves it there. */
const mark = interruptedBody.omit({ taken: true }).extend({
  /** How many entries the journal had then. */
  entries: z.number(),
});
type Mark = z.infer<typeof mark>;

const markName = 'import.begun';

/** An import of files, or one file that is read once more. */
export type Begun = { files: readonly Wanted[]; copy: boolean } | { reread: { id: number; name: string } };

/**
 * Does work that takes evidence in. Where it ends without having said what became of every file, the journal says it: at
 * once where it can be written, else when the case is opened next. Refuses with `disk-full`, `disk-failed`.
 * @param told whether all was said that a person must know
 */
export async function marked<T>(
  open: OpenCase,
  by: string,
  begun: Begun,
  work: () => Promise<T>,
  told: (done: T) => boolean = () => true,
): Promise<T> {
  write(open, {
    begun: new Date().toISOString(),
    by,
    copy: 'copy' in begun && begun.copy,
    files: 'files' in begun ? begun.files.filter(({ refusal }) => refusal === null).map(left) : [],
    reread: 'reread' in begun ? begun.reread : null,
    entries: open.journal.entries.length,
  });
  let done: T;
  try {
    done = await work();
  } catch (error) {
    await end(open, error instanceof Refusal && !endsWriting(error.code));
    throw error;
  }
  await end(open, told(done));
  return done;
}

/** Says in the journal what an import that was killed had begun and what of it is not in the case; nothing where all of it is. */
export async function tellInterruption(open: OpenCase): Promise<void> {
  const found = read(open);
  if (!found) return;
  const body = leftOf(open, found);
  if (body) await open.journal.append('evidence.interrupted', { ...body });
  remove(open);
}

async function end(open: OpenCase, told: boolean): Promise<void> {
  if (told) remove(open);
  // What cannot be written now is told when the case is opened next: the mark is still there.
  else await tellInterruption(open).catch(() => undefined);
}

function left(file: Wanted): LeftFile {
  const { password: _, ...wish } = file.wish;
  return { path: statedPath(file), name: file.name, wish, taken: 0 };
}

function leftOf(open: OpenCase, { entries, ...begun }: Mark): InterruptedBody | null {
  const since = open.journal.entries.slice(entries);
  if (since.some(({ kind, body }) => kind === 'evidence.interrupted' && body.begun === begun.begun)) return null;
  const { reread } = begun;
  if (reread && since.some(({ seq }) => open.register.entryOf(reread.id) === seq)) return null;
  const added = since.flatMap(({ seq, kind, body }) => {
    const evidence = kind === 'evidence.added' ? open.register.get(Number(body.id)) : undefined;
    return evidence && open.register.entryOf(evidence.id) === seq ? [evidence] : [];
  });
  const whole = new Set(added.map(({ path, name }) => `${path}\n${name}`));
  const files = begun.files
    .filter(({ path, name }) => !whole.has(`${path}\n${name}`))
    .map((file) => ({
      ...file,
      taken: added.filter(({ path, member, name }) => member && path === file.path && name.startsWith(`${file.name}/`))
        .length,
    }));
  if (files.length === 0 && !reread) return null;
  return { ...begun, files, taken: begun.files.length - files.length };
}

function write(open: OpenCase, content: Mark): void {
  const target = join(open.folder, markName);
  const half = `${target}.half`;
  try {
    const file = openSync(half, 'w');
    try {
      const bytes = Buffer.from(JSON.stringify(content));
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(half, target);
  } catch (error) {
    rmSync(half, { force: true });
    throw diskRefusal(error);
  }
}

function read(open: OpenCase): Mark | null {
  try {
    return mark.parse(JSON.parse(readFileSync(join(open.folder, markName), 'utf8')));
  } catch {
    // None, or not one of ours: it was put there whole or not at all.
    return null;
  }
}

function remove(open: OpenCase): void {
  rmSync(join(open.folder, markName), { force: true });
}
