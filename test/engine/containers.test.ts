import { createHash } from 'node:crypto';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { extract } from '../../electron/engine/import/containers/extract.ts';
import { packingOf, unpacked } from '../../electron/engine/import/containers/packing.ts';
import { readOriginal } from '../../electron/engine/import/original.ts';
import { theCase } from '../../electron/engine/session.ts';
import { tarOf, zipOf } from './archives.ts';
import { accessLine, type CaseInHand, caseInHand } from './case-in-hand.ts';

const packed = {
  bzip2:
    'QlpoOTFBWSZTWeCJhygAAw1fgEAQUAv/8ALQRAoCIwYAQAIhxgIGoin+op//qqj9VD0gA0AaU9+qVU/9KaoaADIAMYTEyYCYAAKVKek0mhoAyMjTTtkmJ0znPLnfd3+HHTc0AbDUCqqqr5kmIZyA5bmgDYagVVVVAAAAAABxJMT4kmJzmMcSTEzjExec3d3d3e5oA2GoFVVVVwm8T0BO9JsExTwExS/XMTBdRMJcBNwmomN27y0znPznOdBOOmmm0TaJy0E2CchMsiYqqm+HNw4PAySVMklTeAXJKjoAAAAD7ySpypKnN48Y5hfDPfJKnVVUnO71JKnUkqdAAD9SSpmZnckqZmYAB333pzNzF3rebgAAAAAHJJU5znBm5mXd7ckqOmjdzMu725JUdNG7mZd3o0buZl3ejRu5mXd71uZ103czLu9clPgTAyJgrmJxE3iaichOYmBOgmgnQT+E1E6idhOwnYT/F3JFOFCQ4ImHKA==',
  xz: '/Td6WFoAAATm1rRGAgAhARYAAAB0L+Wj4AuZASZdABiOQoh0t0oXF+Cwfu1sNoO0DTfstS1noa2+BNEGSaEsuLrZBPVcHZNxUz2OJvGbIHnhEJ3gRFhkWoYnvcZm5TVUWTQcqyR1CvF1fOauSnekdv7QrCFdos+16iizyieKC4SgsvPVZntNwB3C5rNm08crQ+Tsun8TT4JIpIMPt6Y14T8usUFYfLzgdi97160TVKkjH70tkH2LJDjDISDmU0Eb+srUOp3x/E/SHsMSBCshx5hTOYW2ssURaqLo4SVAV1E9Egp1h2V6hp3d/y+WvLQJgPeURYqYZhuMpzi7B39nE7EvxsLJaEuGBndCB4NlDxNfQ+DV9X985Nh7XG04grj9rQedFH66KF/AWvzxnGkFRBH3S808YtAr4N0XFrLjUrEwXBoPAAAAADCGLcPpH52HAAHCApoXAAA3jCEuscRn+wIAAAAABFla',
  zstd: 'KLUv/QRoHQkAxtMuGHBN2l0k7jv1r/trTWhl75RJNiyNqgJ+ATIAJAAjAL9tty2ADJFNoEkVRCJhMKQ4GJCGYhKEQsAsSGCIlnY5LWay8ogclLLCDMzAUOKEEmcDxSL2er2r1WrWarWq7/vXde22bVtTpc3MPOccRMS7OzOzqqo/x8fnGI1G9Pl8Z7PZzOVyle/7t23bruvWZDKZnM1m9vT0nGKAfD7z5+fnHI9H/P1+d7vd7PV61f//v+/b7/v2dDqdnk5nOoCdqBHA9f2vA/B11iEEI0ABEYSCMEY+TldMn3kxffLG9MmL6ScvCQpmn7yYPvNi+uSN6ZMX029AwfTJF9MnL06fvJh+8ho4cmctvZoZUZs++cB26YQ2a6ycfOTFdFKr4mVVDdgqBno75A==',
} as const;
const plain = Buffer.from(
  Array.from(
    { length: 40 },
    (_, i) =>
      `192.0.2.${i} - - [24/Jun/2025:03:11:${String(i).padStart(2, '0')} +0000] "GET /item/${i} HTTP/1.1" 200 ${i}\n`,
  ).join(''),
);

