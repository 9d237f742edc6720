import { expect, test } from './serve.ts';
import { openCase, row, shopLog, writeNote } from './timeline-samples.ts';

test('a note under way is there again after the page has crashed', async ({ workbench }) => {
  const { page } = await openCase(workbench, shopLog(100));
  await page.getByRole('grid', { name: 'Events' }).focus();
  await writeNote(page, 'Same client as on 1 June?');
  await expect(page.getByText('Draft kept on this machine')).toBeVisible();

  const token = await page.evaluate(() => sessionStorage.getItem('dwell.token'));
  const { origin, hash } = new URL(page.url());
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  void session.send('Page.crash').catch(() => {});
  await crashed;

  const again = await page.context().newPage();
  await again.goto(`${origin}/#t=${token}`);
  await again.getByRole('grid', { name: 'Events' }).waitFor();
  await again.goto(`${origin}/${hash}`);
  await expect(again.getByLabel('New note')).toHaveValue('Same client as on 1 June?');
  await expect(again.getByText(/^Draft restored from/)).toBeVisible();
  await again.getByRole('button', { name: 'Discard the draft' }).click();
  await expect(again.getByLabel('New note')).toHaveValue('');
});

test('a note is saved only when the engine has said so, and outlives the engine and the page', async ({
  workbench,
}) => {
  const { page, folder } = await openCase(workbench, shopLog(100));
  await page.getByRole('grid', { name: 'Events' }).focus();
  await page.keyboard.press('ArrowDown');
  await writeNote(page, 'First line\nsecond line');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/^Saved as journal entry \d+\.$/)).toBeVisible();
  process.kill(await workbench.enginePid(), 'SIGKILL');
  await expect(page.getByText(/The engine stopped and was started again/).first()).toBeVisible();
  await page.reload();
  await expect(page.getByRole('complementary', { name: 'Event', exact: true })).toContainText('second line');
  await expect(page.getByLabel('New note')).toHaveValue('');
  await expect(row(page, 2)).toContainText('1 note');
  await page.close();
  await workbench.close();
  const { notes } = await workbench.ask(folder, 'notes.list', {});
  expect(notes.map(({ text, by }) => ({ text, by }))).toEqual([{ text: 'First line\nsecond line', by: 'kim' }]);
});

test('a note that could not be saved says so and keeps every word', async ({ workbench }) => {
  const { page } = await openCase(workbench, shopLog(10));
  // A full disk cannot be had on demand: the door's answer is put in its place, all else is real.
  await page.route('**/ask', async (route) => {
    const asked = route.request().postDataJSON() as { method: string };
    if (asked.method !== 'notes.attach') return route.continue();
    return route.fulfill({
      json: { ok: false, error: { code: 'disk-full', message: 'The disk is full.', values: {} } },
    });
  });
  await writeNote(page, 'Not to be lost');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert')).toContainText('The disk is full.');
  await expect(page.getByText('Not saved. Your text is still here.')).toBeVisible();
  await expect(page.getByLabel('New note')).toHaveValue('Not to be lost');
  await page.unroute('**/ask');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText(/^Saved as journal entry/)).toBeVisible();
});

test('a note is edited by a new version, keeps the old ones, and is withdrawn with a reason', async ({ workbench }) => {
  const { page } = await openCase(workbench, shopLog(10));
  const event = page.getByRole('complementary', { name: 'Event', exact: true });
  await writeNote(page, 'Looks odd');
  await page.keyboard.press('Control+Enter');
  await event.getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByLabel('Edit the note').fill('Looks odd: the account had left');
  await page.keyboard.press('Control+Enter');
  await expect(event.getByText('Looks odd: the account had left')).toBeVisible();

  await page.reload();
  await event.getByText('Earlier versions (1)').click();
  await expect(event.getByText('Looks odd', { exact: true })).toBeVisible();

  await event.getByRole('button', { name: 'Withdraw' }).click();
  const dialog = page.getByRole('dialog', { name: 'Withdraw this note?' });
  await dialog.getByLabel('Reason').fill('Another event was meant');
  await dialog.getByRole('button', { name: 'Withdraw' }).click();
  await expect(event.getByText('Withdrawn by kim')).toBeVisible();
  await expect(event.getByText('Another event was meant')).toBeVisible();
  await expect(row(page, 1)).not.toContainText('1 note');
});

test('notes can be searched for by the filter', async ({ workbench }) => {
  const { page } = await openCase(workbench, shopLog(50));
  await writeNote(page, 'staging host');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/^Saved as journal entry/)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('combobox', { name: 'Filter' }).fill('note:"*staging*"');
  await page.getByRole('combobox', { name: 'Filter' }).press('Enter');
  await expect(page.getByRole('button', { name: /^1 event/ })).toBeVisible();
});
