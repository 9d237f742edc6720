// `npm run bench`: how long an import takes beside other tools on the same file in the same run. Only ratios mean anything.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeAccessLog } from './generate.mjs';

const { values } = parseArgs({
  options: {
    lines: { type: 'string', default: '1000000' },
    runs: { type: 'string', default: '3' },
    gzip: { type: 'boolean', default: false },
    goaccess: { type: 'boolean', default: false },
    // Without the compiled reader, to see what it is worth.
    plain: { type: 'boolean', default: false },
  },
});
if (values.plain) process.env.DWELL_PLAIN_READER = '1';
const root = resolve(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'dwell-bench-'));

function timed(command, ...parameters) {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(command, parameters, { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`${command}: ${stderr}`);
  return { seconds: (performance.now() - started) / 1000, stdout };
}

const has = (command) => spawnSync('which', [command]).status === 0;
const middle = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

try {
  if (!existsSync(join(root, 'out', 'main', 'process.js'))) timed('npm', 'run', 'build', '--prefix', root);
  const plain = join(folder, 'access.log');
  writeAccessLog(plain, Number(values.lines));
  if (values.gzip) timed('gzip', '-1', plain);
  const path = values.gzip ? `${plain}.gz` : plain;
  const megabytes = statSync(path).size / 1e6;
  console.log(
    `${values.lines} lines, ${megabytes.toFixed(0)} MB${values.gzip ? ' packed' : ''}, median of ${values.runs} runs`,
  );

  const imports = [];
  const hashes = [];
  for (let run = 0; run < Number(values.runs); run++) {
    // By turns, so that a busy machine slows both.
    if (has('sha256sum')) hashes.push(timed('sha256sum', path).seconds);
    const cases = join(folder, `run${run}`, 'cases');
    mkdirSync(cases, { recursive: true });
    imports.push(JSON.parse(timed(process.execPath, join(import.meta.dirname, 'import-once.mjs'), path, cases).stdout));
    rmSync(join(folder, `run${run}`), { recursive: true, force: true });
  }
  const seconds = middle(imports.map((one) => one.seconds));
  const rows = [['import', seconds]];
  if (hashes.length > 0) rows.push(['sha256sum', middle(hashes)]);
  if (values.goaccess && has('goaccess')) {
    rows.push([
      'goaccess',
      timed('goaccess', path, '--log-format=COMBINED', '-o', join(folder, 'g.html'), '--no-progress').seconds,
    ]);
  }
  console.log('what           seconds  lines/s  import takes');
  for (const [what, took] of rows) {
    const rate = `${(Number(values.lines) / took / 1e6).toFixed(2)} M`;
    console.log(
      `${what.padEnd(14)} ${took.toFixed(2).padStart(7)}  ${rate.padStart(7)}  ${(seconds / took).toFixed(2)} times as long`,
    );
  }
  const { lines, events, rejects } = imports[0];
  console.log(`${lines} lines = ${events} events + ${rejects} rejects`);
  console.log(`processor time of the engine ${middle(imports.map((one) => one.processorSeconds)).toFixed(1)} s`);
  console.log(`peak memory ${Math.max(...imports.map((one) => one.peakMegabytes))} MB`);
  console.log(`longest wait for an answer during import ${Math.max(...imports.map((one) => one.longestMs))} ms`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
