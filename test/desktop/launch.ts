import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { electronOnDisk } from './electron-on-disk.ts';

const executablePath = electronOnDisk();

interface Desktop {
  folder: string;
  app: ElectronApplication;
  page: Page;
  /** What went wrong on the page: errors in its console, and uncaught ones. */
  complaints: string[];
}

/** The built app in its real window, with a folder of its own for cases and for what the window remembers. */
export const test = base.extend<{ desktop: Desktop }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
  desktop: async ({}, use) => {
    test.skip(executablePath === null, 'skipped: no Electron binary');
    const folder = mkdtempSync(join(tmpdir(), 'dwell-desktop-'));
    const app = await _electron.launch({
      executablePath: executablePath ?? '',
      args: [resolve('.'), `--user-data-dir=${join(folder, 'profile')}`],
      env: { ...(process.env as Record<string, string>), DWELL_CASES: join(folder, 'cases'), DWELL_USER: 'tester' },
    });
    const page = await app.firstWindow();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    await use({ folder, app, page, complaints });
    await app.close().catch(() => {});
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
});
