// How long a page of the timeline takes while an import runs, and how long a cancelled import goes on. Prints JSON.
import { join } from 'node:path';
import { startEngine } from '../validate/engine.mjs';

const [folder, first, second] = process.argv.slice(2);
const engine = startEngine(join(folder, 'cases'));
await engine.ask('case.create', { folder: join(folder, 'during.dwell'), settings: { name: 'during', zone: 'UTC' } });
await engine.ask('evidence.import', { job: 'first', files: [{ path: first }] });
const { events } = await engine.ask('case.current', {});

const pages = [];
const importing = engine.ask('evidence.import', { job: 'second', files: [{ path: second }] });
const still = Symbol('still importing');
let cancelMs = 0;
for (let turn = 0; (await Promise.race([importing, Promise.resolve(still)])) === still; turn++) {
  const asked = performance.now();
  await engine.ask('timeline.page', { offset: (turn * 7919) % Math.max(1, events - 200), limit: 200 });
  pages.push(performance.now() - asked);
  if (turn === 10) {
    const cancelled = performance.now();
    await engine.ask('job.cancel', { job: 'second' });
    await importing.catch(() => {});
    cancelMs = performance.now() - cancelled;
    break;
  }
}
pages.sort((a, b) => a - b);
console.log(
  JSON.stringify({ pages: pages.length, middleMs: pages[pages.length >> 1], longestMs: pages.at(-1), cancelMs }),
);
await engine.stop();
