// How long the workbench's answers take on a large case: `node test/bench/queries.mjs [CASE.dwell] [--lines 5000000] [--part timeline|where|who]`.
// Asks an engine process as a door would and prints milliseconds: of the first answer, and the median and longest of the
// later ones (each asked a little otherwise, so that none is merely remembered), with the processor time of both, which a
// busy machine lengthens less. Without CASE it makes one in a temporary folder; a CASE that is not there is made and kept.
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startEngine } from '../validate/engine.mjs';
import { writeAccessLog } from './generate.mjs';
import { memoryMegabytes, peakMegabytes, processorMs } from './process-cost.mjs';
import { timelineQuestions } from './questions-timeline.mjs';
import { whereQuestions } from './questions-where.mjs';
import { whoQuestions } from './questions-who.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    lines: { type: 'string', default: '1000000' },
    part: { type: 'string', multiple: true },
    runs: { type: 'string', default: '5' },
    // Waits so long after opening, for the engine to make ready what it makes ready by itself.
    rest: { type: 'string', default: '0' },
    json: { type: 'boolean', default: false },
  },
});
const temporary = positionals[0] ? null : mkdtempSync(join(tmpdir(), 'dwell-bench-'));
const place = resolve(positionals[0] ?? join(temporary, 'queries.dwell'));
const engine = startEngine(join(dirname(place), 'cases'));
const { ask } = engine;
const middle = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
const rows = [];

/** `input` is made anew for every run. `runs` 0: the first answer only. */
async function measure(what, method, input, runs = Number(values.runs)) {
  const took = [];
  const processor = [];
  let told;
  for (let run = 0; run <= runs; run++) {
    const asked = input(run);
    const before = processorMs(engine.pid);
    const started = performance.now();
    told = await ask(method, asked);
    took.push(performance.now() - started);
    processor.push(processorMs(engine.pid) - before);
  }
  const later = took.slice(1);
  const mean = processor.slice(1).reduce((sum, one) => sum + one, 0) / Math.max(1, later.length);
  rows.push({
    what,
    first: took[0],
    firstProcessor: processor[0],
    median: middle(later),
    longest: Math.max(0, ...later),
    processor: mean,
    memory: memoryMegabytes(engine.pid),
  });
  if (!values.json) print(rows.at(-1));
  return told;
}

function print({ what, first, firstProcessor, median, longest, processor, memory }) {
  const cells = [first, firstProcessor, median, longest, processor, memory].map((ms) => ms.toFixed(0).padStart(8));
  console.log(`${what.padEnd(46)} ${cells.join(' ')}`);
}

const opened = performance.now();
try {
  mkdirSync(join(dirname(place), 'cases'), { recursive: true });
  if (existsSync(place)) await ask('case.open', { case: place });
  else {
    const log = join(dirname(place), 'access.log');
    if (!existsSync(log)) writeAccessLog(log, Number(values.lines));
    await ask('case.create', { folder: place, settings: { name: 'queries', zone: 'Asia/Seoul' } });
    const { files } = await ask('evidence.import', { job: 'import', files: [{ path: log }] });
    if (files[0].outcome !== 'imported') throw new Error(JSON.stringify(files[0]));
  }
  const { events, first, last } = await ask('case.current', {});
  console.log(`${events} events, open after ${((performance.now() - opened) / 1000).toFixed(1)} s`);
  await new Promise((done) => setTimeout(done, Number(values.rest) * 1000));
  console.log(
    `${'milliseconds'.padEnd(46)} ${['first', '(cpu)', 'again', 'longest', '(cpu)', 'MB'].map((one) => one.padStart(8)).join(' ')}`,
  );
  const [some] = (await ask('timeline.page', { offset: Math.floor(events / 2), limit: 1 })).rows;
  const subject = { events, first, last, some };
  const parts = { timeline: timelineQuestions, where: whereQuestions, who: whoQuestions };
  for (const [name, questions] of Object.entries(parts)) {
    if (values.part && !values.part.includes(name)) continue;
    await questions(measure, engine, subject);
  }
  if (values.json) console.log(JSON.stringify(rows));
  console.log(`peak memory of the engine ${peakMegabytes(engine.pid)} MB, now ${memoryMegabytes(engine.pid)} MB`);
} finally {
  await engine.stop();
  if (temporary) rmSync(temporary, { recursive: true, force: true });
}
