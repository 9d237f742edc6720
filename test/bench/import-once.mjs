// One whole import in a process of its own: engine, case, file, committed and checkpointed. Prints what it took as JSON.
import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const [path, casesFolder] = process.argv.slice(2);
const entry = resolve(import.meta.dirname, '..', '..', 'out', 'main', 'process.js');
const started = performance.now();
const engine = fork(entry, [], {
  env: { ...process.env, UV_THREADPOOL_SIZE: '8', DWELL_CASES: casesFolder },
  execArgv: process.env.DWELL_ENGINE_ARGUMENTS?.split(' ') ?? [],
  serialization: 'advanced',
});
const waiting = new Map();
let longestMs = 0;
let id = 0;

engine.on('message', (told) => {
  if (told.reply) waiting.get(told.id)?.(told.reply);
});

function ask(method, input) {
  return new Promise((resolve_, reject) => {
    const mine = ++id;
    waiting.set(mine, (reply) => (reply.ok ? resolve_(reply.value) : reject(new Error(JSON.stringify(reply.error)))));
    engine.send({ id: mine, method, input });
  });
}

function peakMegabytes() {
  const status = readFileSync(`/proc/${engine.pid}/status`, 'utf8');
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
}

/** Seconds of processor time of the engine, all its threads. @source proc(5), /proc/pid/stat, fields 14 and 15 in hundredths */
function processorSeconds() {
  const fields = readFileSync(`/proc/${engine.pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

await ask('case.create', {
  folder: join(dirname(casesFolder), 'bench.dwell'),
  settings: { name: 'bench', zone: 'UTC' },
});
let importing = true;
// How long a question waits for its answer while the import runs.
const asking = (async () => {
  while (importing) {
    const asked = performance.now();
    await ask('engine.about', {});
    longestMs = Math.max(longestMs, performance.now() - asked);
    await new Promise((resolve_) => setTimeout(resolve_, 20));
  }
})();
const { files } = await ask('evidence.import', { job: 'bench', files: [{ path }] });
const seconds = (performance.now() - started) / 1000;
importing = false;
await asking;
if (files[0].outcome !== 'imported') throw new Error(JSON.stringify(files[0]));
const { lines, events, rejects } = files[0];
console.log(
  JSON.stringify({
    seconds,
    lines,
    events,
    rejects,
    peakMegabytes: peakMegabytes(),
    processorSeconds: processorSeconds(),
    longestMs: Math.round(longestMs),
  }),
);
engine.disconnect();
