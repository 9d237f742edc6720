/** Worker: hashes the bytes that the reader parses, beside it and beside the other hasher. */
import { createHash } from 'node:crypto';
import { workerData } from 'node:worker_threads';
import { endFile, giveDigest, hashers, nextSlot, type Ring } from './ring.ts';

const { ring, hasher } = workerData as { ring: Ring; hasher: number };
for (;;) {
  const hashes = (hashers[hasher] ?? []).map(({ name, at }) => ({ hash: createHash(name), at }));
  while (
    nextSlot(ring, hasher, (bytes) => {
      for (const { hash } of hashes) hash.update(bytes);
    })
  );
  for (const { hash, at } of hashes) giveDigest(ring, at, hash.digest());
  endFile(ring, hasher);
}
