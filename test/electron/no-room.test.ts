import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkJournal, openJournal } from '../../electron/engine/case/journal.ts';
import { accessLog, built, posix, temporaryFolder } from './built.ts';

const folder = temporaryFolder();
const theCase = join(folder.path, 'shop.dwell');
const journal = join(theCase, 'journal.jsonl');
const environment = { ...process.env, DWELL_CASES: join(folder.path, 'cases'), DWELL_USER: 'tester' };
const largeLines = 150_000;
let cli = '';

/** Runs a command; no file it writes may grow beyond so many KiB: the system refuses that as it refuses to write to a full disk. */
function dwell(limit: number | null, ...values: string[]) {
  const command = limit === null ? 'exec "$@"' : `ulimit -f ${limit}; exec "$@"`;
  return spawnSync('bash', ['-c', command, 'bash', process.execPath, cli, ...values], {
    encoding: 'utf8',
    env: environment,
    maxBuffer: 1 << 26,
  });
}

function json<T>(...values: string[]): T {
  const { status, stdout, stderr } = dwell(null, ...values, '--json');
  if (status !== 0) throw new Error(`status ${status}: ${stderr}`);
  return JSON.parse(stdout) as T;
}

describe.skipIf(!posix)('a disk without room (skipped where a limit of size cannot be set)', () => {
  /** What the journal has grown to, in KiB. */
  const grown = () => Math.floor(statSync(journal).size / 1024);

  beforeAll(async () => {
    cli = join(built(), 'main/cli.js');
    json('new', theCase, '--name', 'Shop', '--zone', 'Asia/Seoul');
    writeFileSync(join(folder.path, 'small.log'), accessLog(300));
    // Paths that cannot be packed.
    const path = (n: number) => createHash('sha256').update(String(n)).digest('hex');
    const line = (n: number) =>
      `198.51.100.7 - - [24/Jun/2025:03:11:07 +0900] "GET /${path(n)} HTTP/1.1" 200 5 "-" "x"\n`;
    writeFileSync(join(folder.path, 'large.log'), Array.from({ length: largeLines }, (_, n) => line(n)).join(''));
    json('import', theCase, join(folder.path, 'small.log'));
    // A journal larger than what the index of so small a case takes, so that it is the first to meet the limit.
    const filled = openJournal(theCase, { user: 'tester', version: '0' }, false);
    for (let n = 0; n < 6; n++) await filled.append('case.opened', { filling: 'x'.repeat(1 << 20) });
    filled.close();
  });
  afterAll(() => folder.remove());

  it('is said where a note finds none, and nothing of the note is kept', () => {
    const before = readFileSync(journal);
    const { status, stdout, stderr } = dwell(grown(), 'note', theCase, '1:0', 'x'.repeat(3000));
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/Nothing was saved; make room and try again/);
    expect(readFileSync(journal).equals(before)).toBe(true);
    expect(checkJournal(theCase).state).toBe('whole');
    expect(json<{ notes: unknown[] }>('notes', theCase).notes).toEqual([]);
    json('note', theCase, '1:0', 'now there is room');
    expect(json<{ notes: { text: string }[] }>('notes', theCase).notes).toMatchObject([{ text: 'now there is room' }]);
  });

  it('is said where an import finds none, and nothing of the file is kept', () => {
    const large = join(folder.path, 'large.log');
    const { status, stdout } = dwell(grown() + 512, 'import', theCase, large);
    expect(status).toBe(1);
    expect(stdout).toContain('The disk is full: nothing of this file was kept. Make room and import it again.');
    expect(checkJournal(theCase).state).toBe('whole');
    const { evidence } = json<{ evidence: { name: string }[] }>('evidence', theCase);
    expect(evidence.map(({ name }) => name)).toEqual(['small.log']);
    const events = () => json<{ total: number }>('events', theCase, '--limit', '1').total;
    expect(events()).toBe(300);
    json('import', theCase, large);
    expect(events()).toBe(300 + largeLines);
  });
});
