import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openJournal } from '../../electron/engine/case/journal.ts';
import { accessLog, built, temporaryFolder } from './built.ts';

/** Calls of the system by their numbers. @source Linux, unistd_64.h and asm-generic/unistd.h */
const numbers: Partial<Record<string, { prctl: number; fsync: number; fdatasync: number; ftruncate: number }>> = {
  x64: { prctl: 157, fsync: 74, fdatasync: 75, ftruncate: 77 },
  arm64: { prctl: 167, fsync: 82, fdatasync: 83, ftruncate: 46 },
};
const calls = process.platform === 'linux' ? numbers[process.arch] : undefined;

/** Has the kernel answer such calls of a command with EIO, as it does for a disk that fails. @source Linux, seccomp(2) */
const failing = `
my ($prctl, $names, @command) = @ARGV;
my @steps = ([0x20, 0, 0, 0], (map { ([0x15, 0, 1, $_], [0x06, 0, 0, 0x00050005]) } split /,/, $names), [0x06, 0, 0, 0x7fff0000]);
my $filter = join '', map { pack 'SCCL', @$_ } @steps;
syscall($prctl + 0, 38, 1, 0, 0, 0) == 0 or exit 99;
syscall($prctl + 0, 22, 2, pack('SxxxxxxP', scalar @steps, $filter), 0, 0) == 0 or exit 99;
exec @command or exit 99;
`;
const mayFail =
  calls !== undefined &&
  spawnSync('perl', ['-e', failing, String(calls.prctl), String(calls.fsync), 'true']).status === 0;

const folder = temporaryFolder();
const theCase = join(folder.path, 'shop.dwell');
const environment = { ...process.env, DWELL_CASES: join(folder.path, 'cases'), DWELL_USER: 'tester' };
const author = { user: 'tester', version: '0' };
let cli = '';

/** Runs a command on a disk on which these calls fail. */
function dwell(fail: ('fsync' | 'fdatasync' | 'ftruncate')[], ...values: string[]) {
  const failed = fail.map((name) => calls?.[name]).join(',');
  const before = fail.length > 0 ? ['perl', '-e', failing, String(calls?.prctl), failed] : [];
  const [command = '', ...rest] = [...before, process.execPath, cli, ...values];
  return spawnSync(command, rest, { encoding: 'utf8', env: environment });
}

const said = /The disk that the case is on reports an error\. Nothing of this step was kept; copy the case folder/;

describe.skipIf(!mayFail)(
  'a disk that reports an error (skipped where the system cannot be made to report one)',
  () => {
    beforeAll(() => {
      cli = join(built(), 'main/cli.js');
      writeFileSync(join(folder.path, 'access.log'), accessLog(20));
      writeFileSync(join(folder.path, 'more.log'), accessLog(30));
      expect(dwell([], 'new', theCase, '--name', 'Shop', '--zone', 'Asia/Seoul').status).toBe(0);
      expect(dwell([], 'import', theCase, join(folder.path, 'access.log')).status).toBe(0);
    });
    afterAll(() => folder.remove());

    it('saves nothing of a note, though the disk does not even let go of what was half written', () => {
      const before = openJournal(theCase, author, true).state;
      const { status, stdout, stderr } = dwell(['fdatasync', 'ftruncate'], 'note', theCase, '1:0', 'not kept');
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toMatch(said);
      const journal = openJournal(theCase, author, false);
      journal.close();
      expect(journal.state).toEqual(before);
    });

    it('takes in nothing of a file, and leaves the index as it was', () => {
      const index = readFileSync(join(theCase, 'index.duckdb'));
      const { status, stderr } = dwell(['fsync'], 'import', theCase, join(folder.path, 'more.log'));
      expect(status).toBe(1);
      expect(stderr).toMatch(said);
      expect(readFileSync(join(theCase, 'index.duckdb')).equals(index)).toBe(true);
      const { entries, state } = openJournal(theCase, author, true);
      expect(state.state).toBe('whole');
      expect(entries.filter(({ kind }) => kind === 'evidence.added')).toHaveLength(1);
    });
  },
);
