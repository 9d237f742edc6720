import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { accessLog, written } from './samples.ts';
import { expect, test, type Workbench } from './serve.ts';

/** A case with one evidence file, open at the journal. */
async function atCustody(workbench: Workbench, break_?: (journal: string) => string): Promise<Page> {
  const access = await written(join(workbench.folder, 'access.log'), accessLog(40));
  const folder = await workbench.made({}, [access]);
  if (break_) {
    const journal = join(folder, 'journal.jsonl');
    await writeFile(journal, break_(await readFile(journal, 'utf8')));
  }
  const page = await workbench.open(folder);
  await page.getByRole('link', { name: 'Custody' }).click();
  await expect(page.getByRole('grid', { name: 'Custody' })).toBeVisible();
  return page;
}

test('the journal reads as sentences, newest first, and can be searched by text and kind', async ({ workbench }) => {
  const page = await atCustody(workbench);
  const cells = page.getByRole('grid', { name: 'Custody' });
  await expect(page.getByText(/Chain whole, \d+ entries/)).toBeVisible();
  await expect(cells.getByRole('row').nth(1)).toContainText('Opened the case.');
  await expect(cells).toContainText('Took in evidence 1, access.log: 40 lines, 40 events, 0 rejects');
  await expect(cells.getByRole('row').last()).toContainText('Made the case “Test”.');
  await expectAccessible(page);

  await page.getByRole('textbox', { name: 'Filter the journal' }).fill('access.log');
  await expect(page.getByText('1 entry', { exact: true })).toBeVisible();
  await cells.getByRole('row').nth(1).click();
  await expect(page.getByRole('complementary')).toContainText('"sha256"');
  await expectAccessible(page);
  await page.getByRole('textbox', { name: 'Filter the journal' }).fill('no such thing');
  await expect(page.getByText('No entry fits this filter.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Filter the journal' }).fill('');
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('case.created');
  await expect(page.getByText('1 entry', { exact: true })).toBeVisible();
});

test('verifying everything finds what is unchanged, and names what is not', async ({ workbench }) => {
  const page = await atCustody(workbench);
  await page.getByRole('button', { name: 'Verify everything' }).click();
  await expect(page.getByText('1 evidence file is unchanged since intake.')).toBeVisible();
  await expect(page.getByRole('gridcell', { name: 'Hashed evidence 1 again: unchanged since intake.' })).toBeVisible();
  await expectAccessible(page);
  await written(join(workbench.folder, 'access.log'), accessLog(40).replace('orders/7 ', 'orders/8 '));
  await page.getByRole('button', { name: 'Verify everything' }).click();
  await expect(page.getByText('1 evidence file is not as it was at intake.')).toBeVisible();
  await expect(page.getByRole('listitem')).toContainText('access.log · CHANGED since intake');
});

test('a file that somebody brings is known byte for byte, or it is not', async ({ workbench }) => {
  const page = await atCustody(workbench);
  const check = async (path: string) => {
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Check a file…' }).click();
    await (await choosing).setFiles(path);
  };
  await check(join(workbench.folder, 'access.log'));
  await expect(page.getByText('Evidence 1, unchanged since intake:')).toBeVisible();
  await expectAccessible(page);
  await check(await written(join(workbench.folder, 'copy.log'), accessLog(40).replace('orders/7 ', 'orders/8 ')));
  await expect(page.getByText('Not known to this case')).toBeVisible();
  await expectAccessible(page);
});

test('rebuilding the index says that it is identical', async ({ workbench }) => {
  const page = await atCustody(workbench);
  await page.getByRole('button', { name: 'Rebuild the index' }).click();
  const dialog = page.getByRole('dialog', { name: 'Rebuild the index' });
  await expect(dialog).toContainText('Journal and evidence are not touched');
  await dialog.getByRole('button', { name: 'Rebuild', exact: true }).click();
  await expect(page.getByText('Rebuilt: identical, 40 events.')).toBeVisible();
  await expect(page.getByRole('gridcell', { name: 'Rebuilt the index: identical, 40 events.' })).toBeVisible();
});

test('a journal that was changed outside names its first bad entry, and the case can only be read', async ({
  workbench,
}) => {
  const page = await atCustody(workbench, (journal) => journal.replace('"kim"', '"lee"'));
  await expect(page.getByText(/Chain broken at entry \d+/)).toBeVisible();
  await expect(page.getByText(/The chain of this journal is broken/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Rebuild the index' })).toBeDisabled();
  await expectAccessible(page);
});

test('the journal reads in Korean, with the case zone beside every time', async ({ workbench }) => {
  const page = await atCustody(workbench);
  await page.getByRole('button', { name: 'Language' }).click();
  await page.getByRole('menuitem', { name: '한국어' }).click();
  const grid = page.getByRole('grid', { name: '보관 이력' });
  await expect(grid).toContainText('증거 1 access.log 입수: 40줄, 이벤트 40건, 제외 0줄');
  await expect(grid.getByRole('row').nth(1)).toContainText('+09:00');
  await page.getByRole('radiogroup').getByText('UTC', { exact: true }).click();
  await expect(grid.getByRole('row').nth(1)).toContainText('+00:00');
});
