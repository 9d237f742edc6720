import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js';
import { expectAccessible } from './axe.ts';
import { accessLog, authLog, written } from './samples.ts';
import { expect, test, type Workbench } from './serve.ts';

/** A new case in Korea's zone, open at the evidence view. */
async function atEvidence(workbench: Workbench, roots: string[] = []): Promise<Page> {
  const folder = await workbench.made();
  const page = roots.length > 0 ? await workbench.serve({ case: folder, roots }) : await workbench.open(folder);
  await page.getByRole('link', { name: 'Evidence' }).click();
  await expect(page.getByText('There is no evidence in this case yet.')).toBeVisible();
  return page;
}

async function addFiles(page: Page, files: string[]): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Add files' }).click();
  await (await choosing).setFiles(files);
  await expect(page.getByRole('grid', { name: 'Files looked at' })).toBeVisible();
}

const candidate = (page: Page, name: string) =>
  page
    .getByRole('grid', { name: 'Files looked at' })
    .getByRole('row')
    .filter({ has: page.getByRole('gridcell', { name, exact: true }) });

const chooseCandidate = (page: Page, name: string) =>
  candidate(page, name).getByRole('gridcell', { name, exact: true }).click();

test('handing files over can be broken off, and nothing of it is left', async ({ workbench }) => {
  const page = await atEvidence(workbench);
  const file = await written(join(workbench.folder, 'access.log'), accessLog(3));
  await page.route('**/stage?*', () => undefined);
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Add files' }).click();
  await (await choosing).setFiles([file]);
  await expect(page.getByRole('progressbar', { name: 'Handing over' })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('There is no evidence in this case yet.')).toBeVisible();
  await page.unroute('**/stage?*');
  await addFiles(page, [file]);
});

test('files are looked at, wanted decisions are asked for, and every line is accounted for', async ({ workbench }) => {
  const access = await written(join(workbench.folder, 'access.log'), `${accessLog(300)}this is no access line\n\n`);
  const auth = await written(join(workbench.folder, 'auth.log'), authLog);
  const picture = await written(join(workbench.folder, 'note.txt'), 'neither a log\nnor a table\nnor anything\n');
  const page = await atEvidence(workbench);
  await expectAccessible(page);
  await addFiles(page, [access, auth, picture]);

  await expect(candidate(page, 'access.log')).toContainText('in the data');
  await expect(candidate(page, 'access.log')).toContainText('ready');
  await expect(candidate(page, 'note.txt')).toContainText('was not recognised as any format.');
  await expect(candidate(page, 'auth.log')).toContainText('confirm the zone');
  const importing = page.getByRole('button', { name: /^Import 2 files/ });
  await expect(importing).toBeDisabled();
  await expectAccessible(page);

  await candidate(page, 'auth.log')
    .getByRole('checkbox', { name: /The times of auth.log are in Asia\/Seoul/ })
    .check();
  await expect(candidate(page, 'auth.log')).toContainText('confirm the year');
  await candidate(page, 'auth.log').getByRole('textbox', { name: 'Year of the last event of auth.log' }).fill('2025');
  await expect(candidate(page, 'auth.log')).toContainText('ready');
  await chooseCandidate(page, 'auth.log');
  await expect(page.getByRole('region', { name: 'First rows' })).toContainText('2025-06-24 03:11:07.000 +09:00');
  await expect(page.getByRole('region', { name: 'First rows' })).toContainText('203.0.113.7');

  await importing.click();
  await expect(page.getByRole('heading', { name: 'Import finished' })).toBeVisible();
  await expect(page.getByText('2 files imported · 0 refused')).toBeVisible();
  await expect(
    page.getByRole('img', { name: '302 lines = 300 events + 1 reject + 1 blank + 0 comments + 0 continuations' }),
  ).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'To the evidence' }).click();
  const row = page.getByRole('grid', { name: 'Evidence' }).getByRole('row').filter({ hasText: 'auth.log' });
  await expect(row).toContainText('Asia/Seoul · from the case');
  await expect(row).toContainText('2025 · stated');
});

test('an evidence file shows its hashes, its rejects, and the way to its events; verifying finds it unchanged', async ({
  workbench,
}) => {
  const text = `${accessLog(20)}<script>alert(1)</script> \u202Egnp.exe\n`;
  const access = await written(join(workbench.folder, 'access.log'), text);
  const folder = await workbench.made({}, [access]);
  const page = await workbench.open(folder);
  await page.getByRole('link', { name: 'Evidence' }).click();
  await page.getByRole('gridcell', { name: 'access.log' }).click();
  const detail = page.getByRole('complementary', { name: 'The chosen evidence file' });
  await expect(detail).toContainText(createHash('sha256').update(text).digest('hex'));
  await expect(detail).toContainText(createHash('md5').update(text).digest('hex'));
  await expect(detail).toContainText('line 21, byte');
  // Hostile text stands there as text, its hidden character as a box.
  await expect(detail).toContainText('<script>alert(1)</script>');
  await expect(detail.getByText('\\u202E', { exact: true })).toBeVisible();
  await expectAccessible(page);

  await detail.getByRole('button', { name: 'Verify now' }).click();
  await expect(detail.getByText('unchanged since intake')).toBeVisible();
  await written(access, text.replace('orders/3 ', 'orders/4 '));
  await detail.getByRole('button', { name: 'Verify now' }).click();
  await expect(detail.getByText('CHANGED since intake')).toBeVisible();

  await detail.getByRole('link', { name: 'Show its events' }).click();
  expect(decodeURIComponent(new URL(page.url()).hash)).toBe('#/timeline?filter=evidence:access.log');
});

