import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { importEvidence } from '../../electron/engine/import/import.ts';
import { handedBack, openReader, type ReaderWorker } from '../../electron/engine/import/reader-worker.ts';
import { theCase } from '../../electron/engine/session.ts';
import { accessLines, at, file, journal, rows, take, useCase } from './case-at-hand.ts';

const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
const md5 = (path: string) => createHash('md5').update(readFileSync(path)).digest('hex');

function orderOf(path: string, isAhead = false) {
  const rest = { wish: {}, recorded: null, caseZone: 'UTC', copyTo: null, mayGuessYear: true, forget: false };
  return { kind: 'read', path, name: path, isAhead, ...rest } as const;
}

/** Lines that no other file has. */
const ownLines = (number: number, count: number) => accessLines(number * 100_000, count);

describe('one file behind the other', () => {
  useCase();

  it('gives each file its own digests and rows, whatever becomes of the files around it', async () => {
    const good = Array.from({ length: 6 }, (_, number) =>
      file(`good-${number}.log`, ownLines(number + 1, 9000 + number)),
    );
    const packed = file('packed.gz', gzipSync(ownLines(8, 30_000), { level: 1 }));
    const unknown = file('unknown.log', 'nothing that anybody knows\n'.repeat(40_000));
    const twice = file('twice.log', ownLines(1, 9000));
    const empty = file('empty.log', '');
    const [a, b, c, d, e, f] = good as [string, string, string, string, string, string];
    const outcomes = await take([a, unknown, b, twice, c, packed, empty, d, join(at.folder, 'missing.log'), e, f]);
    expect(outcomes.map((one) => (one.outcome === 'imported' ? one.events : one.code))).toEqual([
      9000,
      'format-unknown',
      9001,
      'already-imported',
      9002,
      30_000,
      'file-empty',
      9003,
      'file-missing',
      9004,
      9005,
    ]);
    for (const one of outcomes) {
      if (one.outcome !== 'imported') continue;
      expect(one).toMatchObject({ sha256: sha256(one.path), md5: md5(one.path) });
      // Every id that an event states is a term of the index: none was of a file that was not taken.
      expect(
        await rows(
          `SELECT count(*)::DOUBLE AS n, count(t.id)::DOUBLE AS known FROM event e LEFT JOIN term t ON t.id = e.sourceIp WHERE evidence = ${one.id}`,
        ),
      ).toEqual([{ n: one.events, known: one.events }]);
    }
  });

  it('reads the files behind one that was not taken in their order', async () => {
    const own = (number: number) =>
      ownLines(number, 3000 + number).replace(/^\d+\.\d+\.(\d+\.\d+)/gm, `198.${number}.$1`);
    const unknown = file('unknown.log', 'nothing that anybody knows\n'.repeat(4000));
    const paths = [1, 2, 3, 4, 5].map((number) => file(`own-${number}.log`, own(number)));
    const [a, b, c, d, e] = paths as [string, string, string, string, string];
    const outcomes = await take([a, unknown, b, c, d, e]);
    expect(outcomes.map((one) => (one.outcome === 'imported' ? one.events : one.code))).toEqual([
      3001,
      'format-unknown',
      3002,
      3003,
      3004,
      3005,
    ]);
  });

  it('tells files of one size apart by how they begin, and further down by all of their bytes', async () => {
    const lines = (number: number) =>
      ownLines(number, 3000).replace(/^.+$/gm, (line) => `${line.slice(0, -1).padEnd(249, '.')}"`);
    const [first, second, third] = [1, 2, 3].map((number) => lines(number)) as [string, string, string];
    const changedAtEnd = first.replace(/\."\n$/, ':"\n');
    expect(new Set([first, second, third, changedAtEnd].map((text) => text.length)).size).toBe(1);
    expect(changedAtEnd).not.toBe(first);
    const texts = [first, second, first, changedAtEnd, third, second];
    const paths = texts.map((text, number) => file(`alike-${number}.log`, text));
    const outcomes = await take(paths);
    expect(outcomes.map((one) => (one.outcome === 'imported' ? one.events : one.values))).toEqual([
      3000,
      3000,
      expect.objectContaining({ earlier: 'alike-0.log' }),
      3000,
      3000,
      expect.objectContaining({ earlier: 'alike-1.log' }),
    ]);
    // What was in the case before is known at its size alone.
    const other = file('other.log', lines(9));
    expect(await take([paths[0] as string, other])).toMatchObject([
      { code: 'already-imported' },
      { outcome: 'imported', sha256: sha256(other) },
    ]);
  });

  it('leaves nothing of the file that is read nor of the next, where it is cancelled', async () => {
    const paths = Array.from({ length: 8 }, (_, number) => file(`day-${number}.log`, ownLines(number + 1, 20_000)));
    for (const delayMs of [5, 40, 90, 150]) {
      const importing = importEvidence(at.session, {
        job: `cancel ${delayMs}`,
        files: paths.map((path) => ({ path })),
        copy: true,
      });
      await new Promise((resolve) => setTimeout(resolve, delayMs));
      at.session.jobs.cancel(`cancel ${delayMs}`);
      const { files } = await importing;
      const taken = files.filter(({ outcome }) => outcome === 'imported');
      expect(await rows('SELECT count(*)::DOUBLE AS n FROM head')).toEqual([{ n: journal('evidence.added').length }]);
      const copies = join(theCase(at.session).folder, 'evidence');
      expect(existsSync(copies) ? readdirSync(copies).filter((name) => name.startsWith('.incoming')) : []).toEqual([]);
      if (taken.length > 0) return;
    }
    expect((await take(paths)).map(({ outcome }) => outcome)).toEqual(paths.map(() => 'imported'));
  });
});

describe('a reader with an order ahead', () => {
  useCase();

  async function both(first: string, second: string, meanwhile: (reader: ReaderWorker) => void = () => {}) {
    const { signal } = new AbortController();
    const reader = await openReader(null, signal);
    const release = () => reader.release(1_000_000);
    const orders = [orderOf(first), orderOf(second, true)].map((order) =>
      reader.carryOut(order, { signal, onBatches: release }),
    );
    meanwhile(reader);
    const outcomes = await Promise.allSettled(orders);
    reader.kill();
    return outcomes;
  }

  it('hashes each file for itself, though the next is begun before the digests of the one before are there', async () => {
    const large = file('large.log', ownLines(1, 60_000));
    for (const [name, bytes] of [
      ['small.log', ownLines(2, 100)],
      ['larger.log', ownLines(3, 80_000)],
      ['packed.gz', gzipSync(ownLines(4, 60_000), { level: 1 })],
    ] as const) {
      const next = file(name, bytes);
      expect(await both(large, next)).toMatchObject([
        { value: { sha256: sha256(large), md5: md5(large), sum: { events: 60_000 } } },
        { value: { sha256: sha256(next), md5: md5(next) } },
      ]);
    }
  });

  it('hands the next back where the one before fails, and tells the next one’s failure as its own', async () => {
    const good = file('good.log', ownLines(1, 5000));
    const bad = file('bad.log', 'nothing that anybody knows\n'.repeat(1000));
    expect(await both(bad, good)).toMatchObject([{ reason: { code: 'format-unknown' } }, { reason: handedBack }]);
    for (const next of [bad, file('empty.log', ''), join(at.folder, 'missing.log')]) {
      expect(await both(good, next)).toMatchObject([
        { value: { sha256: sha256(good) } },
        { status: 'rejected', reason: { values: { name: next } } },
      ]);
    }
  });

  it('blames the file it was at when it died, and no other', async () => {
    const large = file('large.log', ownLines(1, 100_000));
    const next = file('next.log', ownLines(2, 5000));
    expect(await both(large, next, (reader) => reader.kill())).toMatchObject([
      { reason: { code: 'file-damaged' } },
      { reason: handedBack },
    ]);
  });
});
