// `npm run bench [-- --rows access,lines] [--lines 5000000] [--runs 3]`: how long imports take beside other tools on the same
// bytes, by turns in the same run, and whether the bars hold. Only ratios mean anything: another machine has other seconds.
// The bars are meant for 5 million lines and, of JSON, two fifths as many records; by default there are fewer, which is said.
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeAccessLog } from './generate.mjs';
import {
  writeColumns,
  writeEvtx,
  writeFirewall,
  writeHaproxy,
  writeParts,
  writeSyslog,
  writeTrail,
} from './generate-kinds.mjs';

const all = ['access', 'goaccess', 'gzip', 'days', 'lines', 'records', 'evtx', 'during'];
const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: all.join(',') },
    lines: { type: 'string', default: '2000000' },
    runs: { type: 'string', default: '3' },
    // Without the compiled reader, to see what it is worth.
    plain: { type: 'boolean', default: false },
  },
});
if (values.plain) process.env.DWELL_PLAIN_READER = '1';
const rows = values.rows.split(',');
const unknown = rows.find((row) => !all.includes(row));
if (unknown) throw new Error(`There is no row ${unknown}. Rows: ${all.join(', ')}`);
const lines = Number(values.lines);
/** Records are longer than lines. */
const recordCount = Math.ceil(lines * 0.4);
const meant = 5_000_000;
const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'dwell-bench-'));
const place = (name) => join(folder, name);

