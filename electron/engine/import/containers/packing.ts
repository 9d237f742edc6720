import type { Packing } from '@shared/evidence.ts';
import { type Limits, unpackLimits } from './budget.ts';
import { bunzipped, isBzip2 } from './bunzip2.ts';
import { gunzipped, isGzip } from './gunzip.ts';
import type { Tell } from './loss.ts';
import { isXz, unxzed } from './unxz.ts';
import { isZstd, unzstded } from './unzstd.ts';

/** How a file is packed that holds one other, by its first bytes. */
export function packingOf(head: Uint8Array): Packing {
  if (isGzip(head)) return 'gzip';
  if (isBzip2(head)) return 'bzip2';
  if (isXz(head)) return 'xz';
  return isZstd(head) ? 'zstd' : 'none';
}

/**
 * The bytes to be parsed, of a file's bytes as they are stored; every block given is read to the end.
 * Refuses with `file-damaged` (cut off, changed, followed by something else), `budget-exceeded`.
 * @param tell is told of what is missing behind all that could be unpacked; without it, such a file is refused
 */
export function unpacked(
  blocks: Iterable<Uint8Array>,
  packing: Packing,
  name: string,
  limits: Limits = unpackLimits,
  tell?: Tell,
): AsyncIterable<Uint8Array> | Iterable<Uint8Array> {
  switch (packing) {
    case 'none':
      return blocks;
    case 'gzip':
      return gunzipped(blocks, name, limits, tell);
    case 'bzip2':
      return bunzipped(blocks, name, limits, tell);
    case 'xz':
      return unxzed(blocks, name, limits, tell);
    case 'zstd':
      return unzstded(blocks, name, limits, tell);
  }
}
