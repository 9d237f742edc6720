/** The built main process under a recording double for `electron`: no binary is needed to see that every lock is on. */
import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import type { Reply } from '@shared/refusal.ts';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { built, temporaryFolder } from './built.ts';

type Listener = (...values: unknown[]) => unknown;

const seen = {
  calls: [] as string[],
  switches: [] as string[],
  schemes: [] as { scheme: string; privileges: Record<string, boolean> }[],
  app: new Map<string, Listener>(),
  session: new Map<string, Listener>(),
  permission: {} as Record<string, Listener>,
  request: undefined as Listener | undefined,
  page: undefined as ((request: Request) => Response | Promise<Response>) | undefined,
  pageScheme: '',
  ipc: new Map<string, Listener>(),
  windows: [] as {
    options: Record<string, unknown>;
    address: string;
    events: Map<string, Listener>;
    contents: unknown;
  }[],
  contents: new Map<string, Listener>(),
  opener: undefined as Listener | undefined,
  sent: [] as unknown[][],
  engine: undefined as ChildProcess | undefined,
  dialogs: { open: [] as string[], save: '' },
  clipboard: '',
  externals: [] as string[],
};

/** What the main process is given for `electron`. */
function recording() {
  const contents = {
    setWindowOpenHandler: (opener: Listener) => {
      seen.opener = opener;
    },
    on: (event: string, listener: Listener) => seen.contents.set(event, listener),
    send: (...values: unknown[]) => seen.sent.push(values),
  };
  class BrowserWindow {
    webContents = contents;
    #seen: (typeof seen.windows)[number];
    constructor(options: Record<string, unknown>) {
      this.#seen = { options, address: '', events: new Map(), contents };
      seen.windows.push(this.#seen);
      // Electron announces every contents it makes; what locks them listens there.
      seen.app.get('web-contents-created')?.({}, contents);
    }
    on(event: string, listener: Listener) {
      this.#seen.events.set(event, listener);
    }
    once(event: string, listener: Listener) {
      this.#seen.events.set(event, listener);
    }
    async loadURL(address: string) {
      this.#seen.address = address;
    }
    isDestroyed() {
      return false;
    }
    show() {}
    restore() {}
    focus() {}
    reload() {}
  }
  const called = (name: string) => () => {
    seen.calls.push(name);
  };
  return {
    app: {
      isPackaged: false,
      enableSandbox: called('enableSandbox'),
      requestSingleInstanceLock: () => {
        seen.calls.push('requestSingleInstanceLock');
        return true;
      },
      whenReady: async () => {
        seen.calls.push('ready');
      },
      commandLine: { appendSwitch: (name: string, value = '') => seen.switches.push(`${name}=${value}`) },
      getPath: () => '/documents',
      on: (event: string, listener: Listener) => seen.app.set(event, listener),
      quit: called('quit'),
    },
    BrowserWindow,
    clipboard: {
      writeText: (text: string) => {
        seen.clipboard = text;
      },
    },
    dialog: {
      showOpenDialog: async () => ({ canceled: seen.dialogs.open.length === 0, filePaths: seen.dialogs.open }),
      showSaveDialog: async () => ({ canceled: seen.dialogs.save === '', filePath: seen.dialogs.save }),
      showErrorBox: called('showErrorBox'),
    },
    ipcMain: { handle: (channel: string, listener: Listener) => seen.ipc.set(channel, listener) },
    Menu: { buildFromTemplate: (template: unknown) => template, setApplicationMenu: called('setApplicationMenu') },
    protocol: { registerSchemesAsPrivileged: (schemes: typeof seen.schemes) => seen.schemes.push(...schemes) },
    session: {
      defaultSession: {
        on: (event: string, listener: Listener) => seen.session.set(event, listener),
        protocol: {
          handle: (scheme: string, handler: NonNullable<typeof seen.page>) => {
            seen.pageScheme = scheme;
            seen.page = handler;
          },
        },
        webRequest: {
          onBeforeRequest: (listener: Listener) => {
            seen.request = listener;
          },
        },
        setPermissionRequestHandler: (listener: Listener) => {
          seen.permission.request = listener;
        },
        setPermissionCheckHandler: (listener: Listener) => {
          seen.permission.check = listener;
        },
        setDevicePermissionHandler: (listener: Listener) => {
          seen.permission.device = listener;
        },
      },
    },
    shell: { openExternal: (address: string) => seen.externals.push(address) },
    utilityProcess: {
      fork: (path: string, values: string[], options: { env: NodeJS.ProcessEnv }) => {
        const child = fork(path, values, { env: options.env, execArgv: [], serialization: 'advanced' });
        seen.engine = child;
        return {
          get pid() {
            return child.pid;
          },
          postMessage: (message: object) => child.send(message),
          on: (event: string, listener: Listener) => child.on(event, listener),
          once: (event: string, listener: Listener) => child.once(event, listener),
          kill: () => child.kill(),
        };
      },
    },
  };
}

const folder = temporaryFolder();
let out: string;

beforeAll(async () => {
  out = built();
  process.env.DWELL_CASES = join(folder.path, 'cases');
  const require = createRequire(import.meta.url);
  const electron = require.resolve('electron');
  require.cache[electron] = Object.assign(new Module(electron), { exports: recording(), loaded: true });
  require(join(out, 'main/main.js'));
  await vi.waitFor(() => expect(seen.windows[0]?.address).toBe('dwell://app/'), 20_000);
});

afterAll(async () => {
  let quit = false;
  seen.app.get('will-quit')?.({ preventDefault: () => {} });
  await vi.waitFor(() => expect(seen.calls).toContain('quit'), 10_000);
  seen.app.get('will-quit')?.({ preventDefault: () => (quit = true) });
  expect(quit).toBe(false);
  await vi.waitFor(() => expect(seen.engine?.exitCode ?? seen.engine?.signalCode ?? null).not.toBeNull());
  folder.remove();
});

const mainFrame = { url: 'dwell://app/', parent: null };
const ours = () => ({ senderFrame: mainFrame, sender: seen.windows[0]?.contents });

function ask(method: string, input: unknown, event: unknown = ours()): Promise<Reply> {
  return Promise.resolve(seen.ipc.get('dwell:ask')?.(event, method, input)) as Promise<Reply>;
}

function shell(action: string, input: unknown, event: unknown = ours()): Promise<Reply> {
  return Promise.resolve(seen.ipc.get('dwell:shell')?.(event, action, input)) as Promise<Reply>;
}

/** Addresses are given as they are: a Request of Node's own would tidy them up first. */
async function get(url: string, method = 'GET'): Promise<Response> {
  const response = await seen.page?.({ url, method } as Request);
  if (!response) throw new Error('the page is not served');
  return response;
}

describe('at start', () => {
  it('turns on the sandbox and takes the single instance lock before anything is ready', () => {
    expect(seen.calls.indexOf('enableSandbox')).toBeGreaterThanOrEqual(0);
    expect(seen.calls.indexOf('enableSandbox')).toBeLessThan(seen.calls.indexOf('ready'));
    expect(seen.calls.indexOf('requestSingleInstanceLock')).toBeLessThan(seen.calls.indexOf('ready'));
  });

  it('registers its own scheme as standard and secure, with no privilege it does not need', () => {
    expect(seen.schemes).toEqual([
      { scheme: 'dwell', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    ]);
  });

  it('leaves no name to be looked up on the network', () => {
    expect(seen.switches).toContain('host-resolver-rules=MAP * ~NOTFOUND');
  });
});

describe('the window', () => {
  it('is hardened in every preference', () => {
    expect(seen.windows).toHaveLength(1);
    expect(seen.windows[0]?.address).toBe('dwell://app/');
    expect(seen.windows[0]?.options.webPreferences).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      spellcheck: false,
      preload: join(out, 'preload/preload.cjs'),
    });
  });

  it('keeps its title whatever the page calls itself', () => {
    let kept = false;
    seen.windows[0]?.events.get('page-title-updated')?.({ preventDefault: () => (kept = true) });
    expect(seen.windows[0]?.options.title).toBe('Dwell');
    expect(kept).toBe(true);
  });

  const elsewhere = [
    'https://evil.example/',
    'http://127.0.0.1:47310/',
    'file:///etc/passwd',
    'dwell://app.evil.example/',
    'dwell://app@evil.example/',
    'dwell://user@app/',
    'dwell://app:1/',
    'dwell://other/',
    'dwellx://app/',
    'data:text/html,x',
    'javascript:alert(1)',
    'about:blank',
    'not an address',
  ];

  it.each(elsewhere)('does not go to %s', (url) => {
    for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
      let stopped = false;
      seen.contents.get(event)?.({ url, isMainFrame: true, preventDefault: () => (stopped = true) });
      expect(stopped, event).toBe(true);
    }
  });

  it('goes nowhere in a frame, attaches no guest, opens no window', () => {
    let stopped = 0;
    const preventDefault = () => stopped++;
    seen.contents.get('will-frame-navigate')?.({ url: 'dwell://app/', isMainFrame: false, preventDefault });
    seen.contents.get('will-attach-webview')?.({ preventDefault });
    expect(stopped).toBe(2);
    for (const url of ['dwell://app/', ...elsewhere]) expect(seen.opener?.({ url })).toEqual({ action: 'deny' });
    expect(seen.externals).toEqual([]);
  });

  it('may load itself again', () => {
    let stopped = false;
    seen.contents.get('will-navigate')?.({ url: 'dwell://app/', preventDefault: () => (stopped = true) });
    expect(stopped).toBe(false);
  });
});

