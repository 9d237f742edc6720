/** Electron's entry: one window, one host, the ipc door. */
import { join, resolve } from 'node:path';
import { app, type BrowserWindow, dialog, protocol, session, utilityProcess } from 'electron';
import { readAssets } from './doors/assets.ts';
import { openIpcDoor } from './doors/ipc.ts';
import { startHost } from './host.ts';
import { setMenu } from './menu.ts';
import type { EngineProcess, Told } from './messages.ts';
import { pageScheme } from './page.ts';
import { createPlaces } from './places.ts';
import { lockContents, lockSession, openWindow, serveAssets } from './window.ts';

const out = join(import.meta.dirname, '..');
const devTools = !app.isPackaged;

/** The engine as a utility process: the packaged app cannot run itself as Node (see the fuses). */
function forkUtility(): EngineProcess {
  const child = utilityProcess.fork(join(import.meta.dirname, 'process.js'), [], {
    serviceName: 'Dwell engine',
    stdio: 'inherit',
    env: {
      ...process.env,
      UV_THREADPOOL_SIZE: '8',
      ...(app.isPackaged ? { DWELL_RESOURCES: process.resourcesPath } : {}),
    },
  });
  return {
    get pid() {
      return child.pid;
    },
    post: (message) => child.postMessage(message),
    onMessage: (listener) => {
      child.on('message', (message: Told) => listener(message));
    },
    onExit: (listener) => {
      child.once('exit', listener);
    },
    end: () => {
      child.kill();
    },
    kill: () => {
      child.kill();
    },
  };
}

/** The case named on the command line: `--case=FOLDER`. */
function namedCase(): string | null {
  const named = process.argv.find((argument) => argument.startsWith('--case='));
  return named ? resolve(named.slice('--case='.length)) : null;
}

async function start(): Promise<void> {
  await app.whenReady();
  setMenu(devTools);
  lockSession(session.defaultSession, devTools);
  serveAssets(session.defaultSession, await readAssets(join(out, 'renderer')));

  const host = startHost(forkUtility);
  let window: BrowserWindow | null = null;
  openIpcDoor(host, createPlaces(), () => window);

  const openCase = async (folder: string | null): Promise<void> => {
    if (folder === null) return;
    const reply = await host.ask('case.open', { case: folder });
    if (!reply.ok) dialog.showErrorBox('Dwell', reply.error.message);
  };
  const show = (): void => {
    window = openWindow(join(out, 'preload/preload.cjs'));
    window.once('closed', () => {
      window = null;
    });
    // What was being written is in the page's own store; what was said to be saved is in the case.
    window.webContents.on('render-process-gone', (_event, { reason }) => {
      if (reason !== 'clean-exit') window?.reload();
    });
  };

  app.on('second-instance', (_event, _arguments, _folder, told) => {
    window?.restore();
    window?.focus();
    void openCase((told as { case: string | null } | null)?.case ?? null);
  });
  app.on('activate', () => {
    if (!window) show();
  });
  app.on('window-all-closed', () => app.quit());

  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void host.close().then(() => {
      closed = true;
      app.quit();
    });
  });

  await openCase(namedCase());
  show();
}

app.enableSandbox();
// Offline: what asks the network behind the page's back finds no name to ask for.
app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
app.commandLine.appendSwitch('disable-background-networking');
app.commandLine.appendSwitch('disable-component-update');
app.commandLine.appendSwitch('disable-domain-reliability');
protocol.registerSchemesAsPrivileged([
  { scheme: pageScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
]);
app.on('web-contents-created', (_event, contents) => lockContents(contents));

if (app.requestSingleInstanceLock({ case: namedCase() })) void start();
else app.quit();