test('evidence on this machine is read in place; the same file again is refused with the name of the first', async ({
  workbench,
}) => {
  const root = join(workbench.folder, 'seized');
  await mkdir(root);
  await written(join(root, 'web.log'), accessLog(50));
  await written(join(root, 'copy.log'), accessLog(50));
  const page = await atEvidence(workbench, [root]);
  await page.getByRole('button', { name: 'From this machine' }).click();
  const dialog = page.getByRole('dialog', { name: 'Choose evidence on this machine' });
  await dialog.getByRole('checkbox', { name: 'Choose seized' }).check();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Look at 1 choice' }).click();
  await page.getByRole('button', { name: 'Import 2 files' }).click();
  await expect(page.getByText('1 file imported · 1 refused')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: /already/ })).toContainText('copy.log');
  await page.getByRole('button', { name: 'To the evidence' }).click();
  await page.getByRole('grid', { name: 'Evidence' }).getByRole('row').nth(1).click();
  await expect(page.getByRole('complementary')).toContainText(root);
});

test('a table’s columns can be given other uses, and the parser shows at once what comes of it', async ({
  workbench,
}) => {
  const table = await written(
    join(workbench.folder, 'visits.csv'),
    `when,who,seen_by,from\n${Array.from({ length: 12 }, (_, i) => `2025-06-24T03:11:${10 + i}Z,kim,lee,203.0.113.${i}`).join('\n')}\n`,
  );
  const page = await atEvidence(workbench);
  await addFiles(page, [table]);
  const rows = page.getByRole('region', { name: 'First rows' });
  const columns = page.getByRole('region', { name: 'Columns and what they hold' });
  await columns.getByRole('combobox', { name: 'What seen_by holds' }).selectOption('userName');
  await expect(rows.getByRole('row').nth(1)).toContainText('lee');
  await columns.getByRole('combobox', { name: 'What when holds' }).selectOption('');
  await expect(columns).toContainText('No column holds the time');
  await columns.getByRole('combobox', { name: 'What when holds' }).selectOption('time');
  await expect(rows.getByRole('row').nth(1)).toContainText('2025-06-24 12:11:10.000 +09:00');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Import 1 file' }).click();
  await expect(page.getByText('1 file imported · 0 refused · 12 events')).toBeVisible();
});

test('a format can be overruled; a file without one event is shown as the failure it is', async ({ workbench }) => {
  const odd = await written(join(workbench.folder, 'odd.txt'), 'one\ntwo\nthree\n');
  const page = await atEvidence(workbench);
  await addFiles(page, [odd]);
  await candidate(page, 'odd.txt').getByRole('combobox', { name: 'Format of odd.txt' }).selectOption('web-access');
  await expect(candidate(page, 'odd.txt')).toContainText('chosen by you');
  await expect(candidate(page, 'odd.txt')).toContainText('0 / 3');
  await expect(page.getByRole('region', { name: 'Lines it cannot read' })).toContainText('two');
  await page.getByRole('checkbox', { name: 'Import odd.txt' }).check();
  const confirm = page.getByRole('button', { name: /Confirm the proposals/ });
  if (await confirm.isVisible()) await confirm.click();
  await page.getByRole('button', { name: 'Import 1 file' }).click();
  await expect(page.getByText('Not one event came of this file.')).toBeVisible();
  await expectAccessible(page);
});

test('files can be dropped on the page', async ({ workbench }) => {
  const page = await atEvidence(workbench);
  const dropped = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'dropped.log', { type: 'text/plain' }));
    return transfer;
  }, accessLog(5));
  await page.getByRole('region', { name: 'Evidence', exact: true }).dispatchEvent('drop', { dataTransfer: dropped });
  await expect(candidate(page, 'dropped.log')).toContainText('5 / 5');
});

