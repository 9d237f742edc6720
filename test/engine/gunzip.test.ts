import { randomFillSync } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { unpackLimits } from '../../electron/engine/import/containers/budget.ts';
import { gunzipped } from '../../electron/engine/import/containers/gunzip.ts';

/** Bytes that pack badly, and bytes that pack well. */
const noise = randomFillSync(Buffer.alloc(700_000));
const text = Buffer.from('203.0.113.7 - - GET /a 200\n'.repeat(120_000));
const one = Buffer.concat([text, noise]);
const two = Buffer.concat([noise.subarray(0, 50_000), text]);
const [large, other] = [gzipSync(one), gzipSync(two, { level: 1 })];
const small = Array.from({ length: 300 }, (_, at) => noise.subarray(at * 100, at * 300));

/** In the memory of one block, which is overwritten by the next, as a ring does. */
function* inBlocks(packed: Buffer, size: number): Generator<Uint8Array> {
  const block = new Uint8Array(new SharedArrayBuffer(size));
  for (let at = 0; at < packed.length; at += size) {
    const bytes = packed.subarray(at, at + size);
    block.set(bytes);
    yield block.subarray(0, bytes.length);
  }
}

async function unpack(packed: Buffer, size = 1 << 19) {
  const parts: Uint8Array[] = [];
  let loss = '';
  for await (const part of gunzipped(inBlocks(packed, size), 'x.gz', unpackLimits, (told) => {
    loss = told;
  })) {
    parts.push(part.slice());
  }
  return { bytes: Buffer.concat(parts), loss };
}

describe('gzip', () => {
  it('is unpacked to what it was: members large, small, empty, one behind the other, in blocks of any size', async () => {
    const members = [gzipSync(''), large, ...small.map((bytes) => gzipSync(bytes)), other, gzipSync('end')];
    const packed = Buffer.concat([...members, Buffer.alloc(700_000)]);
    const whole = Buffer.concat([one, ...small, two, Buffer.from('end')]);
    for (const size of [1 << 19, 100_003]) {
      const { bytes, loss } = await unpack(packed, size);
      expect(bytes.equals(whole) && loss === '').toBe(true);
    }
  });

  it('is read to the last byte before something else, and says at which byte that begins', async () => {
    for (const more of [Buffer.from('x'), noise, Buffer.concat([Buffer.alloc(600_000), noise])]) {
      const { bytes, loss } = await unpack(Buffer.concat([large, more]));
      const at = large.length + more.findIndex((byte) => byte !== 0);
      expect(bytes.equals(one)).toBe(true);
      expect(loss).toContain(`at byte ${at} of the packed file`);
    }
  });

  it('is read as far as it goes where it is cut off, wherever that is', async () => {
    const ends = [large.length - 1, large.length - 8, large.length - 9, 600_000, 1 << 19, 20_000];
    for (const end of ends) {
      const { bytes, loss } = await unpack(large.subarray(0, end));
      expect(bytes.equals(one.subarray(0, bytes.length)) && bytes.length > end).toBe(true);
      expect(loss).toContain(`too early, at its byte ${end}:`);
    }
    const second = await unpack(Buffer.concat([large, other.subarray(0, 60_000)]));
    expect(second.bytes.subarray(0, one.length).equals(one)).toBe(true);
    expect(second.bytes.length).toBeGreaterThan(one.length + 50_000);
  });

  it('is refused where it was changed, also in its last bytes', async () => {
    for (const at of [large.length - 3, large.length - 7, large.length - 300_000]) {
      const changed = Buffer.from(large);
      changed[at] = (changed[at] as number) ^ 0xff;
      await expect(unpack(changed)).rejects.toMatchObject({ code: 'file-damaged' });
    }
  });
});
