import { Refusal } from '@shared/refusal.ts';

/** A file within an archive. */
export interface Found {
  /** As the archive calls it; a label, never a place on this machine. */
  path: string;
  sizeBytes: number;
  /** As packed, for itself; null when the archive is packed as a whole. */
  packedBytes: number | null;
  /** Milliseconds since 1970 UTC; null when the archive does not say. */
  modified: number | null;
  kind: 'file' | 'link' | 'other';
  encrypted: boolean;
  /** Its bytes, in pieces that are overwritten by the next; null when nobody is to read them now. */
  read(give: (piece: Uint8Array) => void): Promise<void>;
}

/** Checks one archive's members as they come: what is not a plain file of a plain name is refused, by itself. */
export function createMemberCheck(archive: string): (found: Found) => Refusal | null {
  const seen = new Set<string>();
  return ({ path, kind }) => {
    const name = `${archive}/${path.slice(0, 500)}`;
    const key = path.replaceAll('\\', '/').normalize('NFC').toLowerCase();
    const twice = seen.has(key);
    seen.add(key);
    const wrong = wrongName(path);
    if (wrong !== null) {
      return new Refusal(
        'member-refused',
        `${name} was not unpacked: ${wrong}. Such names are made to write where they should not; unpack it yourself if you trust it.`,
        { name, why: wrong },
      );
    }
    if (kind !== 'file') {
      const why = kind === 'link' ? 'it is a link' : 'it is not a file';
      return new Refusal(
        'member-refused',
        `${name} was not unpacked: ${why}. It holds no lines of its own; bring the file that it stands for.`,
        { name, why },
      );
    }
    if (!twice) return null;
    return new Refusal(
      'member-refused',
      `${name} was not unpacked: another file of this archive has the same name. Unpack the archive yourself and bring both.`,
      { name, why: 'another file of this archive has the same name' },
    );
  };
}

/** Why a name must not be taken for a file's; null for an honest one. */
function wrongName(path: string): string | null {
  if (path === '') return 'it has no name';
  if (path.length > 4096) return 'its name is longer than any file’s';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: names with such characters are what is looked for
  if (/[\u0000-\u001f\u007f]/.test(path)) return 'its name holds control characters';
  if (/^[\\/]/.test(path) || /^[a-z]:/i.test(path)) return 'its name begins at the root of a disk';
  if (path.split(/[\\/]/).includes('..')) return 'its name leads out of the archive';
  return null;
}
