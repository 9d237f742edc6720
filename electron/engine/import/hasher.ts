/** Worker: hashes the bytes that the reader parses, beside it. */
import { createHash } from 'node:crypto';
import { workerData } from 'node:worker_threads';
import { digestLengths, giveDigests, nextSlot, type Ring } from './ring.ts';

const ring = workerData as Ring;
for (;;) {
  const hashes = Object.keys(digestLengths).map((name) => createHash(name));
  while (
    nextSlot(ring, (bytes) => {
      for (const hash of hashes) hash.update(bytes);
    })
  );
  giveDigests(
    ring,
    hashes.map((hash) => hash.digest()),
  );
}
