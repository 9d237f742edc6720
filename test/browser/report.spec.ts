import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expectAccessible } from './axe.ts';
import { accessLog, written } from './samples.ts';
import { expect, test } from './serve.ts';

test('the summary is exported as HTML, JSON and CSV: saved as made, shown without power, entered in the journal', async ({
  workbench,
}) => {
  const access = await written(join(workbench.folder, 'access.log'), `${accessLog(40)}<img src=x onerror=alert(1)>\n`);
  const folder = await workbench.made({ name: 'Shop breach', tlp: 'TLP:RED' }, [access]);
  const page = await workbench.open(folder);
  await page.getByRole('link', { name: 'Report' }).click();
  await expect(page.getByRole('definition').filter({ hasText: 'TLP:RED' })).toBeVisible();
  await expect(page.getByText('The incident timeline is empty')).toBeVisible();
  const look = page.frameLocator('iframe[title="The summary as it is now"]');
  await expect(look.locator('body')).toContainText('The case in figures');
  await page.getByRole('radiogroup', { name: 'Language of the summary' }).getByText('한국어').click();
  await expect(look.locator('body')).toContainText('수치로 본 사건');
  await page.getByRole('radiogroup', { name: 'Language of the summary' }).getByText('English').click();
  await expect(look.locator('body')).toContainText('The case in figures');
  await expectAccessible(page);

  for (const kind of ['JSON…', 'CSV…', 'HTML…']) {
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: kind }).click();
    const download = await saving;
    const body = await readFile(await download.path());
    const sha256 = createHash('sha256').update(body).digest('hex');
    await expect(page.getByRole('region', { name: 'Exported' })).toContainText(sha256);
    await expect(page.getByRole('region', { name: 'Exported' })).toContainText(
      `Saved: ${download.suggestedFilename()}`,
    );
  }

  const preview = page.frameLocator('iframe[title="The exported summary"]');
  await expect(preview.locator('h1').first()).toBeVisible();
  await expect(preview.locator('body')).toContainText('Shop breach');
  expect(await page.locator('iframe').getAttribute('sandbox')).toBe('');
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Custody' }).click();
  await expect(page.getByRole('gridcell', { name: /Exported the summary as HTML/ })).toBeVisible();
  await expect(page.getByRole('gridcell', { name: /Exported the summary as CSV/ })).toBeVisible();
});
