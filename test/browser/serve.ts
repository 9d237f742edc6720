/** The workbench as a browser gets it: the built door and engine, a cases folder of the test's own, and a page that is watched. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { test as base, expect, type Page } from '@playwright/test';
import type { Input, Method, Output } from '@shared/contract.ts';
import { startEngine } from '../engine-process.ts';

export { expect };

const cli = resolve(import.meta.dirname, '../../out/main/cli.js');
const run = promisify(execFile);
type Engine = ReturnType<typeof startEngine>;

type Settings = Partial<Input<'case.create'>['settings']>;

export interface Workbench {
  /** A folder of this test alone; cases are made in `<folder>/cases`. */
  folder: string;
  /** Makes a case `<folder>/cases/<name>.dwell` with these files imported, and gives its folder. */
  made(settings?: Settings, files?: string[], format?: string): Promise<string>;
  /** Asks of a case that no door has open. */
  ask<M extends Method>(folder: string, method: M, input: Input<M>): Promise<Output<M>>;
  /** Opens the door, on a case or on none, and the page on it. `roots` are folders to choose evidence from. */
  open(options?: { case?: string; roots?: string[] }): Promise<Page>;
  /** The engine process of the door that is open. */
  enginePid(): Promise<number>;
  /** Ends the door. */
  close(): Promise<void>;
  /** What went wrong in the page so far: errors on its console, violations of its policy, requests leaving the machine. */
  faults: string[];
}

/** A test fails when its page said anything on the console, broke its content security policy or asked any other machine. */
export const test = base.extend<{ workbench: Workbench }, { maker: Engine }>({
  // Makes the cases of all tests that one worker runs: starting an engine takes longer than making a case.
  maker: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads from the pattern what a fixture needs.
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'dwell-maker-'));
      const engine = startEngine(folder, 'kim');
      await use(engine);
      engine.end();
      await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  workbench: async ({ page, maker }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'dwell-browser-'));
    const environment = { ...process.env, DWELL_CASES: join(folder, 'cases'), DWELL_USER: 'kim' };
    const faults: string[] = [];
    let door: ChildProcess | null = null;
    await watch(page, faults);

    const workbench: Workbench = {
      folder,
      faults,
      async made({ name = 'Test', ...settings } = {}, files = [], format) {
        const made = join(folder, 'cases', `${name}.dwell`);
        await maker.ask('case.create', { folder: made, settings: { name, zone: 'Asia/Seoul', ...settings } });
        if (files.length > 0)
          await maker.ask('evidence.import', { job: 'made', files: files.map((path) => ({ path, format })) });
        await maker.ask('case.close', {});
        return made;
      },
      async ask(open, method, input) {
        await maker.ask('case.open', { case: open, passing: true });
        const told = await maker.ask(method, input);
        await maker.ask('case.close', {});
        return told;
      },
      async open({ case: open, roots = [] } = {}) {
        const args = ['serve', ...(open ? [open] : []), '--port', '0', ...roots.flatMap((root) => ['--root', root])];
        door = spawn(process.execPath, [cli, ...args], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
        await page.goto(await addressOf(door));
        return page;
      },
      async enginePid() {
        const { stdout } = await run('pgrep', ['-P', String(door?.pid)]);
        return Number(stdout.trim().split('\n')[0]);
      },
      async close() {
        if (!door || door.exitCode !== null) return;
        const ended = once(door, 'exit');
        door.kill('SIGTERM');
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
