/**
 * The validation report: `npm run validate -- DIR [folder...] [--all] [--json | --markdown]` imports the files of a
 * folder with a truth.json through the built engine and sets every answer beside the truth.
 * Exit status 0 when every difference is explained in test/validate/explained.json, 1 otherwise.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compareFile } from './validate/compare.mjs';
import { startEngine } from './validate/engine.mjs';
import { choiceOf, readTruth } from './validate/expected.mjs';
import { writeReport } from './validate/report.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { all: { type: 'boolean' }, json: { type: 'boolean' }, markdown: { type: 'boolean' } },
});
const [given, ...subfolders] = positionals;
if (!given) {
  process.stderr.write('Name a folder that holds truth.json: npm run validate -- DIR [folder...]\n');
  process.exit(1);
}
const folder = resolve(given);
const explanations = JSON.parse(readFileSync(join(import.meta.dirname, 'validate/explained.json'), 'utf8'));

const casesFolder = mkdtempSync(join(tmpdir(), 'dwell-validate-'));
const engine = startEngine(casesFolder);
try {
  const result = await validate();
  process.stdout.write(
    writeReport(result, values.json ? 'json' : values.markdown ? 'markdown' : 'text', values.all === true),
  );
  process.exitCode = result.assertions.some((one) => one.verdict === 'differs') ? 1 : 0;
} finally {
  await engine.stop();
  rmSync(casesFolder, { recursive: true, force: true });
}

async function validate() {
  const rows = readTruth(folder, subfolders);
  if (rows.length === 0) throw new Error(`truth.json in ${folder} has no file to validate.`);
  await engine.ask('case.create', { settings: { name: 'Validation', zone: 'UTC' } });
  const files = rows.map((row) => ({ path: join(folder, row.file), ...choiceOf(row) }));
  const imported = await engine.ask('evidence.import', { job: 'validation', files });

  const assertions = [];
  const formats = new Map();
  for (const row of rows) {
    const files = imported.files.filter(({ path }) => path === join(folder, row.file));
    // Of an archive's members the one that truth speaks of.
    const file = files.find(({ format }) => format === row.format) ?? files[0];
    if (!file) throw new Error(`The engine said nothing of ${row.file}.`);
    const compared = await compareFile(engine, row, file);
    for (const one of compared.assertions) if (one.verdict === 'differs') explain(one);
    assertions.push(...compared.assertions);
    count(formats, row, file, compared);
  }
  return {
    assertions,
    formats: [...formats.values()],
    // Only what was looked at can be said to be needed no more.
    unused: explanations
      .filter((one) => !one.used && rows.some((row) => matches(one.file, row.file)))
      .map(({ file, assertion }) => ({ file, assertion })),
  };
}

/** An explanation holds for a file and an assertion; where it says which values it is about, for these alone. */
function explain(difference) {
  const found = explanations.find(
    (one) =>
      matches(one.file, difference.dataset) &&
      one.assertion.split('|').some((pattern) => matches(pattern, difference.assertion)) &&
      matches(one.expected ?? '*', difference.expected) &&
      matches(one.got ?? '*', difference.got),
  );
  if (!found) return;
  found.used = true;
  difference.verdict = 'explained';
  difference.why = found.why;
}

/** `*` stands for any run of signs. */
function matches(pattern, text) {
  const parts = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's').test(text);
}

function count(formats, row, file, { assertions, rejectedLines }) {
  const key = row.format.split('/')[0];
  const line = formats.get(key) ?? {
    format: key,
    files: 0,
    lines: 0,
    parsed: 0,
    rejected: 0,
    falseRejects: 0,
    falseParses: 0,
    assertions: 0,
    differing: 0,
    explained: 0,
  };
  formats.set(key, line);
  line.files++;
  line.assertions += assertions.length;
  line.differing += assertions.filter((one) => one.verdict === 'differs').length;
  line.explained += assertions.filter((one) => one.verdict === 'explained').length;
  if (file.outcome === 'refused') {
    line.falseRejects += row.events ?? 0;
    return;
  }
  line.lines += file.physicalLines;
  line.parsed += file.events;
  line.rejected += file.rejects;
  if (typeof row.events !== 'number') return;
  line.falseParses += Math.max(0, file.events - row.events);
  line.falseRejects += row.reject_lines
    ? rejectedLines.filter((one) => !row.reject_lines.includes(one)).length
    : Math.max(0, row.events - file.events);
}
