import { closeSync, ftruncateSync, openSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { accessLines, at, file, journal, rows, take, useCase } from './case-at-hand.ts';

describe('files that are meant to do harm', () => {
  useCase();

  it('are refused where they are devices, and count as one empty line where they are nothing but a hole', async () => {
    const hole = file('hole.log', accessLines(0, 50));
    const open = openSync(hole, 'r+');
    ftruncateSync(open, 64 << 20);
    closeSync(open);
    const outcomes = await take(['/dev/zero', '/dev/null', hole]);
    expect(outcomes.map((one) => (one.outcome === 'refused' ? one.code : one.events))).toEqual([
      'file-not-regular',
      'file-not-regular',
      50,
    ]);
    expect(outcomes[2]).toMatchObject({ lines: 51, rejects: 0, blanks: 1 });
  });

  it('are named as patterns, options, SQL or places elsewhere, and stay names', async () => {
    const names = [
      '*.log',
      '[ab]?.log',
      "o'clock'); DROP TABLE head; --.log",
      '$(touch planted).log',
      '--help',
      '-rf',
      'http:example.log',
      's3:%2F%2Fexample.log',
      '%2e%2e%2fetc%2fpasswd',
      'a\nb.log',
      '\u202egol.txt',
      '__proto__',
      'constructor',
    ];
    const paths = names.map((name, n) => file(name, accessLines(n * 100, 10 + n)));
    const before = readdirSync(join(at.folder, 'evidence')).sort();
    const outcomes = await take(paths);
    expect(outcomes.map((one) => [one.name, one.outcome === 'imported' && one.events])).toEqual(
      names.map((name, n) => [name, 10 + n]),
    );
    expect(await rows('SELECT count(*)::DOUBLE AS n FROM head')).toEqual([{ n: names.length }]);
    expect(journal('evidence.added').map(({ body }) => body.name)).toEqual(names);
    expect(readdirSync(join(at.folder, 'evidence')).sort()).toEqual(before);
  });

  it('hold records of very many names, and are read in bounded time', async () => {
    const many = Object.fromEntries(Array.from({ length: 60_000 }, (_, n) => [`k${n}`, n % 10]));
    const record = (more: object) => JSON.stringify({ time: '2025-06-24T03:11:07Z', ip: '198.51.100.7', ...more });
    const odd = '{"time":"2025-06-24T03:11:08Z","ip":"198.51.100.8","n":NaN,"user":"kim"}';
    const path = file(
      'many.json',
      `${record({})}\n${record(many)}\n${record({ big: '12345678901234567890' }).replace('"12345678901234567890"', '12345678901234567890')}\n${odd}\n${record({})}\n`,
    );
    const began = performance.now();
    const [taken] = await take([{ path, format: 'json-lines' }]);
    expect(performance.now() - began).toBeLessThan(60_000);
    expect(taken).toMatchObject({ outcome: 'imported', lines: 5 });
    const more = await rows<{ line: number; big: string | null }>(
      "SELECT line, more->>'big' AS big FROM event ORDER BY line",
    );
    expect(more.find(({ line }) => line === 3)?.big).toBe('12345678901234567890');
    const [second] = await rows<{ names: number }>(
      'SELECT len(json_keys(more))::DOUBLE AS names FROM event WHERE line = 2',
    );
    expect(second?.names).toBe(60_000);
  });

  it('lead out of the folder they came in by links at any depth, and are not followed', async () => {
    file('in/deep/good.log', accessLines(0, 5));
    symlinkSync('/etc', join(at.folder, 'evidence', 'in', 'deep', 'away'));
    symlinkSync('..', join(at.folder, 'evidence', 'in', 'deep', 'round'));
    const outcomes = await take([join(at.folder, 'evidence', 'in')]);
    expect(outcomes.map((one) => (one.outcome === 'refused' ? one.code : one.events))).toEqual([
      'file-not-regular',
      5,
      'file-not-regular',
    ]);
  });
});
