import { join } from 'node:path';
import { expectAccessible } from './axe.ts';
import { written } from './samples.ts';
import { expect, test } from './serve.ts';

const log = [
  '198.51.100.7 via 192.0.2.1 [24/Jun/2025:03:11:07 +0900] "GET /customers/7?page=2 HTTP/2.0" 404 rt=0.1',
  '198.51.100.8 via 192.0.2.1 [24/Jun/2025:03:11:08 +0900] "GET / HTTP/2.0" 200 rt=0.1',
  '',
].join('\n');

test("a server's own pattern makes a file readable that no format fits", async ({ workbench }) => {
  const folder = await workbench.made();
  const page = await workbench.open(folder);
  await page.getByRole('link', { name: 'Evidence' }).click();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Add files' }).click();
  await (await choosing).setFiles([await written(join(workbench.folder, 'shop.log'), log)]);
  const first = page.getByRole('region', { name: 'First rows' });
  const field = page.getByRole('textbox', { name: 'Pattern of the server' });

  await field.fill('$remote_addr$status');
  await page.getByRole('button', { name: 'Read with it' }).click();
  await expect(first).toContainText('nothing stands between $remote_addr and $status');
  await expect(page.getByRole('button', { name: /^Import 1 file/ })).toBeDisabled();

  await field.fill('$remote_addr via $http_via [$time_local] "$request" $status rt=$request_time');
  await page.getByRole('button', { name: 'Read with it' }).click();
  await expect(first).toContainText('198.51.100.7');
  await expect(first).toContainText('/customers/7');
  await expectAccessible(page);

  await page.getByRole('checkbox', { name: 'Import shop.log' }).check();
  await page.getByRole('button', { name: /^Import 1 file/ }).click();
  await expect(page.getByText('1 file imported · 0 refused')).toBeVisible();
});
