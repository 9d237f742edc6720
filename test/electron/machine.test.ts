import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { casesFolder } from '../../electron/machine.ts';

// What the operating system says of an account it does not know: no test can make itself one.
vi.mock('node:os', async (original) => ({
  ...(await original<typeof import('node:os')>()),
  homedir: () => {
    throw new Error('uv_os_homedir returned ENOENT (no such file or directory)');
  },
}));

afterEach(() => vi.unstubAllEnvs());

it('makes cases where it works for an account without a home, and where it is told', () => {
  vi.stubEnv('DWELL_CASES', '');
  expect(casesFolder()).toBe(join(process.cwd(), 'Dwell cases'));
  vi.stubEnv('DWELL_CASES', '/elsewhere');
  expect(casesFolder()).toBe('/elsewhere');
});
