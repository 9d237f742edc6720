// An engine in a process of its own, asked as a door asks it, and what it takes of the machine.
import { fork } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const entry = resolve(import.meta.dirname, '..', '..', 'out', 'main', 'process.js');

export function startEngine(casesFolder) {
  const engine = fork(entry, [], {
    env: { ...process.env, UV_THREADPOOL_SIZE: '8', DWELL_CASES: casesFolder },
    serialization: 'advanced',
  });
  const waiting = new Map();
  const changes = [];
  let id = 0;
  engine.on('message', (told) => {
    if (told.reply) {
      waiting.get(told.id)?.(told.reply);
      waiting.delete(told.id);
    } else if (told.change) changes.push(told.change);
  });
  const status = (name) => {
    const file = `/proc/${engine.pid}/status`;
    const found = existsSync(file) && new RegExp(`${name}:\\s+(\\d+)`).exec(readFileSync(file, 'utf8'));
    return found ? Math.round(Number(found[1]) / 1024) : 0;
  };
  return {
    /** What the engine announced so far. */
    changes,
    ask(method, input) {
      return new Promise((done, fail) => {
        const mine = ++id;
        waiting.set(mine, (reply) => (reply.ok ? done(reply.value) : fail(new Error(JSON.stringify(reply.error)))));
        engine.send({ id: mine, method, input });
      });
    },
    /** Of all its threads, in milliseconds; ticks are hundredths of a second. */
    processorMs() {
      const file = `/proc/${engine.pid}/stat`;
      if (!existsSync(file)) return 0;
      const [user, system] = readFileSync(file, 'utf8').split(') ')[1].split(' ').slice(11, 13);
      return (Number(user) + Number(system)) * 10;
    },
    memoryMegabytes: () => status('VmRSS'),
    peakMegabytes: () => status('VmHWM'),
    stop: () => engine.disconnect(),
  };
}
