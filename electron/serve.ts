/** The engine answers whoever started its process: under Electron's utilityProcess.fork and under child_process.fork alike. */
import { version } from '../package.json';
import { answer } from './engine/answer.ts';
import { createJobs } from './engine/jobs.ts';
import type { Session } from './engine/session.ts';
import { casesFolder, resourcesFolder, userName } from './machine.ts';
import type { Asked, Told } from './messages.ts';

interface ParentPort {
  on(event: 'message', listener: (message: { data: Asked }) => void): void;
  postMessage(message: Told): void;
}

const parentPort = (process as unknown as { parentPort?: ParentPort }).parentPort;

const session: Session = {
  open: null,
  settings: {
    casesFolder: casesFolder(),
    resources: resourcesFolder(),
    user: userName(),
    version,
    host: parentPort ? 'utilityProcess' : 'child_process',
  },
  jobs: createJobs(),
  announce: (change) => tell({ change }),
};

function tell(message: Told): void {
  if (parentPort) parentPort.postMessage(message);
  // Whoever asked can be gone before the answer is out: then nobody wants it, and `disconnect` says the rest.
  else if (process.connected) process.send?.(message, undefined, undefined, () => undefined);
}

async function onAsked({ id, method, input }: Asked): Promise<void> {
  tell({ id, reply: await answer(session, method, input) });
}

let leaving = false;

/** Closes the case and ends; a close that hangs is not waited for: what was acknowledged is on disk already. */
function leave(): void {
  if (leaving) return;
  leaving = true;
  setTimeout(() => process.exit(0), 3000).unref();
  void answer(session, 'case.close', {}).then(() => process.exit(0));
}

if (parentPort) parentPort.on('message', (message) => void onAsked(message.data));
else {
  process.on('message', (message) => void onAsked(message as Asked));
  // Whoever started us is gone: never outlive it.
  process.on('disconnect', leave);
}
process.on('SIGTERM', leave);
// Ctrl-C is for the terminal door to understand.
process.on('SIGINT', () => {});
