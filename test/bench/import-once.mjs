// One whole import in a process of its own: engine, case, files, committed. Prints what it took as JSON.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startEngine } from '../validate/engine.mjs';

const [folder, ...paths] = process.argv.slice(2);
const started = performance.now();
const engine = startEngine(join(folder, 'cases'));

/** Seconds of processor time of the engine, all its threads. @source proc(5), /proc/pid/stat, fields 14 and 15 in hundredths */
function processorSeconds() {
  const fields = readFileSync(`/proc/${engine.pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

function peakMegabytes() {
  const status = readFileSync(`/proc/${engine.pid}/status`, 'utf8');
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
}

await engine.ask('case.create', { folder: join(folder, 'bench.dwell'), settings: { name: 'bench', zone: 'UTC' } });
const ready = (performance.now() - started) / 1000;
const { files } = await engine.ask('evidence.import', { job: 'bench', files: paths.map((path) => ({ path })) });
const seconds = (performance.now() - started) / 1000;
const refused = files.find(({ outcome }) => outcome !== 'imported');
if (refused) throw new Error(JSON.stringify(refused));
const events = files.reduce((sum, file) => sum + file.events, 0);
const rejects = files.reduce((sum, file) => sum + file.rejects, 0);
console.log(
  JSON.stringify({
    seconds,
    ready,
    events,
    rejects,
    peakMegabytes: peakMegabytes(),
    processorSeconds: processorSeconds(),
  }),
);
await engine.stop();
