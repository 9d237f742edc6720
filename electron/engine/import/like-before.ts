import { createHash } from 'node:crypto';
import type { OpenCase } from '../case/case.ts';
import { bytesAt, openStored } from './stored.ts';
import type { Wanted } from './wanted.ts';

/** Files that rotate at a size are all as large, and their beginnings differ: as much of them tells one from the other. */
const beginning = 64 * 1024;

/** Which files may be one that came before, told without reading them to their end. */
export interface LikeBefore {
  /**
   * Whether a file is as large as one that was in the case when the import began, or is as large and begins as one of the
   * import's own. No other can be one of them.
   */
  mayBe(file: Wanted): boolean;
  add(file: Wanted): void;
}

export function createLikeBefore({ register }: OpenCase): LikeBefore {
  const inCase = new Set(register.list().map(({ sizeBytes }) => sizeBytes));
  /** Of each size the files that nobody asked about yet, and how the others begin. */
  const ofImport = new Map<number, { added: Wanted[]; beginnings: Set<string | null> }>();

  return {
    mayBe(file) {
      if (inCase.has(file.sizeBytes)) return true;
      const alike = ofImport.get(file.sizeBytes);
      if (!alike) return false;
      for (const other of alike.added.splice(0)) alike.beginnings.add(beginningOf(other));
      const own = beginningOf(file);
      return own === null || alike.beginnings.has(null) || alike.beginnings.has(own);
    },
    add(file) {
      const alike = ofImport.get(file.sizeBytes);
      if (alike) alike.added.push(file);
      else ofImport.set(file.sizeBytes, { added: [file], beginnings: new Set() });
    },
  };
}

/** What tells a beginning from others; null where it cannot be read, which whoever reads the file will say. */
function beginningOf({ path, name }: Wanted): string | null {
  try {
    const stored = openStored(path, name);
    try {
      return createHash('sha256')
        .update(bytesAt(stored, 0, beginning))
        .digest('base64');
    } finally {
      stored.close();
    }
  } catch {
    return null;
  }
}