function lines(from: number, count: number): string {
  return Array.from({ length: count }, (_, i) =>
    accessLine({ time: `24/Jun/2025:03:${String(i % 60).padStart(2, '0')}:07 +0000`, ip: `192.0.2.${from}` }),
  ).join('');
}

async function whole(
  bytes: Buffer,
  limits?: Parameters<typeof unpacked>[3],
  tell?: Parameters<typeof unpacked>[4],
): Promise<Buffer> {
  function* blocks() {
    for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
  }
  const parts: Buffer[] = [];
  for await (const part of unpacked(blocks(), packingOf(bytes), 'x', limits, tell)) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

it('unpacks zstd of any shape: empty, of one byte, without a checksum, and with frames to be skipped', async () => {
  const skipped = Buffer.from([0x53, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3]);
  const empty = Buffer.from('KLUv/SQAAQAAmenYUQ==', 'base64');
  const one = Buffer.from('KLUv/QRYCQAAYVtujKk=', 'base64');
  const unchecked = Buffer.from('KLUv/QBYCQAAYQ==', 'base64');
  expect((await whole(empty)).length).toBe(0);
  expect((await whole(Buffer.concat([one, skipped, unchecked, empty, one]))).toString()).toBe('aaa');
  await expect(whole(Buffer.concat([one, Buffer.from('odd')]))).rejects.toMatchObject({ code: 'file-damaged' });
});

describe.each(Object.entries(packed))('a file packed as %s', (packing, base64) => {
  const bytes = Buffer.from(base64, 'base64');

  it('is known by its first bytes and unpacked to what it was, also one behind the other', async () => {
    expect(packingOf(bytes)).toBe(packing);
    expect((await whole(bytes)).equals(plain)).toBe(true);
    expect((await whole(Buffer.concat([bytes, bytes]))).length).toBe(plain.length * 2);
  });

  it('is refused when it is cut off, changed, or more than its budget', async () => {
    const flipped = Buffer.from(bytes);
    flipped[bytes.length >> 1] = (flipped[bytes.length >> 1] as number) ^ 0xff;
    await expect(whole(bytes.subarray(0, bytes.length - 30))).rejects.toMatchObject({ code: 'file-damaged' });
    await expect(whole(flipped)).rejects.toMatchObject({ code: 'file-damaged' });
    // No bit of what is packed can be another without being told. (Some bits of headers mean nothing.)
    for (let at = 40; at < bytes.length - 12; at += 11) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] as number) ^ (1 << (at % 8));
      await expect(whole(changed), `byte ${at}`).rejects.toMatchObject({ code: 'file-damaged' });
    }
    const small = { bytes: 1000, ratio: 1000, ratioFrom: 1 << 20 };
    await expect(whole(bytes, small)).rejects.toMatchObject({ code: 'budget-exceeded' });
  });
});

describe.each(Object.entries(packed))('a file packed as %s that is not whole', (_packing, base64) => {
  const bytes = Buffer.from(base64, 'base64');

  it('gives what could be unpacked and tells what is missing, wherever it is cut, and is refused where nothing could', async () => {
    let somewhere = 0;
    for (let cut = 1; cut < bytes.length; cut += 7) {
      const told: string[] = [];
      const end = bytes.length * 2 - cut;
      const found = await whole(Buffer.concat([bytes, bytes]).subarray(0, end), undefined, (loss) => told.push(loss));
      expect(told, `${cut}`).toEqual([
        `The packed file ends too early, at its byte ${end}: what followed is not there.`,
      ]);
      expect(found.length).toBeGreaterThanOrEqual(plain.length);
      expect(found.equals(Buffer.concat([plain, plain]).subarray(0, found.length))).toBe(true);
      if (found.length > plain.length) somewhere += 1;
    }
    expect(somewhere).toBeGreaterThan(0);
    await expect(whole(bytes.subarray(0, 20), undefined, () => {})).rejects.toMatchObject({ code: 'file-damaged' });
  });

  it('is refused when it was changed', async () => {
    const flipped = Buffer.from(bytes);
    flipped[bytes.length >> 1] = (flipped[bytes.length >> 1] as number) ^ 0xff;
    await expect(whole(flipped, undefined, () => {})).rejects.toMatchObject({ code: 'file-damaged' });
  });
});

