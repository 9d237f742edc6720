import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const databaseName = 'derived.duckdb';
const stampName = 'derived.json';

/** What derived tables were made from, as files; none of it may have changed when they are used again. */
export interface Sources {
  /** The case's folder. */
  folder: string;
  index: string;
  /** Files of Dwell's own that were read for them. */
  others: readonly string[];
}

/**
 * Puts the derived tables that a session before left behind where this one works; says whether there were any that hold.
 * What does not hold is removed. Whatever happens to this session, what it took is not there for the next one unless it is left again.
 */
export function takeKept(sources: Sources, work: string): boolean {
  const [database, stamp] = [join(sources.folder, databaseName), join(sources.folder, stampName)];
  try {
    if (!existsSync(database) || !existsSync(stamp)) return false;
    const left = readFileSync(stamp, 'utf8');
    rmSync(stamp);
    if (left !== stampOf(sources)) return false;
    renameSync(database, work);
    return true;
  } catch {
    // Kept for speed alone: what cannot be read is made anew.
    return false;
  } finally {
    forget(sources.folder);
  }
}

/** Leaves the derived tables of a session that has ended to the next one. A file that was not closed cleanly is left to nobody. */
export function leaveKept(sources: Sources, work: string): void {
  try {
    if (existsSync(`${work}.wal`) || existsSync(`${sources.index}.wal`)) return;
    renameSync(work, join(sources.folder, databaseName));
    // Last: without it the tables are worth nothing.
    writeFileSync(join(sources.folder, stampName), stampOf(sources), { mode: 0o600 });
  } catch {
    forget(sources.folder);
  }
}

/**
 * The very files, as this machine knows them: a copy or an unpacked archive has other inodes and times of change, which
 * nobody can set, so what another machine derived is never believed. Another build of Dwell may derive otherwise.
 */
function stampOf({ folder, index, others }: Sources): string {
  const file = (path: string) => {
    const { ino, size, ctimeMs, mtimeMs } = statSync(path);
    return { path, ino, size, ctimeMs, mtimeMs };
  };
  return JSON.stringify({ build: build(), files: [index, join(folder, databaseName), ...others].map(file) });
}

let known: string | undefined;

/** The file this runs from holds, or names by their hashes, all that the engine is made of. */
function build(): string {
  known ??= createHash('sha256')
    .update(readFileSync(import.meta.filename))
    .digest('hex');
  return known;
}

function forget(folder: string): void {
  for (const name of [databaseName, stampName]) rmSync(join(folder, name), { force: true });
}
