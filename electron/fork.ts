import { fork } from 'node:child_process';
import { type EngineProcess, noReader, type Told } from './messages.ts';

/** The engine as a child of a plain Node: behind the loopback door and the terminal. `entry` is the built process.js; `work` says whether files will be read. */
export function forkEngine(
  entry: string,
  environment: NodeJS.ProcessEnv = {},
  work: 'reading' | 'asking' = 'reading',
): EngineProcess {
  const child = fork(entry, work === 'asking' ? [noReader] : [], {
    // It reads no certificates: the engine speaks to nobody, and they take a seventh of its start.
    env: { ...process.env, NODE_EXTRA_CA_CERTS: undefined, UV_THREADPOOL_SIZE: '8', ...environment },
    execArgv: [],
    serialization: 'advanced',
    // Its standard output would mix into the terminal door's results.
    stdio: ['ignore', 2, 2, 'ipc'],
    // Ctrl-C goes to a terminal's whole group: there it would cut the engine off in mid-import instead of cancelling it.
    // It cannot be orphaned by this: it ends when the channel to us does.
    detached: process.platform !== 'win32',
  });
  const listeners: (() => void)[] = [];
  let ended = false;
  const onEnd = () => {
    if (ended) return;
    ended = true;
    for (const listener of listeners) listener();
  };
  child.once('exit', onEnd);
  child.once('error', onEnd);
  return {
    pid: child.pid,
    post: (message) => {
      // A child that is just dying cannot be written to; its exit answers for the message.
      child.send(message, () => {});
    },
    onMessage: (listener) => {
      child.on('message', (message) => listener(message as Told));
    },
    onExit: (listener) => {
      if (ended) listener();
      else listeners.push(listener);
    },
    end: () => {
      if (child.connected) child.disconnect();
    },
    kill: () => {
      child.kill('SIGKILL');
    },
  };
}
