/** The workbench as a browser gets it: the built door and engine, a cases folder of the test's own, and a page that is watched. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { test as base, expect, type Page } from '@playwright/test';
import type { Input, Method, Output } from '@shared/contract.ts';
import { readAssets } from '../../electron/doors/assets.ts';
import { openLoopbackDoor } from '../../electron/doors/loopback.ts';
import { forkEngine } from '../../electron/fork.ts';
import { type Host, startHost } from '../../electron/host.ts';
import { createPlaces } from '../../electron/places.ts';

export { expect };

const out = resolve(import.meta.dirname, '../../out');
const cli = join(out, 'main/cli.js');
const run = promisify(execFile);

type Settings = Partial<Input<'case.create'>['settings']>;

export interface Workbench {
  /** A folder of this test alone; cases are made in `<folder>/cases`. */
  folder: string;
  /** Makes a case `<folder>/cases/<name>.dwell` with these files imported, and gives its folder. */
  made(settings?: Settings, files?: string[], format?: string): Promise<string>;
  /** Asks of a case that no door has open. */
  ask<M extends Method>(folder: string, method: M, input: Input<M>): Promise<Output<M>>;
  /** Opens the page on a case, through a door that the tests of one worker go through one after the other. */
  open(folder: string): Promise<Page>;
  /** Starts a door of this test's own, as a person does it, on a case or on none, and opens the page on it. `roots` are folders to choose evidence from. */
  serve(options?: { case?: string; roots?: string[] }): Promise<Page>;
  /** The engine process behind the page. */
  enginePid(): Promise<number>;
  /** Closes the case, and ends the door of this test's own. */
  close(): Promise<void>;
  /** What went wrong in the page so far: errors on its console, violations of its policy, requests leaving the machine. */
  faults: string[];
}

interface Shared {
  ask<M extends Method>(method: M, input: Input<M>): Promise<Output<M>>;
  address: string;
  enginePid(): number | undefined;
}

/** A test fails when its page said anything on the console, broke its content security policy or asked any other machine. */
export const test = base.extend<{ workbench: Workbench }, { shared: Shared }>({
  // Makes the cases of all tests that one worker runs, and shows most: starting an engine and a door takes longer than a case.
  shared: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads from the pattern what a fixture needs.
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'dwell-worker-'));
      const environment = { DWELL_CASES: join(folder, 'cases'), DWELL_USER: 'kim' };
      const host = startHost(() => forkEngine(join(out, 'main/process.js'), environment));
      const door = await openLoopbackDoor({
        host,
        places: createPlaces(),
        assets: await readAssets(join(out, 'renderer')),
        casesFolder: environment.DWELL_CASES,
        roots: [],
        port: 0,
      });
      await use({ ask: asking(host), address: door.address, enginePid: host.enginePid });
      await door.close();
      await host.close();
      await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  workbench: async ({ page, shared }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'dwell-browser-'));
    const environment = { ...process.env, DWELL_CASES: join(folder, 'cases'), DWELL_USER: 'kim' };
    const faults: string[] = [];
    let own: ChildProcess | null = null;
    await watch(page, faults);

    const workbench: Workbench = {
      folder,
      faults,
      async made({ name = 'Test', ...settings } = {}, files = [], format) {
        const made = join(folder, 'cases', `${name}.dwell`);
        await shared.ask('case.create', { folder: made, settings: { name, zone: 'Asia/Seoul', ...settings } });
        if (files.length > 0)
          await shared.ask('evidence.import', { job: 'made', files: files.map((path) => ({ path, format })) });
        await shared.ask('case.close', {});
        return made;
      },
      async ask(closed, method, input) {
        await shared.ask('case.open', { case: closed, passing: true });
        const told = await shared.ask(method, input);
        await shared.ask('case.close', {});
        return told;
      },
      async open(made) {
        await shared.ask('case.open', { case: made });
        await page.goto(shared.address);
        return page;
      },
      async serve({ case: served, roots = [] } = {}) {
        const args = [
          'serve',
          ...(served ? [served] : []),
          '--port',
          '0',
          ...roots.flatMap((root) => ['--root', root]),
        ];
        own = spawn(process.execPath, [cli, ...args], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
        await page.goto(await addressOf(own));
        return page;
      },
      async enginePid() {
        if (!own) return Number(shared.enginePid());
        const { stdout } = await run('pgrep', ['-P', String(own.pid)]);
        return Number(stdout.trim().split('\n')[0]);
      },
      async close() {
        await shared.ask('case.close', {});
        if (!own || own.exitCode !== null) return;
        const ended = once(own, 'exit');
        own.kill('SIGTERM');
        await ended;
      },
    };
    await use(workbench);
    await page.close();
    await workbench.close();
    await rm(folder, { recursive: true, force: true });
    expect(faults).toEqual([]);
  },
});

function asking(host: Host): Shared['ask'] {
  return async (method, input) => {
    const reply = await host.ask(method, input);
    if (!reply.ok) throw new Error(`${method}: ${reply.error.message}`);
    return reply.value as Output<typeof method>;
  };
}

async function addressOf(door: ChildProcess): Promise<string> {
  let said = '';
  door.stderr?.on('data', (chunk) => {
    said += chunk;
  });
  for await (const chunk of door.stdout ?? []) {
    said += chunk;
    const address = /http:\/\/127\.0\.0\.1:\d+\/#t=[\w-]+/.exec(said);
    if (address) return address[0];
  }
  throw new Error(`The door did not open. It said: ${said}`);
}

async function watch(page: Page, faults: string[]): Promise<void> {
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`page: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && hostname !== '127.0.0.1')
      faults.push(`left the machine: ${request.url()}`);
  });
  await page.exposeFunction('reportViolation', (what: string) => faults.push(`policy: ${what}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = Reflect.get(window, 'reportViolation') as (what: string) => void;
      report(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
}
