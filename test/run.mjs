// `npm test`: everything that can run on this machine, and one closing line over all of it.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { findChromium } from './chromium.mjs';

const root = resolve(import.meta.dirname, '..');
const require = createRequire(import.meta.url);
const results = join(root, 'out', 'test');
const total = { passed: 0, failed: 0, skipped: 0 };

// Certificates that this names are read by every process of Node at its start, and none of ours speaks to another machine.
delete process.env.NODE_EXTRA_CA_CERTS;

/** Runs a tool of a package of ours; the tool's own words go to the screen. */
function run(title, pkg, script, args, environment = {}) {
  console.log(`\n== ${title}`);
  const tool = join(folderOf(pkg), script);
  const ended = spawnSync(process.execPath, [tool, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  return ended.status === 0;
}

/** Where a package lies; where it is not installed, starting it fails, and that is counted. */
function folderOf(pkg) {
  try {
    return dirname(require.resolve(`${pkg}/package.json`));
  } catch {
    return join(root, 'node_modules', pkg);
  }
}

/** A check that has no tests inside counts as one. Several run beside each other: each is mostly of one thread. */
async function check(title, pkg, script, args) {
  const child = spawn(process.execPath, [join(folderOf(pkg), script), ...args], { cwd: root });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
  const code = await new Promise((resolve) => child.once('close', resolve).once('error', () => resolve(1)));
  console.log(`\n== ${title}\n${said.trimEnd()}`);
  total[code === 0 ? 'passed' : 'failed']++;
}

function count(title, ok, file, read) {
  const found = resultIn(file, read);
  if (!found) {
    console.error(`${title} ended without a result.`);
    total.failed++;
    return;
  }
  for (const key of Object.keys(total)) total[key] += found[key];
  // A runner can fail outside its tests: an unhandled error, a file that does not load.
  if (!ok && found.failed === 0) total.failed++;
}

/** Null where a runner died before its result was whole. */
function resultIn(file, read) {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

function playwright(title, config, environment = {}) {
  const file = join(results, `${config}.json`);
  const ok = run(title, '@playwright/test', 'cli.js', ['test', '--config', config], {
    ...environment,
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  });
  count(title, ok, file, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }));
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

await Promise.all([
  check('types', 'typescript', 'bin/tsc', ['--noEmit']),
  check('lint', '@biomejs/biome', 'bin/biome', ['check', '.', '--max-diagnostics=20']),
  check('build', 'electron-vite', 'bin/electron-vite.js', ['build', '--logLevel', 'warn']),
]);

const vitestFile = join(results, 'vitest.json');
const vitestOk = run('engine, shared, renderer, doors', 'vitest', 'vitest.mjs', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${vitestFile}`,
]);
count('vitest', vitestOk, vitestFile, (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
  skipped: report.numPendingTests + report.numTodoTests,
}));

if (findChromium()) playwright('browser', 'playwright.config.ts');
else {
  console.log('\nBrowser tests skipped: no Chromium was found. Install one, or name it in DWELL_CHROMIUM.');
  total.skipped++;
}
if (existsSync(join(root, 'playwright.desktop.config.ts'))) playwright('desktop', 'playwright.desktop.config.ts');

console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed === 0 ? 0 : 1);
