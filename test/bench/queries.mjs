// How long the timeline's answers take: `node test/bench/queries.mjs [--lines 5000000] [--case DIR]` asks a large case in
// a process of its own, as a door would, and prints milliseconds: the first answer, median and
// longest of the later ones, and the mean of the processor time they took, which a busy machine does not lengthen.
// With --case the case is kept in that folder and used again.
import { fork } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeAccessLog } from './generate.mjs';

const { values } = parseArgs({
  options: {
    lines: { type: 'string', default: '1000000' },
    case: { type: 'string' },
    runs: { type: 'string', default: '7' },
  },
});
const folder = values.case ? resolve(values.case) : mkdtempSync(join(tmpdir(), 'dwell-bench-'));
const lines = Number(values.lines);
const entry = resolve(import.meta.dirname, '..', '..', 'out', 'main', 'process.js');
const engine = fork(entry, [], {
  env: { ...process.env, UV_THREADPOOL_SIZE: '8', DWELL_CASES: join(folder, 'cases') },
  serialization: 'advanced',
});
const waiting = new Map();
let id = 0;
engine.on('message', (told) => {
  if (told.reply) waiting.get(told.id)?.(told.reply);
});

function ask(method, input) {
  return new Promise((done, fail) => {
    const mine = ++id;
    waiting.set(mine, (reply) => (reply.ok ? done(reply.value) : fail(new Error(JSON.stringify(reply.error)))));
    engine.send({ id: mine, method, input });
  });
}

/** Of all threads of the engine, in milliseconds; ticks are hundredths of a second. */
function processorMs() {
  if (!existsSync(`/proc/${engine.pid}/stat`)) return 0;
  const [user, system] = readFileSync(`/proc/${engine.pid}/stat`, 'utf8').split(') ')[1].split(' ').slice(11, 13);
  return (Number(user) + Number(system)) * 10;
}

const middle = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
const rows = [];

/** `input` is made anew for every run, so that no answer is merely remembered. */
async function measure(what, method, input) {
  const took = [];
  let told;
  let before = 0;
  for (let run = 0; run <= Number(values.runs); run++) {
    if (run === 1) before = processorMs();
    const asked = input(run);
    const started = performance.now();
    told = await ask(method, asked);
    took.push(performance.now() - started);
  }
  const processor = (processorMs() - before) / (took.length - 1);
  const later = took.slice(1);
  rows.push([what, took[0], middle(later), Math.max(...later), processor, told.total ?? told.distinct ?? '']);
}

try {
  mkdirSync(join(folder, 'cases'), { recursive: true });
  const place = join(folder, 'queries.dwell');
  if (existsSync(place)) await ask('case.open', { case: place });
  else {
    const log = join(folder, 'access.log');
    writeAccessLog(log, lines);
    await ask('case.create', { folder: place, settings: { name: 'queries', zone: 'Asia/Seoul' } });
    const started = performance.now();
    const { files } = await ask('evidence.import', { job: 'import', files: [{ path: log }] });
    if (files[0].outcome !== 'imported') throw new Error(JSON.stringify(files[0]));
    console.log(`imported in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
  const { events, first, last } = await ask('case.current', {});
  const some = await ask('timeline.page', { offset: Math.floor(events / 2), limit: 1 });
  const { sourceIp } = some.rows[0];
  const at = (share) => Math.floor(first + (last - first) * share);
  const day = 86_400e6;

  const histogram = (extra) => (run) => ({ buckets: 800 - run, ...extra });
  await measure('histogram, whole case', 'timeline.histogram', histogram({}));
  await measure('histogram by outcome', 'timeline.histogram', histogram({ split: 'eventOutcome' }));
  await measure('histogram by source', 'timeline.histogram', histogram({ split: 'sourceIp' }));
  await measure('histogram, one day', 'timeline.histogram', (run) => ({ from: at(0.4) + run, to: at(0.4) + day }));
  const page =
    (offset, order = 'oldest') =>
    (run) => ({ offset: Math.max(0, Math.min(events - 200, offset + run * 977)), limit: 200, order });
  await measure('table, 200 rows at the top', 'timeline.page', page(0));
  await measure('table, in the middle', 'timeline.page', page(Math.floor(events / 2)));
  await measure('table, at the end', 'timeline.page', page(events));
  await measure('table, newest first, in the middle', 'timeline.page', page(Math.floor(events / 2), 'newest'));
  await measure('jump to a time', 'timeline.locate', (run) => ({ instant: at(0.1 + run / 11) + 1 }));
  for (const field of ['sourceIp', 'userName', 'userAgent', 'urlPath', 'httpStatus']) {
    await measure(`facet ${field}`, 'timeline.facet', (run) => ({ field, limit: 10 + run }));
  }
  await measure('facet sourceIp, one week', 'timeline.facet', (run) => ({
    field: 'sourceIp',
    from: at(0.4) + run,
    to: at(0.4) + 7 * day,
  }));
  await measure('complete sourceIp', 'timeline.complete', (run) => ({ field: 'sourceIp', typed: `${run + 1}.` }));

  const filters = {
    'one address': (run) => `sourceIp:${sourceIp} line>${run}`,
    'status >= 400': (run) => `httpStatus>=400 line>${run}`,
    'not one address': (run) => `-sourceIp:${sourceIp} line>${run}`,
    'text, rare': (run) => `"customers/12345${run}"`,
    'text, in terms': (run) => `"orders/12345${run}"`,
    'text, everywhere': (run) => `"profile?fields=" line>${run}`,
  };
  for (const [name, filter] of Object.entries(filters)) {
    await measure(`new filter, first page: ${name}`, 'timeline.page', (run) => ({ filter: filter(run), limit: 200 }));
    await measure('  then histogram by outcome', 'timeline.histogram', (run) => ({
      ...histogram({ split: 'eventOutcome' })(run),
      filter: filter(7),
    }));
    await measure('  then page in the middle', 'timeline.page', (run) => ({
      filter: filter(7),
      offset: 50_000 + run * 100,
      limit: 200,
    }));
    await measure('  then facet sourceIp', 'timeline.facet', (run) => ({
      filter: filter(7),
      field: 'sourceIp',
      limit: 10 + run,
    }));
  }
  const slow = ask('timeline.page', { filter: '"no such text at all" -"another"', job: 'slow' }).catch(
    (error) => error,
  );
  await new Promise((done) => setTimeout(done, 50));
  const asked = performance.now();
  await ask('job.cancel', { job: 'slow' });
  const ended = await slow;
  const cancelled = ended instanceof Error && ended.message.includes('cancelled');
  rows.push([`cancel a selection${cancelled ? '' : ' (it was done before)'}`, performance.now() - asked, 0, 0, 0, '']);

  console.log(`${events} events`);
  console.log(`${''.padEnd(44)}   first  median     max     cpu     total`);
  for (const [what, one, later, most, processor, total] of rows) {
    const cells = [one, later, most, processor].map((ms) => ms.toFixed(0).padStart(7));
    console.log(`${what.padEnd(44)} ${cells.join(' ')} ${String(total).padStart(9)}`);
  }
} finally {
  engine.disconnect();
  if (!values.case) rmSync(folder, { recursive: true, force: true });
}