test('an import that is cancelled leaves nothing but its journal entry', async ({ workbench }) => {
  const root = join(workbench.folder, 'big');
  await mkdir(root);
  const block = accessLog(10_000);
  await written(join(root, 'big.log'), block.repeat(150));
  const page = await atEvidence(workbench, [root]);
  await page.getByRole('button', { name: 'From this machine' }).click();
  await page.getByRole('checkbox', { name: 'Choose big' }).check();
  await page.getByRole('button', { name: 'Look at 1 choice' }).click();
  await page.getByRole('button', { name: 'Import 1 file' }).click();
  await expect(page.getByRole('progressbar', { name: 'Importing 1 file' })).toBeVisible();
  // The other views stay usable meanwhile.
  await page.getByRole('link', { name: 'Custody' }).click();
  await expect(page.getByRole('gridcell', { name: /Made the case/ })).toBeVisible();
  await page.getByRole('link', { name: 'Evidence' }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await page.getByRole('link', { name: 'Custody' }).click();
  await expect(page.getByRole('gridcell', { name: /big.log was not taken in: cancelled/i })).toBeVisible();
  await expect(page.getByRole('gridcell', { name: /Took in evidence/ })).toHaveCount(0);
});

test('what a person knows better: a password, which number is the day, how text is written, columns kept for the next table', async ({
  workbench,
}) => {
  const zip = new ZipWriter(new BlobWriter(), { password: 'Open-Sesame', zipCrypto: true, useWebWorkers: false });
  await zip.add('inside.log', new TextReader(`${accessLog(3)}cut off\n`));
  await zip.add('odd.txt', new TextReader('one~1\ntwo~2\n'));
  const locked = join(workbench.folder, 'locked.zip');
  await writeFile(locked, new Uint8Array(await (await zip.close()).arrayBuffer()));
  const csv = await written(
    join(workbench.folder, 'visits.csv'),
    'when,seen_by,from\n03/04/2025 10:00:00,kim,203.0.113.1\n05/06/2025 11:00:00,lee,203.0.113.2\n',
  );
  const page = await atEvidence(workbench);
  await addFiles(page, [locked, csv]);

  await chooseCandidate(page, 'locked.zip');
  const password = page.getByLabel('Password of the archive');
  await password.fill('open-sesame');
  await page.getByRole('button', { name: 'Open it' }).click();
  await expect(candidate(page, 'locked.zip')).toContainText('The password does not open locked.zip.');
  await password.fill('Open-Sesame');
  await page.getByRole('button', { name: 'Open it' }).click();
  await expect(candidate(page, 'locked.zip')).toContainText('confirm the zone');

  await chooseCandidate(page, 'visits.csv');
  await expect(candidate(page, 'visits.csv')).toContainText('choose its date order');
  await page.getByLabel('Dates such as 03/04/05').selectOption('dmy');
  await expect(page.getByRole('region', { name: 'First rows' })).toContainText('2025-04-03 10:00:00.000');
  await page.getByLabel('Text written in').selectOption('cp949');
  await expect(candidate(page, 'visits.csv')).toContainText('confirm the zone');
  await expectAccessible(page);

  const columns = page.getByRole('region', { name: 'Columns and what they hold' });
  const holds = columns.getByRole('combobox', { name: 'What seen_by holds' });
  await holds.selectOption('userName');
  const saving = page.waitForEvent('download');
  await columns.getByRole('button', { name: 'Save these choices' }).click();
  const saved = join(workbench.folder, (await saving).suggestedFilename());
  await (await saving).saveAs(saved);
  await holds.selectOption('');
  await expect(holds).toHaveValue('');
  const load = async (path: string) => {
    const choosing = page.waitForEvent('filechooser');
    await columns.getByRole('button', { name: 'Load choices' }).click();
    await (await choosing).setFiles(path);
  };
  await load(csv);
  await expect(columns.getByRole('alert')).toContainText('holds no choices that Dwell saved');
  await load(saved);
  await expect(holds).toHaveValue('userName');

  await page.getByRole('button', { name: /Confirm the proposals/ }).click();
  await page.getByRole('button', { name: 'Import 2 files' }).click();
  await expect(page.getByText('2 files imported · 1 refused · 1 read in part')).toBeVisible();
  await expect(page.getByText('Read in part only: 25 % of its records could not be read.')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Format of locked.zip/odd.txt').selectOption('delimited');
  await expect(page.getByText('3 files imported · 0 refused')).toBeVisible();
  await page.getByRole('button', { name: 'To the evidence' }).click();
  await expect(page.getByText('1 file read in part only')).toBeVisible();
  await addFiles(page, [csv]);
  await expect(candidate(page, 'visits.csv')).toContainText(
    'is already in the case: byte for byte the same as visits.csv',
  );
  await page.getByRole('button', { name: 'Cancel' }).click();

  await page.getByRole('gridcell', { name: 'visits.csv' }).click();
  const again = page.getByRole('region', { name: 'Read it otherwise' });
  await expectAccessible(page);
  await again.getByLabel('Read it as').selectOption('timed-lines');
  await again.getByRole('button', { name: 'Read it again' }).click();
  await expect(again.getByText(/could be read as timed-lines/)).toBeVisible();
  await again.getByLabel('Read it as').selectOption('');
  await again.getByLabel('Text written in').selectOption('utf-8');
  await again.getByRole('button', { name: 'Read it again' }).click();
  await expect(page.getByRole('complementary')).toContainText('before: delimited');
  await again.getByRole('combobox', { name: 'Its times are in' }).fill('Europe/Berlin');
  await page.getByRole('option', { name: 'Europe/Berlin' }).click();
  await again.getByRole('button', { name: 'Read it again' }).click();
  await expect(page.getByRole('complementary')).toContainText('Europe/Berlin · stated');
});
