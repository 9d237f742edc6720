import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** What puts something in the place of Electron, of the machine or of a worker's own functions stays by itself. */
const alone = ['test/electron/{doors,machine,main}.test.ts', 'test/renderer/graph-layout.test.ts'];
const never = ['test/browser/**', 'test/desktop/**', 'node_modules/**'];

export default defineConfig({
  test: {
    globalSetup: 'test/own-temporary-folder.ts',
    // Three on two cores: an engine test waits for real processes, for the disk and for a clock of its own.
    maxWorkers: 3,
    // A machine that others use too may be slow for a moment.
    retry: process.env.CI ? 1 : 0,
    projects: [
      // The engine is loaded once in each worker, not once in each file: nothing in it remembers but by case or session.
      project('together', ['test/**/*.test.ts'], [...never, ...alone], false),
      project('alone', alone, never, true),
    ],
  },
});

function project(name: string, include: string[], exclude: string[], isolate: boolean) {
  return {
    resolve: { alias: { '@shared': resolve(import.meta.dirname, 'shared') } },
    test: {
      name,
      include,
      exclude,
      isolate,
      // For what hangs alone: a machine of one core that others use too takes ten times as long as two quiet ones.
      testTimeout: 300_000,
      hookTimeout: 300_000,
    },
  };
}
