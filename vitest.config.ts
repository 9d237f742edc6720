import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@shared': resolve(import.meta.dirname, 'shared') } },
  test: {
    globalSetup: 'test/own-temporary-folder.ts',
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/browser/**', 'node_modules/**'],
    // For what hangs alone: a machine of one core that others use too takes ten times as long as two quiet ones.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Two cores, and every engine test starts real processes.
    maxWorkers: 2,
    // A machine that others use too may be slow for a moment.
    retry: process.env.CI ? 1 : 0,
  },
});