function timed(command, ...parameters) {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(command, parameters, { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`${command}: ${stderr}`);
  return { seconds: (performance.now() - started) / 1000, stdout };
}

const has = (command) => spawnSync('which', [command]).status === 0;
const middle = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

let cases = 0;
function own(script, ...parameters) {
  const work = place(`run${cases++}`);
  mkdirSync(join(work, 'cases'), { recursive: true });
  const told = JSON.parse(timed(process.execPath, join(import.meta.dirname, script), work, ...parameters).stdout);
  rmSync(work, { recursive: true, force: true });
  return told;
}
/**
 * Reads what is about to be read: a system that puts away what it has not used for a while would have one of two that are
 * compared wait for the disk.
 */
function warm(...paths) {
  const block = new Uint8Array(1 << 20);
  for (const path of paths) {
    const file = openSync(path, 'r');
    while (readSync(file, block) > 0);
    closeSync(file);
  }
}

function imported(...paths) {
  warm(...paths);
  return own('import-once.mjs', ...paths);
}

function hashed(path) {
  warm(path);
  return timed('sha256sum', path);
}

/** Two measurements by turns, so that a busy machine slows both; of each the middle. */
function byTurns(one, other) {
  const [a, b] = [[], []];
  for (let run = 0; run < Number(values.runs); run++) {
    b.push(other());
    a.push(one());
  }
  const told = a.find(({ seconds }) => seconds === middle(a.map((each) => each.seconds)));
  return { told, seconds: told.seconds, beside: middle(b.map(({ seconds }) => seconds)) };
}

const table = [];
function say(what, seconds, beside, figure, unit, most, more = '') {
  const holds = unit.startsWith('at least') ? figure >= most : figure <= most;
  const number = figure >= 1000 ? Math.round(figure).toLocaleString('en') : figure.toFixed(figure < 20 ? 2 : 0);
  table.push([
    what,
    seconds?.toFixed(2) ?? '',
    beside?.toFixed(2) ?? '',
    number,
    `${unit} ${most.toLocaleString('en')}`,
    holds ? 'holds' : 'falls short',
    more,
  ]);
}

function sized(path, count) {
  return `${(count / 1e6).toLocaleString('en')} M, ${(statSync(path).size / 1e6).toFixed(0)} MB`;
}

let accessPath;
function access() {
  accessPath ??= place('access.log');
  if (!existsSync(accessPath)) writeAccessLog(accessPath, lines);
  return accessPath;
}

const measured = {
  access() {
    const path = access();
    const { told, seconds, beside } = byTurns(
      () => imported(path),
      () => hashed(path),
    );
    const more = `${(told.events / seconds / 1e6).toFixed(2)} M lines/s, ${told.processorSeconds.toFixed(1)} s of processor, peak ${told.peakMegabytes} MB`;
    say(
      `combined log, ${sized(path, lines)}, beside sha256sum`,
      seconds,
      beside,
      seconds / beside,
      'times, at most',
      2,
      more,
    );
  },
  goaccess() {
    if (!has('goaccess')) return;
    const path = access();
    const { seconds } = imported(path);
    warm(path);
    const beside = timed('goaccess', path, '--log-format=COMBINED', '-o', place('g.html'), '--no-progress').seconds;
    say('combined log, beside GoAccess', seconds, beside, beside / seconds, 'at least times faster', 12);
  },
  gzip() {
    const path = access();
    timed('gzip', '-1', '-k', path);
    const { seconds, beside } = byTurns(
      () => imported(`${path}.gz`),
      () => imported(path),
    );
    say('the same packed with gzip, beside plain', seconds, beside, seconds / beside, 'times, at most', 1.2);
    rmSync(`${path}.gz`);
  },
  days() {
    const path = access();
    const parts = writeParts(path, place('days'), 147);
    const { seconds, beside } = byTurns(
      () => imported(...parts),
      () => imported(path),
    );
    say('the same in 147 files, beside one', seconds, beside, seconds / beside, 'times, at most', 1.2);
    rmSync(place('days'), { recursive: true });
  },
  lines() {
    const kinds = [
      ['HAProxy log', writeHaproxy],
      ['syslog of logins', writeSyslog],
      ['IIS log', writeColumns],
      ['firewall log of keys and values', writeFirewall],
    ];
    for (const [what, writeLines] of kinds) {
      const path = place('lines.log');
      writeLines(path, lines);
      const { told, seconds, beside } = byTurns(
        () => imported(path),
        () => hashed(path),
      );
      const more = `${(told.events / seconds / 1e6).toFixed(2)} M lines/s, ${told.processorSeconds.toFixed(1)} s of processor`;
      say(
        `${what}, ${sized(path, lines)}, beside sha256sum`,
        seconds,
        beside,
        seconds / beside,
        'times, at most',
        3,
        more,
      );
      rmSync(path);
    }
  },
  records() {
    const path = place('trail.ndjson');
    writeTrail(path, recordCount);
    const { told, seconds, beside } = byTurns(
      () => imported(path),
      () => hashed(path),
    );
    const more = `${(told.events / seconds / 1e6).toFixed(2)} M records/s`;
    say(
      `CloudTrail a record a line, ${sized(path, recordCount)}, beside sha256sum`,
      seconds,
      beside,
      seconds / beside,
      'times, at most',
      1.25,
      more,
    );
    rmSync(path);
  },
  async evtx() {
    const path = place('sysmon.evtx');
    const records = await writeEvtx(path, 2000);
    const { seconds, ready } = imported(path);
    say(
      `EVTX, ${records.toLocaleString('en')} process starts`,
      seconds,
      null,
      records / (seconds - ready),
      'at least records/s',
      60_000,
    );
    rmSync(path);
  },
  during() {
    const path = access();
    const small = place('small.log');
    writeAccessLog(small, 200_000);
    const { longestMs, middleMs, cancelMs, pages } = own('during.mjs', small, path);
    say(
      'a page of the timeline while importing, ms',
      null,
      null,
      middleMs,
      'at most',
      100,
      `longest of ${pages} ${longestMs.toFixed(0)} ms`,
    );
    say('cancelling an import, ms', null, null, cancelMs, 'at most', 250);
  },
};

try {
  if (!existsSync(join(root, 'out', 'main', 'process.js'))) timed('npm', 'run', 'build', '--prefix', root);
  const fewer = lines < meant ? ` (fewer than the ${meant.toLocaleString('en')} that the bars are meant for)` : '';
  console.log(
    `${cpus().length} x ${cpus()[0]?.model}, Node ${process.versions.node}, ${lines.toLocaleString('en')} lines${fewer}, middle of ${values.runs} runs`,
  );
  for (const row of rows) await measured[row]();
  const heads = ['what', 'seconds', 'beside', 'figure', 'bar', '', ''];
  const widths = heads.map((head, at) => Math.max(head.length, ...table.map((cells) => cells[at].length)));
  for (const cells of [heads, ...table]) {
    console.log(
      cells
        .map((cell, at) => (at === 0 || at > 3 ? cell.padEnd(widths[at]) : cell.padStart(widths[at])))
        .join('  ')
        .trimEnd(),
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
