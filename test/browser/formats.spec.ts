import { expectAccessible } from './axe.ts';
import { expect, test } from './serve.ts';

test('what can be read is listed by kind, found by typing, and shown with its source and an example', async ({
  workbench,
}) => {
  const page = await workbench.open(await workbench.made());
  await expect(page.getByRole('link', { name: 'Evidence' })).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('f');
  const dialog = page.getByRole('dialog', { name: 'What can be read' });
  const search = dialog.getByRole('combobox', { name: 'Search the formats' });
  await expect(search).toBeFocused();
  await expect(dialog.getByRole('group', { name: /^Databases/ })).toBeVisible();
  const all = await dialog.getByRole('option').count();
  expect(all).toBeGreaterThan(200);
  await expectAccessible(page);

  // The keys stay in the field: they move the choice, and its particulars follow.
  await search.fill('postgresql');
  await expect(dialog.getByRole('status')).toContainText(`of ${all} formats`);
  await search.press('ArrowDown');
  await expect(dialog.getByRole('option', { selected: true })).toHaveText('PostgreSQL csvlog');
  const detail = dialog.getByRole('region', { name: 'PostgreSQL csvlog' });
  await expect(detail).toContainText('postgresql-csv');
  await expect(detail).toContainText('Account');
  await expect(detail.locator('pre')).toContainText('2025-06-24');

  await search.fill('databases oracle listener');
  await expect(dialog.getByRole('option')).toHaveCount(2);
  await search.fill('.evtx');
  await expect(dialog.getByRole('region')).toContainText('no text, so there is no piece to show');
  await search.fill('no such thing');
  await expect(dialog.getByText('No format holds these words.')).toBeVisible();
  await search.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('the list opens from where files are added', async ({ workbench }) => {
  const page = await workbench.open(await workbench.made());
  await page.getByRole('link', { name: 'Evidence' }).click();
  await page.getByRole('button', { name: 'What can be read?' }).click();
  await expect(page.getByRole('dialog', { name: 'What can be read' })).toBeVisible();
});
