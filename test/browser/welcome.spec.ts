import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expectAccessible } from './axe.ts';
import { expect, test } from './serve.ts';

test('at the first launch the sample case is made and imported before the reader’s eyes', async ({ workbench }) => {
  const page = await workbench.serve();
  await expect(page.getByRole('heading', { name: 'Importing the sample case' })).toBeVisible();
  await expect(page.getByRole('progressbar', { name: /sample case/ })).toBeVisible();
  await expect(page.getByText('Haneul Market: customer records (sample)').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Importing the sample case' })).toHaveCount(0, { timeout: 150_000 });
  expect(new URL(page.url()).hash).toMatch(/^#\/timeline/);

  await page.goto(`${new URL(page.url()).origin}/#/evidence`);
  await expect(page.getByText(/15 files/)).toBeVisible();
});

test('the key to the case is taken out of the address at once, and a reload still has it', async ({ workbench }) => {
  await workbench.made({ name: 'First' });
  const page = await workbench.serve();
  await expect(page.getByRole('heading', { name: 'Cases' })).toBeVisible();
  expect(page.url()).not.toContain('t=');
  await page.reload();
  await expect(
    page.getByRole('button', { name: 'Open: First' }).or(page.getByRole('button', { name: 'Open First' })),
  ).toBeVisible();
});

test('makes a case with its zone and marks, and changes its settings afterwards', async ({ workbench }) => {
  await workbench.made({ name: 'Old', zone: 'UTC' });
  const page = await workbench.serve();
  await expect(page.getByRole('region', { name: 'First steps' })).toContainText('sample case');
  await page.keyboard.press('n');
  const form = page.getByRole('dialog', { name: 'New case' });
  await form.getByLabel('Name of the case').fill('Shop breach');
  await form.getByLabel('Case number').fill('2025-147');
  await form.getByRole('combobox', { name: 'Time zone of the case' }).fill('auckland');
  await page.getByRole('option', { name: /Pacific\/Auckland/ }).click();
  await form.getByRole('combobox', { name: 'TLP mark' }).click();
  await page.getByRole('option', { name: 'TLP:RED' }).click();
  await form.getByRole('button', { name: 'Make the case' }).click();

  const bar = page.getByRole('region', { name: 'Case', exact: true });
  await expect(bar).toContainText('Shop breach');
  await expect(bar).toContainText('2025-147');
  await expect(bar).toContainText('TLP:RED');
  await expect(bar.getByRole('radio', { name: 'Pacific/Auckland' })).toBeChecked();
  expect(new URL(page.url()).hash).toBe('#/evidence');
  await expect(page.getByRole('region', { name: 'First steps' })).toContainText('add log files');

  await bar.getByRole('button', { name: 'Case', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Case settings' }).click();
  const settings = page.getByRole('dialog', { name: 'Case settings' });
  await settings.getByLabel('Case number').fill('2025-148');
  await settings.getByRole('button', { name: 'Save' }).click();
  await expect(bar).toContainText('2025-148');

  await bar.getByRole('button', { name: 'Case', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Close the case' }).click();
  await expect(page.getByRole('heading', { name: 'Cases' })).toBeVisible();
  await expect(page.getByRole('row', { name: /Shop breach.*2025-148/ })).toBeVisible();
});

test('a name that is taken is refused in words, and nothing typed is lost', async ({ workbench }) => {
  await workbench.made({ name: 'Twice', zone: 'UTC' });
  const page = await workbench.serve();
  await page.getByRole('button', { name: 'New case' }).click();
  const form = page.getByRole('dialog', { name: 'New case' });
  await form.getByLabel('Name of the case').fill('Twice');
  await form.getByRole('button', { name: 'Make the case' }).click();
  await expect(form.getByRole('alert')).toBeVisible();
  await expect(form.getByLabel('Name of the case')).toHaveValue('Twice');
});

test('whoever opens a case second reads only, and is told who holds it', async ({ workbench }) => {
  const folder = await workbench.made({ name: 'Held' });
  const holder = spawn(process.execPath, ['out/main/cli.js', 'serve', folder, '--port', '0'], {
    env: { ...process.env, DWELL_CASES: join(workbench.folder, 'cases'), DWELL_USER: 'lee' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    await new Promise((opened) => holder.stdout.once('data', opened));
    const page = await workbench.open(folder);
    await expect(page.getByText(/lee on .+ has had this case open for writing since \d{4}-.+ \+09:00/)).toBeVisible();
    await page.goto(`${new URL(page.url()).origin}/#/evidence`);
    await expect(page.getByText('The case is open for reading only, so none can be added.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Add files' })).toHaveCount(0);
    await expectAccessible(page);
  } finally {
    holder.kill('SIGTERM');
  }
});

test('an engine that dies is started again, says so, and still has the case', async ({ workbench }) => {
  const folder = await workbench.made({ name: 'Alive', zone: 'UTC' });
  const page = await workbench.serve({ case: folder });
  await expect(page.getByText('Alive').first()).toBeVisible();
  process.kill(await workbench.enginePid(), 'SIGKILL');
  await expect(page.getByText(/The engine stopped and was started again/).first()).toBeVisible();
  await page.getByRole('link', { name: 'Custody' }).click();
  await expect(page.getByRole('gridcell', { name: 'Made the case “Alive”.' })).toBeVisible();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByText(/The engine stopped and was started again/)).toHaveCount(0);
});

test('speaks Korean when asked, in the dark when asked, and remembers both', async ({ workbench }) => {
  const folder = await workbench.made({ name: 'Words' });
  const page = await workbench.open(folder);
  await page.getByRole('button', { name: 'Language' }).click();
  await page.getByRole('menuitem', { name: '한국어' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  await page.getByRole('button', { name: '화면 색상' }).click();
  await page.getByRole('menuitem', { name: '어둡게' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await page.reload();
  await expect(page.getByRole('link', { name: '보관 이력' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
});

test('everything can be reached from the keyboard: views by keys, commands by name', async ({ workbench }) => {
  const folder = await workbench.made({ name: 'Keys' });
  const page = await workbench.open(folder);
  await expect(page.getByRole('link', { name: 'Timeline' })).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await expect(page.getByRole('heading', { name: 'Custody' })).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('Go to Evidence');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.getByRole('textbox', { name: 'What do you want to do?' }).fill('go to report');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Case summary' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Custody' })).toBeVisible();
});

test('the cases and the form for a new one can be used by everybody, in either scheme', async ({ workbench }) => {
  await workbench.made({ name: 'Seen', zone: 'UTC' });
  const page = await workbench.serve();
  await expect(page.getByRole('row', { name: /Seen/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'New case' }).click();
  await expect(page.getByRole('dialog', { name: 'New case' })).toBeVisible();
  await expectAccessible(page);
});

test('a page reloaded while the sample case is being filled goes on showing it, and fills it once', async ({
  workbench,
}) => {
  const page = await workbench.serve();
  await expect(page.getByRole('progressbar', { name: /sample case/ })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('region', { name: 'Case', exact: true })).toContainText('Haneul Market');
  await expect(page.getByRole('heading', { name: 'Importing the sample case' })).toHaveCount(0, { timeout: 150_000 });
  await page.goto(`${new URL(page.url()).origin}/#/custody?kind=evidence.added`);
  await expect(page.getByText('15 entries', { exact: true })).toBeVisible();
  await page.goto(`${new URL(page.url()).origin}/#/custody?kind=incident.entered`);
  await expect(page.getByText('15 entries', { exact: true })).toBeVisible();
});
