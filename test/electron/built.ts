import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { forkEngine } from '../../electron/fork.ts';
import { type Host, startHost } from '../../electron/host.ts';

/** Signals, links and process groups as Windows has none. */
export const posix = process.platform !== 'win32';

/** The bundles as they are shipped, built anew when a source is newer; several test files may ask at once. */
export function built(): string {
  const { status, stderr } = spawnSync(process.execPath, ['electron/start.mjs', '--build'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the build failed: ${stderr}`);
  return resolve('out');
}

export function temporaryFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'dwell-test-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** A host over the built engine, whose cases lie in the given folder; `work` says whether files will be read. */
export function hostOver(out: string, cases: string, work: 'reading' | 'asking' = 'reading'): Host {
  const environment = { DWELL_CASES: cases, DWELL_USER: 'tester', TZ: 'UTC' };
  return startHost(() => forkEngine(join(out, 'main/process.js'), environment, work));
}

/** Lines of a web access log that a test can count on: one a second, from documentation addresses. */
export function accessLog(lines: number): string {
  return Array.from({ length: lines }, (_, i) => {
    const clock = [Math.floor(i / 3600), Math.floor(i / 60) % 60, i % 60]
      .map((n) => String(n).padStart(2, '0'))
      .join(':');
    const status = i % 10 === 9 ? 403 : 200;
    return `203.0.113.${(i % 200) + 1} - - [24/Jun/2025:${clock} +0900] "GET /orders/${i} HTTP/1.1" ${status} ${100 + i} "-" "Mozilla/5.0"\n`;
  }).join('');
}
