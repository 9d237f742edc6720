import { readFile } from 'node:fs/promises';
import { expectAccessible } from './axe.ts';
import { expect, test } from './serve.ts';
import { openCase, shopLog } from './timeline-samples.ts';

const roster =
  'person,accounts,role,team,join date,last day\nKim Byeol,kim,developer,orders,2022-01-03,2025-05-31\nLee Sol,lee,agent,desk,2023-01-02,\nPark Ida,,agent,desk,2023-01-02,\n';

test('a roster that is pasted makes leads, with their sum, their innocent explanations and a decision that is kept', async ({
  workbench,
}) => {
  const { page } = await openCase(workbench, shopLog(400));
  await page.getByRole('link', { name: 'Who' }).click();
  await page.getByRole('link', { name: 'Roster' }).click();
  await expect(page.getByText('There is no roster.')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Import a roster…' }).click();
  await page.getByLabel('Or paste the table here').fill(roster);
  await page.getByRole('button', { name: 'Read the pasted text' }).click();
  await expect(page.getByRole('cell', { name: 'Kim Byeol' })).toBeVisible();
  await expect(page.getByText('guessed from the names of the columns')).toBeVisible();
  await page.getByRole('button', { name: 'Take in 3' }).click();
  await expect(page.getByText('3 added, 0 changed, 0 unchanged.')).toBeVisible();
  await page.getByRole('gridcell', { name: 'Kim Byeol' }).click();
  await expect(page.getByText('to the end of the day: 2025-06-01 00:00')).toBeVisible();
  await page.getByRole('link', { name: 'People without a trace (1)' }).click();
  await expect(page.getByRole('gridcell', { name: 'no account stated' })).toBeVisible();

  await page.getByRole('link', { name: 'Leads' }).click();
  await page.getByRole('gridcell', { name: 'Activity in the name of a person who had left' }).click();
  const lead = page.getByRole('complementary', { name: 'Activity in the name of a person who had left' });
  await expect(lead).toContainText('Inference');
  await expect(lead).toContainText('100 events of the accounts kim');
  await expect(lead).toContainText('The last day in the roster is wrong.');
  const score = Number(
    await page.locator('[role="row"][aria-selected="true"] [role="gridcell"]').first().textContent(),
  );
  const points = await lead.locator('tbody tr td:last-child').allTextContents();
  expect(points.reduce((sum, text) => sum + Number(text), 0)).toBeCloseTo(score, 0);
  await lead.getByRole('button', { name: 'Park' }).click();
  await expect(lead).toContainText('Say why first.');
  await lead.getByLabel('Reason').fill('The desk was asked.');
  await lead.getByRole('button', { name: 'Park' }).click();
  await expect(lead).toContainText('parked by kim');
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Weights and rules' }).click();
  await page.getByLabel('Weight: Activity in the name of a person who had left').fill('0');
  await expect(page.getByText('Trying weights that are not kept.')).toBeVisible();
  await expect(lead.locator('tfoot')).not.toContainText(score.toFixed(1));
  await page.getByRole('button', { name: 'Discard' }).click();
  await expect(lead.locator('tfoot')).toContainText(score.toFixed(1));

  // A lead is the first point of the question a person poses about it, and what would decide it is what is missing.
  await lead.getByRole('link', { name: 'Pose as a hypothesis' }).click();
  const posing = page.getByRole('dialog', { name: 'Pose a hypothesis' });
  await expect(posing).toContainText('100 events of the accounts kim');
  await posing.getByRole('textbox', { name: 'Question' }).fill('Was the account used by somebody else?');
  await posing.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('No hypothesis has been posed.')).toBeVisible();
  await page.getByRole('link', { name: 'Leads' }).click();
  await page.getByRole('gridcell', { name: 'Activity in the name of a person who had left' }).click();
  await lead.getByRole('link', { name: 'Pose as a hypothesis' }).click();
  await posing.getByRole('textbox', { name: 'Question' }).fill('Was the account used by somebody else?');
  await posing.getByRole('button', { name: 'Pose a hypothesis' }).click();
  const board = page.getByRole('complementary', { name: 'Was the account used by somebody else?' });
  await expect(board).toContainText('100 events of the accounts kim');
  await expect(board).toContainText('Who held the addresses at that time.');
});

