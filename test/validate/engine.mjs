/** The built engine in a process of its own, asked as every door asks it. */
import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const entry = resolve(import.meta.dirname, '../../out/main/process.js');

/**
 * Starts the engine on a cases folder of its own.
 * @param {string} casesFolder
 */
export function startEngine(casesFolder) {
  if (!existsSync(entry)) throw new Error('The engine is not built. Run: npm run build');
  const child = fork(entry, [], {
    env: { ...process.env, NODE_EXTRA_CA_CERTS: undefined, UV_THREADPOOL_SIZE: '8', DWELL_CASES: casesFolder },
    execArgv: process.env.DWELL_ENGINE_ARGUMENTS?.split(' ') ?? [],
    serialization: 'advanced',
    stdio: ['ignore', 2, 2, 'ipc'],
  });
  const waiting = new Map();
  let asked = 0;
  child.on('message', ({ id, reply }) => {
    waiting.get(id)?.resolve(reply);
    waiting.delete(id);
  });
  child.on('exit', (code, signal) => {
    for (const { reject } of waiting.values()) reject(new Error(`The engine ended (${code ?? signal}).`));
    waiting.clear();
  });
  return {
    pid: child.pid,
    /**
     * Asks a method of the contract and gives its value; a refusal is thrown with its code.
     * @param {string} method
     * @param {unknown} input
     */
    async ask(method, input) {
      const reply = await new Promise((resolve, reject) => {
        waiting.set(++asked, { resolve, reject });
        child.send({ id: asked, method, input });
      });
      if (reply.ok) return reply.value;
      throw Object.assign(new Error(`${method}: ${reply.error.message}`), { code: reply.error.code });
    },
    /** Lets the engine close its case and go. */
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', resolve);
        child.disconnect();
      }),
  };
}
