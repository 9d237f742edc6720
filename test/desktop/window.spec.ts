import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { Reply } from '../../shared/refusal.ts';
import type { Bridge } from '../../shared/shell.ts';
import { test } from './launch.ts';

declare const window: Window & { dwell: Bridge };

function ask(page: Page, method: string, input: unknown): Promise<Reply> {
  return page.evaluate(([method, input]) => window.dwell.ask(method as string, input), [method, input]);
}

test('the window shows the page, with nothing of Node in it', async ({ desktop: { page, app, complaints } }) => {
  await expect(page.locator('#root')).not.toBeEmpty();
  expect(page.url()).toMatch(/^dwell:\/\/app\//);
  const title = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());
  expect(title).toBe('Dwell');
  const found = await page.evaluate(() => ({
    node: typeof Reflect.get(globalThis, 'require') + typeof Reflect.get(globalThis, 'process'),
    bridge: Object.keys(window.dwell).sort(),
    frozen: Object.isFrozen(window.dwell),
  }));
  expect(found).toEqual({ node: 'undefinedundefined', bridge: ['ask', 'onChange', 'shell'], frozen: true });
  expect(complaints).toEqual([]);
});

test('the engine answers from a utility process', async ({ desktop: { page } }) => {
  expect(await ask(page, 'engine.about', {})).toMatchObject({ ok: true, value: { host: 'utilityProcess' } });
  expect(await ask(page, 'case.open', { case: '/etc' })).toMatchObject({ ok: false, error: { code: 'place-unknown' } });
});

test('nothing leaves the page: no request, no window, no navigation, no permission', async ({
  desktop: { page, app },
}) => {
  const escapes = await page.evaluate(async () => ({
    fetched: await fetch('https://example.org/').then(
      () => 'fetched',
      () => 'refused',
    ),
    opened: window.open('https://example.org/') === null ? 'refused' : 'opened',
    notified: await Notification.requestPermission(),
  }));
  expect(escapes).toEqual({ fetched: 'refused', opened: 'refused', notified: 'denied' });
  await page.evaluate(() => {
    location.href = 'https://example.org/';
  });
  await page.waitForTimeout(500);
  expect(page.url()).toMatch(/^dwell:\/\/app\//);
  expect(app.windows()).toHaveLength(1);
});

test('evidence chosen in the dialog is imported, and the case is given back at the end', async ({ desktop }) => {
  const { page, app, folder } = desktop;
  const log = join(folder, 'access.log');
  const line = '203.0.113.7 - - [24/Jun/2025:03:11:07 +0900] "GET / HTTP/1.1" 200 1 "-" "Mozilla/5.0"\n';
  writeFileSync(log, line.repeat(20));
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, log);
  const made = await ask(page, 'case.create', { settings: { name: 'Desktop', zone: 'Asia/Seoul' } });
  const chosen = await page.evaluate(() => window.dwell.shell('chooseEvidence', { folder: false }));
  const [place] = (chosen as { value: { place: string }[] }).value;
  const imported = await ask(page, 'evidence.import', { job: 'i', files: [{ path: place?.place }] });
  expect(imported).toMatchObject({ ok: true, value: { files: [{ outcome: 'imported', events: 20 }] } });
  await app.close();
  expect(existsSync(join((made as { value: { folder: string } }).value.folder, 'lock'))).toBe(false);
});

test('an engine that is killed is started again, with the case open', async ({ desktop: { page, app, folder } }) => {
  mkdirSync(join(folder, 'cases'), { recursive: true });
  await ask(page, 'case.create', { settings: { name: 'Killed', zone: 'UTC' } });
  const restarted = page.evaluate(
    () =>
      new Promise((resolve) => window.dwell.onChange((change) => change.kind === 'engine-restarted' && resolve(true))),
  );
  const pid = await app.evaluate(
    ({ app }) => app.getAppMetrics().find((one) => one.type === 'Utility' && one.name === 'Dwell engine')?.pid ?? 0,
  );
  process.kill(pid, 'SIGKILL');
  expect(await restarted).toBe(true);
  expect(await ask(page, 'case.current', {})).toMatchObject({ ok: true, value: { settings: { name: 'Killed' } } });
});

test('what a draft holds survives the page being killed', async ({ desktop: { page, app } }) => {
  await page.evaluate(() => localStorage.setItem('still', 'here'));
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());
  await expect
    .poll(() =>
      app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript("localStorage.getItem('still')"),
      ),
    )
    .toBe('here');
});