test('lives, credentials and hypotheses are read, walked by keys and written', async ({ workbench }) => {
  const { page } = await openCase(workbench, shopLog(200));
  await page.keyboard.press('g');
  await page.keyboard.press('w');
  await page.getByRole('link', { name: 'Roster' }).click();
  await page.getByRole('button', { name: 'Add a person' }).click();
  await page.getByLabel('Name').fill('Kim Byeol');
  await page.getByLabel('Accounts').fill('kim');
  await page.getByLabel('Last day').fill('2025-05-31');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('gridcell', { name: 'Kim Byeol' })).toBeVisible();

  await page.getByRole('link', { name: 'Lives' }).click();
  await page.getByRole('button', { name: /Kim Byeol.*reaches past the last day/ }).click();
  await expect(page.getByRole('complementary')).toContainText('activity after the last day');
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Credentials' }).click();
  await expect(page.getByRole('gridcell', { name: 'kim', exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Used but never issued' }).click();
  await expect(page.getByText('cannot be told', { exact: true })).toBeVisible();

  await page.getByRole('link', { name: 'Hypotheses' }).click();
  await page.getByRole('button', { name: 'Pose a hypothesis' }).click();
  await page.getByRole('textbox', { name: 'Question' }).fill('Did a job go on under the account?');
  await page.getByRole('dialog').getByRole('button', { name: 'Pose a hypothesis' }).click();
  const board = page.getByRole('complementary', { name: 'Did a job go on under the account?' });
  await board.getByLabel('Add a point against', { exact: true }).fill('The requests name one order after the other.');
  await board.getByRole('button', { name: 'Add' }).nth(1).click();
  await expect(board.getByText('The requests name one order after the other.')).toBeVisible();
  await board.getByLabel('How it stands', { exact: true }).selectOption('weakened');
  await board.getByLabel('Reason').fill('No job is known.');
  await board.getByRole('button', { name: 'Enter how it stands' }).click();
  await expect(board).toContainText('weakened. No job is known.');
  await expectAccessible(page);
});

test('the graph starts at a node, is laid out, says the same as a table, and is exported', async ({ workbench }) => {
  const { page } = await openCase(workbench, shopLog(120));
  await page.evaluate(() => {
    location.hash = '#/links?tab=graph&node=account%3Akim';
  });
  await expect(page.getByRole('img', { name: /^Graph of \d+ nodes and \d+ links/ })).toBeVisible();
  await expect(page.getByText('Laying out…')).toHaveCount(0);
  await expectAccessible(page);

  // By keys alone: to another node, found by name, within a stretch.
  await page.getByRole('region', { name: 'The graph, to be walked with arrow keys' }).focus();
  for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp']) await page.keyboard.press(key);
  await expect(page).toHaveURL(/chosen=/);
  await page.getByRole('textbox', { name: 'Find in the picture' }).fill('account:kim');
  await expect(page.getByText('1 found')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/chosen=account%3Akim/);
  await page.getByRole('slider', { name: 'Beginning of the stretch' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/from=\d+/);
  await expect(page.getByRole('slider', { name: 'Beginning of the stretch' })).toBeFocused();
  await expect(page.getByText('every count is of the whole life of a link')).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(page).not.toHaveURL(/from=/);

  // What a person knows from elsewhere is drawn, told as drawn, and taken away again.
  await page.getByRole('button', { name: 'Draw a link…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Draw a link by hand' });
  // What is typed counts, picked from the list or not, when it names one thing only.
  await dialog.getByLabel('To').fill('203.0.113');
  await dialog.getByLabel('Reason').fill('They share a desk.');
  await dialog.getByRole('button', { name: 'Draw a link by hand' }).click();
  await expect(dialog.getByRole('alert')).toContainText('names several things');
  await dialog.getByLabel('To').fill('account:lee');
  await page.keyboard.press('Tab');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Draw a link by hand' }).click();
  await expect(dialog).toHaveCount(0);
  const aside = page.getByRole('complementary', { name: 'Graph' });
  await aside.getByRole('link', { name: 'drawn' }).click();
  await expect(aside).toContainText('They share a desk.');
  await aside.getByRole('button', { name: 'Erase' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Erase' }).click();
  await expect(aside.getByRole('link', { name: 'drawn' })).toHaveCount(0);

  const drawing = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'PNG' }).click();
  const picture = await readFile(await (await drawing).path());
  expect(picture.subarray(1, 4).toString()).toBe('PNG');

  await page.getByText('Table', { exact: true }).click();
  await expect(page.getByRole('gridcell', { name: 'account:kim' }).first()).toBeVisible();
  await expectAccessible(page);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'GraphML' }).click();
  const body = await readFile(await (await saving).path(), 'utf8');
  expect(body).toContain('<node id="account:kim">');
  expect(body.trimEnd().endsWith('</graphml>')).toBe(true);
});

test('every part is reached by keys alone, and speaks Korean as accessibly', async ({ workbench }) => {
  const { page } = await openCase(workbench, shopLog(40));
  await page.getByRole('button', { name: 'Language' }).click();
  await page.getByRole('menuitem', { name: '한국어' }).click();
  await page.evaluate(() => {
    location.hash = '#/links?tab=leads';
  });
  const parts = ['단서', '생애 도표', '관계도', '인사 명부', '자격 증명', '로그인', '가설'];
  await page.getByRole('link', { name: parts[0] ?? '', exact: true }).focus();
  // By keys, or no focus is drawn.
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  for (const part of parts) {
    const link = page.getByRole('link', { name: part, exact: true });
    await expect(link).toBeFocused();
    await expect(link).not.toHaveCSS('outline-style', 'none');
    await page.keyboard.press('Enter');
    await expect(link).toHaveAttribute('aria-current', 'page');
    await expect(page.getByText(/불러오는 중…|배치하는 중…/)).toHaveCount(0);
    await expectAccessible(page);
    await link.focus();
    await page.keyboard.press('Tab');
  }
});