it.each(['bzip2', 'zstd'] as const)('tells of what stands behind a file packed as %s', async (packing) => {
  const told: string[] = [];
  const bytes = Buffer.from(packed[packing], 'base64');
  const odd = Buffer.from('something else than that'.repeat(300));
  expect(await whole(Buffer.concat([bytes, odd]), undefined, (loss) => told.push(loss))).toEqual(plain);
  expect(told).toEqual([
    `Behind the packed part, at byte ${bytes.length} of the packed file, something else follows, which was not read.`,
  ]);
});

describe('an archive in a case', () => {
  let at: CaseInHand;
  beforeEach(async () => {
    at = await caseInHand('UTC');
  });

  async function take(name: string, bytes: Buffer, more: { password?: string; member?: string; format?: string } = {}) {
    const path = join(at.folder, name);
    writeFileSync(path, bytes);
    return (await at.ask('evidence.import', { job: name, files: [{ path, ...more }] })).files;
  }

  it('gives each of its files as evidence of its own, with the archive’s hash beside its own, and shows its bytes again', async () => {
    const [one, two] = [lines(1, 50), lines(2, 30)];
    const zip = zipOf([
      { name: 'logs/a.log', content: one },
      { name: 'logs/b.log.gz', content: gzipSync(two) },
    ]);
    const files = await take('logs.zip', zip);
    expect(files).toMatchObject([
      {
        outcome: 'imported',
        name: 'logs.zip/logs/a.log',
        events: 50,
        sha256: sha256(one),
        path: join(at.folder, 'logs.zip'),
      },
      { outcome: 'imported', name: 'logs.zip/logs/b.log.gz', events: 30, packing: 'gzip' },
    ]);
    const { evidence } = await at.ask('evidence.list', {});
    expect(evidence[0]?.member).toEqual({
      archive: 'logs.zip',
      archiveSha256: sha256(zip),
      path: 'logs/a.log',
      encrypted: false,
    });
    const open = theCase(at.session);
    for (const kept of [true, false]) {
      if (!kept) rmSync(join(open.folder, 'unpacked'), { recursive: true });
      expect(String(await readOriginal(open, 1, 0, one.length))).toBe(one);
      expect(String(await readOriginal(open, 2, 0, two.length))).toBe(two);
    }
    expect(readdirSync(join(open.folder, 'unpacked')).filter((name) => name.startsWith('.'))).toEqual([]);
    expect(await at.ask('evidence.verify', { job: 'v', evidence: 1 })).toMatchObject({ state: 'unchanged' });
    writeFileSync(join(at.folder, 'logs.zip'), Buffer.concat([zip, Buffer.from('x')]));
    expect(await at.ask('evidence.verify', { job: 'w', evidence: 1 })).toMatchObject({ state: 'changed' });
    await expect(take('again.zip', zip)).resolves.toMatchObject([
      { code: 'already-imported' },
      { code: 'already-imported' },
    ]);
  });

  it('takes one of its files alone, by a format that a person chose', async () => {
    const content = 'one~two\nthree~four\n';
    const zip = zipOf([
      { name: 'a.log', content: lines(11, 5) },
      { name: 'odd.txt', content },
    ]);
    expect(await take('some.zip', zip)).toMatchObject([
      { events: 5 },
      { code: 'format-unknown', name: 'some.zip/odd.txt' },
    ]);
    const format = 'pattern:$request~$status';
    expect(await take('some.zip', zip, { member: 'odd.txt', format })).toMatchObject([
      { outcome: 'imported', name: 'some.zip/odd.txt', format, lines: 2 },
    ]);
    expect(await take('some.zip', zip, { member: 'none.txt' })).toMatchObject([{ code: 'file-missing' }]);
  });

  it('takes tars apart, plain and packed, and one archive within another but no third', async () => {
    const deep = zipOf([{ name: 'c.log', content: lines(5, 5) }]);
    const inner = zipOf([
      { name: 'b.log', content: lines(4, 4) },
      { name: 'deep.zip', content: deep },
    ]);
    const tar = tarOf([
      { name: 'var/log/a.log', content: lines(3, 3) },
      { name: 'inner.zip', content: inner },
    ]);
    expect(await take('all.tgz', gzipSync(tar))).toMatchObject([
      { outcome: 'imported', name: 'all.tgz/var/log/a.log', events: 3, modified: '2025-06-15T15:06:40.000Z' },
      { outcome: 'imported', name: 'all.tgz/inner.zip/b.log', events: 4 },
      { outcome: 'refused', name: 'all.tgz/inner.zip/deep.zip', code: 'budget-exceeded' },
    ]);
    expect(await take('plain.tar', tarOf([{ name: 'd.log', content: lines(6, 6) }]))).toMatchObject([{ events: 6 }]);
  });

  it('refuses names that lead elsewhere, links and doubles, each by itself, and writes nothing outside the case', async () => {
    const names = ['/etc/passwd', '../../out.log', 'a/../../b', 'C:\\x.log', '\\\\server\\x', 'nul\0l.log', 'Good.log'];
    const before = readdirSync(at.folder).length;
    const files = await take(
      'evil.zip',
      zipOf([
        { name: 'good.log', content: lines(1, 5) },
        ...names.map((name, i) => ({ name, content: lines(10 + i, 2) })),
        { name: 'link', content: '/etc/passwd', link: true },
      ]),
    );
    expect(files.filter(({ outcome }) => outcome === 'imported')).toMatchObject([{ name: 'evil.zip/good.log' }]);
    const refused = files.filter(({ outcome }) => outcome === 'refused');
    expect(refused).toHaveLength(names.length + 1);
    for (const one of refused) expect(one).toMatchObject({ code: 'member-refused' });
    expect(readdirSync(at.folder)).toHaveLength(before + 1);
    const { entries } = await at.ask('custody.list', { before: null, limit: 100, kind: 'evidence.failed', text: '' });
    expect(entries).toHaveLength(refused.length);
    expect(
      await take(
        'evil.tar',
        tarOf([
          { name: 'x', type: '2' },
          { name: '../y', content: 'y' },
        ]),
      ),
    ).toMatchObject([{ code: 'member-refused' }, { code: 'member-refused' }]);
  });

  it('asks for a password, says when it is the wrong one, and keeps only that one was used', async () => {
    const writer = new ZipWriter(new BlobWriter(), { password: 'correct horse', useWebWorkers: false });
    await writer.add('secret.log', new TextReader(lines(9, 9)));
    const zip = Buffer.from(await (await writer.close()).arrayBuffer());
    expect(await take('locked.zip', zip)).toMatchObject([{ outcome: 'refused', code: 'password-needed' }]);
    expect(await take('locked.zip', zip, { password: 'wrong' })).toMatchObject([{ code: 'password-wrong' }]);
    const path = join(at.folder, 'locked.zip');
    const looked = await at.ask('evidence.inspect', { job: 'i', paths: [path] });
    expect(looked.files).toMatchObject([{ obstacle: { code: 'password-needed' }, members: [{ path: 'secret.log' }] }]);
    expect(await take('locked.zip', zip, { password: 'correct horse' })).toMatchObject([
      { outcome: 'imported', events: 9, copied: true, member: { encrypted: true } },
    ]);
    expect(JSON.stringify(theCase(at.session).journal.entries)).not.toContain('correct horse');
    rmSync(path);
    expect(String(await readOriginal(theCase(at.session), 1, 0, 4))).toBe('192.');
  });

  it('gives of a tar that is cut off what is there, marked where it ends, also when it is read again', async () => {
    const bytes = tarOf([
      { name: 'a.log', content: lines(1, 9) },
      { name: 'b.log', content: lines(2, 400) },
      { name: 'c.log', content: lines(3, 9) },
    ]);
    const cut = bytes.subarray(0, 6000);
    const loss = 'The archive ends too early, at its byte 6000: what followed is not there.';
    const [first, second, ...rest] = await take('cut.tar', cut);
    expect(first).toMatchObject({ name: 'cut.tar/a.log', events: 9, rejects: 0 });
    expect(second).toMatchObject({ name: 'cut.tar/b.log', loss, rejects: 2 });
    expect(rest).toEqual([]);
    const packedTar = gzipSync(bytes);
    const [a, b] = await take('cut.tar.gz', packedTar.subarray(0, packedTar.length - 200));
    expect(a).toMatchObject({ code: 'already-imported' });
    expect(b).toMatchObject({
      outcome: 'imported',
      loss: expect.stringMatching(/^The packed file ends too early, at its byte/),
    });
    const again = await at.ask('evidence.reread', { job: 'r', evidence: 2, format: 'web-access' });
    expect(again).toMatchObject({ loss, rejects: 2 });
  });

  it('stops bombs by their ratio, stated or found, and by their number of files, and refuses what is cut off', async () => {
    const into = join(at.folder, 'into');
    const limits = { bytes: 1 << 30, ratio: 100, ratioFrom: 1 << 20 };
    const order = { name: 'bomb', into: null, password: undefined, alive: () => {}, limits };
    const zeros = gzipSync(tarOf([{ name: 'z', content: Buffer.alloc(64 << 20) }]), { level: 9 });
    const path = join(at.folder, 'bomb');
    writeFileSync(path, zeros);
    await expect(extract(path, 'tar', { ...order, into: at.folder })).rejects.toMatchObject({
      code: 'budget-exceeded',
    });
    const writer = new ZipWriter(new BlobWriter(), { useWebWorkers: false });
    await writer.add('zeros', new TextReader('0'.repeat(8 << 20)));
    await writer.add('honest', new TextReader(lines(1, 9)));
    const stated = Buffer.from(await (await writer.close()).arrayBuffer());
    // What states another length than it has is found out by what comes of it.
    const lying = Buffer.from(stated);
    lying.writeUInt32LE(1000, lying.indexOf(Buffer.from('504b0102', 'hex')) + 24);
    for (const bomb of [stated, lying]) {
      writeFileSync(path, bomb);
      const written = readdirSync(at.folder).length;
      const [zeros, honest] = await extract(path, 'zip', { ...order, into: at.folder });
      expect(zeros).toMatchObject({ path: 'zeros', file: null });
      expect(zeros?.refusal).toMatchObject({ code: bomb === stated ? 'budget-exceeded' : expect.any(String) });
      expect(honest).toMatchObject({ path: 'honest', refusal: null });
      expect(readdirSync(at.folder)).toHaveLength(written + 1);
      rmSync(honest?.file ?? '');
    }
    writeFileSync(path, zipOf(Array.from({ length: 10_001 }, (_, i) => ({ name: `${i}` }))));
    await expect(extract(path, 'zip', order)).rejects.toMatchObject({ code: 'budget-exceeded' });
    expect(readdirSync(at.folder)).not.toContain(into);
    const overlapping = zipOf([
      { name: 'a', content: lines(1, 9) },
      { name: 'b', content: lines(2, 9) },
    ]);
    overlapping.writeUInt32LE(0, overlapping.lastIndexOf(Buffer.from('504b0102', 'hex')) + 42);
    expect(await take('overlapping.zip', overlapping)).toContainEqual(
      expect.objectContaining({ outcome: 'refused', code: 'file-damaged' }),
    );
    expect(await take('cut.zip', zipOf([{ name: 'a', content: lines(1, 9) }]).subarray(0, 300))).toMatchObject([
      { outcome: 'refused', code: 'file-damaged' },
    ]);
  });
});

function sha256(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