describe('the session', () => {
  it('grants no permission and no device', () => {
    for (const permission of [
      'media',
      'geolocation',
      'notifications',
      'clipboard-read',
      'openExternal',
      'fileSystem',
    ]) {
      const granted: unknown[] = [];
      seen.permission.request?.({}, permission, (grant: unknown) => granted.push(grant));
      expect(granted).toEqual([false]);
      expect(seen.permission.check?.({}, permission)).toBe(false);
    }
    expect(seen.permission.device?.({ deviceType: 'usb' })).toBe(false);
  });

  it('cancels every request that leaves the page, and every download', () => {
    const cancelled = (url: string) => {
      const decisions: { cancel: boolean }[] = [];
      seen.request?.({ url }, (decision: { cancel: boolean }) => decisions.push(decision));
      return decisions[0]?.cancel;
    };
    for (const url of [
      'https://evil.example/',
      'http://127.0.0.1/',
      'ws://127.0.0.1/',
      'wss://evil.example/',
      'file:///etc/passwd',
      'ftp://x/',
      'dwell://other/',
      'chrome://gpu',
      '',
    ]) {
      expect(cancelled(url), url).toBe(true);
    }
    for (const url of ['dwell://app/', 'dwell://app/assets/x.js', 'blob:dwell://app/1', 'data:image/png;base64,AA']) {
      expect(cancelled(url), url).toBe(false);
    }
    let stopped = false;
    seen.session.get('will-download')?.({ preventDefault: () => (stopped = true) });
    expect(stopped).toBe(true);
  });
});

