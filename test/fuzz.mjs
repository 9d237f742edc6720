/**
 * `npm run fuzz [-- cases]`: random and mutated bytes through every reader, far more than the test suite takes time for.
 * Exit status 0 when none of them made a reader throw, hang, lose a line or read otherwise when cut otherwise.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const cases = Number(process.argv[2] ?? 5000);
if (!Number.isInteger(cases) || cases < 1) {
  process.stderr.write('Say how many cases each reader is to take: npm run fuzz -- 5000\n');
  process.exit(1);
}
const root = resolve(import.meta.dirname, '..');
const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
const folder = mkdtempSync(join(tmpdir(), 'dwell-fuzz-'));
const results = join(folder, 'results.json');
const began = Date.now();
const ended = spawnSync(
  process.execPath,
  [
    vitest,
    'run',
    'test/engine/readers.test.ts',
    'test/engine/record-machine.test.ts',
    'test/engine/layouts.test.ts',
    '--testNamePattern',
    'whatever the bytes are',
    '--testTimeout',
    '3600000',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results}`,
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, DWELL_FUZZ: String(cases) } },
);
const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(results, 'utf8'));
rmSync(folder, { recursive: true, force: true });
const readers = numPassedTests + numFailedTests - 1;
process.stdout.write(
  `${readers} readers, ${cases} files each, ${Math.round((Date.now() - began) / 1000)} s: ${numFailedTests} failed.\n`,
);
process.exitCode = ended.status === 0 ? 0 : 1;
