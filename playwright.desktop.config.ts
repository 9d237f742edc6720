import { defineConfig } from '@playwright/test';
import { electronOnDisk } from './test/desktop/electron-on-disk.ts';

// Once, not in every worker.
if (!electronOnDisk() && process.env.TEST_WORKER_INDEX === undefined) console.log('skipped: no Electron binary');

/** The real window, where an Electron binary is on disk; `node node_modules/electron/install.js` fetches one. */
export default defineConfig({
  testDir: 'test/desktop',
  testMatch: '*.spec.ts',
  outputDir: 'out/test/desktop',
  workers: 1,
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ?? 'out/test/desktop.json' }]],
});