describe('the page', () => {
  it('comes with the content security policy and the other headers, also when it is refused', async () => {
    for (const address of ['dwell://app/', 'dwell://app/none']) {
      const { headers } = await get(address);
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    }
  });

  it('is served whole', async () => {
    const page = await get('dwell://app/');
    expect(page.status).toBe(200);
    const html = await page.text();
    expect(html).toContain('<div id="root">');
    const script = /src="\.?(\/[^"]+\.js)"/.exec(html)?.[1];
    const response = await get(`dwell://app${script}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  });

  it.each([
    'dwell://app/../package.json',
    'dwell://app/..%2f..%2fpackage.json',
    'dwell://app/%2e%2e/main/main.js',
    'dwell://app/..\\..\\package.json',
    'dwell://app//etc/passwd',
    'dwell://app/index.html%00.js',
    'dwell://app/%',
    'dwell://other/index.html',
    'dwell://app.evil.example/index.html',
    'https://app/index.html',
  ])('is nothing but its own files: %s', async (address) => {
    expect((await get(address)).status).toBe(404);
  });

  it('is only read', async () => {
    expect((await get('dwell://app/', 'POST')).status).toBe(405);
  });
});

describe('the ipc door', () => {
  it('has two channels and no more', () => {
    expect([...seen.ipc.keys()].sort()).toEqual(['dwell:ask', 'dwell:shell']);
  });

  it('answers our own page from the engine', async () => {
    expect(await ask('engine.about', {})).toMatchObject({
      ok: true,
      value: { duckdb: expect.stringMatching(/^v1\./) },
    });
    expect(await ask('no.such', {})).toMatchObject({ ok: false, error: { code: 'method-unknown' } });
  });

  it.each([
    ['no frame', { senderFrame: null }],
    ['a frame within the page', { senderFrame: { url: 'dwell://app/', parent: mainFrame } }],
    ['another page', { senderFrame: { url: 'https://evil.example/', parent: null } }],
    ['a page whose address begins like ours', { senderFrame: { url: 'dwell://app.evil.example/', parent: null } }],
    ['a blank page', { senderFrame: { url: 'about:blank', parent: null } }],
    ['another window', { sender: {} }],
  ])('does not answer %s', async (_who, change) => {
    const event = { ...ours(), ...change };
    await expect(ask('engine.about', {}, event)).rejects.toThrow('not the page');
    await expect(shell('copyText', { text: 'x' }, event)).rejects.toThrow('not the page');
    expect(seen.clipboard).toBe('');
  });

  it('takes words for places and no paths', async () => {
    expect(await ask('case.open', { case: '/etc' })).toMatchObject({ ok: false, error: { code: 'place-unknown' } });
    seen.dialogs.open = [folder.path];
    const chosen = await shell('chooseFolder', {});
    expect(chosen).toMatchObject({ ok: true, value: { place: expect.stringMatching(/^place:/) } });
    const { place } = (chosen as Reply & { ok: true }).value as { place: string };
    const made = await ask('case.create', { folder: place, settings: { name: 'from the window' } });
    expect(made).toMatchObject({ ok: true, value: { folder: join(folder.path, 'from the window.dwell') } });
  });

  it('tells the page what the engine announces', async () => {
    await ask('case.close', {});
    await vi.waitFor(() =>
      expect(seen.sent).toContainEqual(['dwell:change', expect.objectContaining({ kind: 'case-changed' })]),
    );
  });

  it('starts the engine again when it is killed, and tells the page', async () => {
    seen.engine?.kill('SIGKILL');
    await vi.waitFor(() => expect(seen.sent).toContainEqual(['dwell:change', { kind: 'engine-restarted' }]), 10_000);
    expect(await ask('engine.about', {})).toMatchObject({ ok: true });
  });
});

describe('the shell', () => {
  it('chooses, or does not', async () => {
    seen.dialogs.open = [];
    expect(await shell('chooseEvidence', { folder: false })).toEqual({ ok: true, value: [] });
    expect(await shell('chooseCase', {})).toEqual({ ok: true, value: null });
    seen.dialogs.open = ['/logs/a.log', '/logs/b.log'];
    expect(await shell('chooseEvidence', { folder: false })).toMatchObject({
      ok: true,
      value: [{ name: 'a.log' }, { name: 'b.log' }],
    });
  });

  it('saves only where a person said', async () => {
    const file = { name: '../../report.html', mime: 'text/html', body: '<p>보고서</p>' };
    expect(await shell('saveFile', file)).toEqual({ ok: true, value: { saved: false, where: null } });
    seen.dialogs.save = join(folder.path, 'chosen.html');
    expect(await shell('saveFile', file)).toEqual({ ok: true, value: { saved: true, where: seen.dialogs.save } });
    expect(readFileSync(seen.dialogs.save, 'utf8')).toBe('<p>보고서</p>');
    const picture = { name: 'graph.png', mime: 'image/png', body: 'iVBORw0KGgo=', base64: true };
    expect(await shell('saveFile', picture)).toMatchObject({ ok: true });
    expect(readFileSync(seen.dialogs.save).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  });

  it('says why when it cannot be saved', async () => {
    writeFileSync(join(folder.path, 'a-file'), '');
    seen.dialogs.save = join(folder.path, 'a-file/below.html');
    expect(await shell('saveFile', { name: 'x', mime: 'text/html', body: '' })).toMatchObject({ ok: false });
  });

  it('knows its actions and their inputs alone', async () => {
    expect(await shell('openExternal', 'https://evil.example/')).toMatchObject({
      ok: false,
      error: { code: 'method-unknown' },
    });
    expect(await shell('constructor', {})).toMatchObject({ ok: false, error: { code: 'method-unknown' } });
    expect(await shell('saveFile', { name: 7 })).toMatchObject({ ok: false, error: { code: 'input-wrong' } });
    expect(await shell('copyText', { text: 'sha256' })).toEqual({ ok: true, value: {} });
    expect(seen.clipboard).toBe('sha256');
  });
});

describe('the built preload', () => {
  it('gives the page one frozen object of three functions, and hands over only what they carry', async () => {
    const exposed: [string, Record<string, Listener>][] = [];
    const invoked: unknown[][] = [];
    const electron = {
      contextBridge: {
        exposeInMainWorld: (name: string, value: Record<string, Listener>) => exposed.push([name, value]),
      },
      ipcRenderer: { invoke: async (...values: unknown[]) => invoked.push(values), on() {}, off() {} },
      webUtils: { getPathForFile: (file: { real?: string }) => file.real ?? '' },
    };
    const wanted: string[] = [];
    const require = (name: string) => {
      wanted.push(name);
      return electron;
    };
    runInNewContext(readFileSync(join(out, 'preload/preload.cjs'), 'utf8'), {
      require,
      exports: {},
      module: { exports: {} },
    });
    expect(wanted).toEqual(['electron']);
    expect(exposed).toHaveLength(1);
    const [name, bridge] = exposed[0] ?? ['', {}];
    expect(name).toBe('dwell');
    expect(Object.keys(bridge).sort()).toEqual(['ask', 'onChange', 'shell']);
    expect(Object.isFrozen(bridge)).toBe(true);
    await bridge.ask?.('engine.about', {});
    // Paths a page writes itself are not taken: only what was really dropped has one.
    await bridge.shell?.('takeDropped', {
      paths: ['/etc/passwd'],
      files: [{ real: '/logs/a.log' }, { path: '/etc/shadow' }],
    });
    expect(invoked).toEqual([
      ['dwell:ask', 'engine.about', {}],
      ['dwell:shell', 'takeDropped', { paths: ['/logs/a.log'] }],
    ]);
  });
});
