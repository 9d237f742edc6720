import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import type { ImportChoice, Member } from '@shared/evidence.ts';
import { Refusal } from '@shared/refusal.ts';
import type { Wish } from './messages.ts';
import { notRegular, openingRefusal } from './stored.ts';

/** A file that somebody wants in the case. */
export interface Wanted {
  path: string;
  /** As people see it: the file's name, under a chosen folder with the way to it. */
  name: string;
  sizeBytes: number;
  wish: Wish;
  /** For a file of an archive: where it comes from, and where the archive is. `path` is then where its bytes were put. */
  member?: Member & { archivePath: string };
  /** What is missing behind it, where its archive is cut off. */
  loss?: string | null;
  /** Why it cannot even be tried. */
  refusal: Refusal | null;
}

/** The path that is told and recorded: an archive's for its members. */
export function statedPath({ path, member }: Wanted): string {
  return member?.archivePath ?? path;
}

/** Deeper than this no folder of logs is; what is deeper is refused, not followed. */
const deepest = 32;

/** The files that are meant: a folder stands for every file in it, by name. Links are never followed. */
export function expand(choices: readonly ImportChoice[]): Wanted[] {
  return choices.flatMap(({ path, ...wish }) => {
    const whole = resolve(path);
    const files = gather(whole, basename(whole), wish, whole, 0);
    return files.length > 0 ? files : [withoutFiles(whole, wish)];
  });
}

/** Whoever chose a folder is told that there was nothing in it. */
function withoutFiles(path: string, wish: Wish): Wanted {
  const name = basename(path);
  const sentence = `${name} is a folder without a file: there is nothing to import. Check that it is the right one.`;
  return { path, name, sizeBytes: 0, wish, refusal: new Refusal('file-empty', sentence, { name }) };
}

/** One file under the name it was given before. */
export function wantedAt(path: string, name: string, wish: Wish): Wanted[] {
  return gather(path, name, wish, path, 0);
}

function gather(path: string, name: string, wish: Wish, root: string, depth: number): Wanted[] {
  const refused = (refusal: unknown): Wanted[] => {
    if (!(refusal instanceof Refusal)) throw refusal;
    return [{ path, name, sizeBytes: 0, wish, refusal }];
  };
  try {
    const status = lstatSync(path);
    if (status.isFile()) return [{ path, name, sizeBytes: status.size, wish, refusal: null }];
    if (!status.isDirectory() || depth > deepest) return refused(notRegular(name));
    return children(path).flatMap((child) => {
      const inside = join(path, child.name);
      return gather(inside, relative(root, inside), wish, root, depth + 1);
    });
  } catch (error) {
    return refused(openingRefusal(error, name));
  }
}

function children(folder: string): Dirent[] {
  const byName = (a: Dirent, b: Dirent) => (a.name < b.name ? -1 : 1);
  return readdirSync(folder, { withFileTypes: true }).sort(byName);
}
