import { defineConfig } from '@playwright/test';
import { findChromium } from './test/chromium.mjs';

const executablePath = findChromium();

/** The screens, driven in a real browser through the loopback door of the built engine. */
export default defineConfig({
  testDir: 'test/browser',
  testMatch: '*.spec.ts',
  outputDir: 'out/test/browser',
  // Every test runs an engine, a case and a page of its own; much of its time is waiting.
  workers: 2,
  // A machine that others use too may be slow for a moment; what passes only then is reported as flaky.
  retries: process.env.CI ? 1 : 0,
  // For what hangs alone: no test may need a machine of a certain speed.
  timeout: 180_000,
  expect: { timeout: 45_000 },
  reporter: [['list'], ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ?? 'out/test/browser.json' }]],
  use: {
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    timezoneId: 'Asia/Seoul',
    colorScheme: 'light',
    screenshot: 'only-on-failure',
    launchOptions: { args: ['--no-sandbox'], ...(executablePath ? { executablePath } : {}) },
  },
});
