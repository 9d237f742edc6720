import { appendFileSync, cpSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { rebuild } from '../../electron/engine/case/rebuild.ts';
import { listRejects } from '../../electron/engine/evidence/rejects.ts';
import { verifyOne } from '../../electron/engine/evidence/verify.ts';
import { inspect } from '../../electron/engine/import/inspect.ts';
import { readOriginal } from '../../electron/engine/import/original.ts';
import { theCase } from '../../electron/engine/session.ts';

import { accessLines, at, file, journal, rows, take, useCase } from './case-at-hand.ts';

describe('the original of what was imported', () => {
  useCase();

  it('keeps for every event the very bytes it was made from', async () => {
    const text = accessLines(0, 40_000);
    const whole = Buffer.from(text);
    for (const [name, content] of [
      ['plain.log', whole],
      ['packed.log.gz', gzipSync(Buffer.concat([Buffer.from('# different\n'), whole]))],
    ] as const) {
      file(name, content);
    }
    await take([join(at.folder, 'evidence')]);
    const sampled = await rows<{
      evidence: number;
      byteOffset: number;
      byteLength: number;
      line: number;
      urlPath: string;
    }>(
      'SELECT evidence, byteOffset, byteLength, line, urlPath FROM event WHERE line % 17 = 0 ORDER BY evidence, byteOffset',
    );
    expect(sampled.length).toBeGreaterThan(4000);
    const lines = text.split('\n');
    for (const { evidence, byteOffset, byteLength, line, urlPath } of sampled) {
      const original = (await readOriginal(theCase(at.session), evidence, byteOffset, byteLength)).toString();
      const packed = theCase(at.session).register.get(evidence)?.packing === 'gzip';
      expect(original).toBe(lines[line - (packed ? 2 : 1)]);
      expect(original).toContain(`"GET ${urlPath}?`);
    }
  });

  it('copies evidence into the case and reads it there when the original is gone', async () => {
    const path = file('access.log', accessLines(0, 1000));
    const [taken] = await take([path], true);
    if (taken?.outcome !== 'imported') throw new Error(JSON.stringify(taken));
    expect(taken.copied).toBe(true);
    const kept = readdirSync(join(theCase(at.session).folder, 'evidence'));
    expect(kept).toEqual([taken.sha256]);
    rmSync(path);
    expect((await readOriginal(theCase(at.session), 1, 0, 12)).toString()).toBe('198.51.100.0');
    expect(await verifyOne(at.session, { job: 'verify', evidence: 1 })).toMatchObject({ state: 'unchanged' });
    expect(await rebuild(at.session, { job: 'rebuild' })).toMatchObject({ identical: true });
  });

  it('never writes to evidence: date, mode and bytes stay', async () => {
    const path = file('access.log.gz', gzipSync(accessLines(0, 1000)));
    const before = { ...statSync(path), atime: 0, atimeMs: 0 };
    await take([path]);
    await inspect(at.session, { job: 'look', paths: [path] });
    await readOriginal(theCase(at.session), 1, 0, 10);
    await verifyOne(at.session, { job: 'verify', evidence: 1 });
    expect({ ...statSync(path), atime: 0, atimeMs: 0 }).toEqual(before);
    expect(readdirSync(join(at.folder, 'evidence'))).toEqual(['access.log.gz']);
  });

  it('imports under a format a person chose even when nothing of it can be read', async () => {
    const path = file('prose.txt', 'one\ntwo\nthree\n');
    expect(await take([{ path, format: 'web-access' }])).toMatchObject([
      { outcome: 'imported', format: 'web-access', events: 0, rejects: 3, lines: 3 },
    ]);
    const { total, rejects, reasons } = await listRejects(at.session, { evidence: 1, offset: 0, limit: 10 });
    expect(total).toBe(3);
    expect(reasons[0]?.count).toBe(3);
    expect(rejects.map(({ text, line, byteOffset }) => ({ text, line, byteOffset }))).toEqual([
      { text: 'one', line: 1, byteOffset: 0 },
      { text: 'two', line: 2, byteOffset: 4 },
      { text: 'three', line: 3, byteOffset: 8 },
    ]);
  });
});

describe('what is done about evidence that is no longer what it was', () => {
  useCase();

  it('is said by verify, by the original and by rebuild', async () => {
    const path = file('access.log', accessLines(0, 100));
    await take([path]);
    const spare = join(at.folder, 'spare.log');
    cpSync(path, spare);
    appendFileSync(path, 'x');
    await expect(readOriginal(theCase(at.session), 1, 0, 5)).rejects.toMatchObject({ code: 'file-changed' });
    expect(await verifyOne(at.session, { job: 'verify', evidence: 1 })).toMatchObject({ state: 'changed' });
    await expect(rebuild(at.session, { job: 'rebuild' })).rejects.toMatchObject({ code: 'file-missing' });
    expect(await rows('SELECT count(*) AS n FROM event')).toEqual([{ n: 100 }]);
    truncateSync(path, statSync(path).size - 1);
    // The same bytes under another date are the same evidence.
    expect((await readOriginal(theCase(at.session), 1, 0, 12)).toString()).toBe('198.51.100.0');
    expect(await verifyOne(at.session, { job: 'verify', evidence: 1 })).toMatchObject({ state: 'unchanged' });
    rmSync(path);
    expect(await verifyOne(at.session, { job: 'verify', evidence: 1 })).toMatchObject({
      state: 'missing',
      found: null,
    });
    expect(journal('evidence.verified').map(({ body }) => body.state)).toEqual(['changed', 'unchanged', 'missing']);
  });
});
