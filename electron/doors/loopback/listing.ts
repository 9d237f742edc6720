import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { Refusal } from '@shared/refusal.ts';
import type { Listing } from '@shared/shell.ts';
import type { Places } from '../../places.ts';

const entriesAtMost = 5_000;

type Entry = Listing['entries'][number];

/**
 * What a page may choose from: the roots, or what is in one folder under a root. Links are followed to where they really
 * lead, and what leads out of every root is left out. Names that begin with a dot are left out.
 * Refuses with `place-unknown`, `file-missing`.
 */
export async function listPlaces(
  places: Places,
  { casesFolder, roots }: { casesFolder: string; roots: string[] },
  word: string | null,
): Promise<Listing> {
  const allowed: string[] = [];
  for (const root of [casesFolder, ...roots]) {
    const real = await realpath(root).catch(() => null);
    if (real !== null && !allowed.includes(real)) allowed.push(real);
  }
  const entryOf = async (path: string, name: string): Promise<Entry | null> => {
    try {
      const real = await realpath(path);
      if (!allowed.some((root) => isWithin(root, real))) return null;
      const found = await stat(real);
      if (!found.isFile() && !found.isDirectory()) return null;
      const kind = found.isFile() ? 'file' : name.endsWith('.dwell') ? 'case' : 'folder';
      const sizeBytes = found.isFile() ? found.size : null;
      return { place: places.grant(real), name, kind, sizeBytes, modified: found.mtime.toISOString() };
    } catch {
      // Gone, or not ours to read.
      return null;
    }
  };

  if (word === null) {
    const entries = await Promise.all(allowed.map((root) => entryOf(root, basename(root))));
    const own = roots.includes(casesFolder) ? null : await realpath(casesFolder).catch(() => null);
    return {
      entries: entries
        .map((entry, index) => (entry && allowed[index] === own ? { ...entry, kind: 'cases' as const } : entry))
        .filter((entry) => entry !== null),
      truncated: false,
    };
  }
  const folder = await realpath(places.path(word)).catch(() => {
    throw new Refusal('file-missing', 'This folder is gone. Go back and choose again.');
  });
  if (!allowed.some((root) => isWithin(root, folder))) {
    throw new Refusal('place-unknown', 'This folder is not one of those that were opened to the browser.');
  }
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  const entries: Entry[] = [];
  for (const name of names.slice(0, entriesAtMost)) {
    const entry = await entryOf(join(folder, name), name);
    if (entry) entries.push(entry);
  }
  return { entries, truncated: names.length > entriesAtMost };
}

/** Whether a real path is a folder or lies under it, by whole components: `/a/bc` is not within `/a/b`. */
function isWithin(folder: string, path: string): boolean {
  const steps = relative(folder, path).split(sep);
  return steps[0] !== '..' && !(steps[0] !== undefined && /^[A-Za-z]:$/.test(steps[0]));
}
