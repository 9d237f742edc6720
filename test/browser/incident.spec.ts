import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './serve.ts';
import { openCase, row, shopLog } from './timeline-samples.ts';

interface Entered {
  time: string;
  title: string;
  phase: string;
  fact?: string;
  source: string;
}

async function enter(page: Page, of: Entered): Promise<void> {
  await page.getByRole('button', { name: 'Enter what no log holds' }).click();
  const dialog = page.getByRole('dialog', { name: 'Enter what no log holds' });
  await dialog.getByRole('textbox', { name: /^Time, in Asia\/Seoul/ }).fill(of.time);
  await dialog.getByRole('textbox', { name: /^Title/ }).fill(of.title);
  await dialog.getByLabel('Phase').selectOption(of.phase);
  if (of.fact) await dialog.getByLabel('States for the dwell time').selectOption(of.fact);
  await dialog.getByRole('textbox', { name: /^Source/ }).fill(of.source);
  await dialog.getByRole('button', { name: 'Enter', exact: true }).click();
  await expect(dialog).toHaveCount(0);
}

const companyAct = {
  time: '2025-06-24',
  title: 'First access from abroad',
  phase: 'first-access',
  fact: 'first-act',
  source: 'company notice',
};
const ministryAct = {
  time: '2025-04-14',
  title: 'Access tested',
  phase: 'preparation',
  fact: 'first-act',
  source: 'ministry',
};
const discovery = {
  time: '2025-11-18 22:52',
  title: 'Anomaly noticed',
  phase: 'discovery',
  fact: 'discovery',
  source: 'company notice',
};

test('an event is promoted by one key, drawn over the histogram, and stands in the incident timeline with its line', async ({
  workbench,
}) => {
  const { page } = await openCase(workbench, shopLog(500));
  await page.getByRole('grid', { name: 'Events' }).focus();
  await page.keyboard.press('End');
  await expect(row(page, 500)).toContainText('/orders/500');
  await page.keyboard.press('p');
  const dialog = page.getByRole('dialog', { name: 'Promote to the incident timeline' });
  await dialog.getByRole('textbox', { name: /^Title/ }).fill('Last order fetched');
  await dialog.getByLabel('Phase').selectOption('exfiltration');
  await dialog.getByLabel('States for the dwell time').selectOption('last-act');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toHaveCount(0);
  await page.getByRole('button', { name: /^Exfiltration: Last order fetched, 2025-06-01 08:19:07 \+09:00/ }).click();

  const entry = page.getByRole('listitem').filter({ hasText: 'Last order fetched' });
  await expect(entry).toContainText('shop.log, line 500');
  await expect(entry).toContainText('Last act');
  await entry.getByRole('link', { name: 'Open event' }).click();
  const event = page.getByRole('complementary', { name: 'Event', exact: true });
  await expect(event).toContainText('"GET /orders/500 HTTP/1.1"');
  await expect(event).toContainText('In the incident timeline');
  await expect(page.locator('[aria-rowindex="501"]')).toContainText('in the incident timeline');
});

test('the dwell time is counted for every pair of claims, each with the entries that prove it', async ({
  workbench,
}) => {
  const { page } = await openCase(workbench, shopLog(10));
  await page.getByRole('link', { name: 'Incident' }).click();
  await expect(page.getByText('The incident timeline is empty.')).toBeVisible();
  await enter(page, companyAct);
  await enter(page, discovery);
  const dwell = page.getByTestId('dwell');
  await expect(dwell).toHaveCount(1);
  await expect(dwell).toContainText('147 days');
  await expect(dwell).toContainText('148 counting both days');
  await expect(dwell).toContainText('days of Asia/Seoul');
  await expect(dwell).toContainText('as stated by company notice');

  await enter(page, ministryAct);
  await expect(dwell).toHaveCount(2);
  await expect(dwell.filter({ hasText: 'ministry' })).toContainText('218 days');
  await expect(page.getByText('Rival claims are shown side by side')).toBeVisible();

  await dwell.filter({ hasText: 'ministry' }).getByRole('link').first().click();
  await expect(page.locator('[data-entry][aria-current="true"]')).toContainText('Access tested');
  await expectAccessible(page);
});

test('what is typed as a time is echoed as it was understood, and nothing else is taken', async ({ workbench }) => {
  const { page } = await openCase(workbench, shopLog(10));
  await page.getByRole('link', { name: 'Incident' }).click();
  await expect(page.getByRole('heading', { name: 'Incident timeline' })).toBeVisible();
  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog', { name: 'Enter what no log holds' });
  const time = dialog.getByRole('textbox', { name: /^Time, in Asia\/Seoul/ });
  await expect(time).toBeFocused();
  await time.fill('24 June');
  await expect(dialog.getByText(/^Not understood yet/)).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Enter', exact: true })).toBeDisabled();
  await time.fill('2025-06-24');
  await expect(
    dialog.getByText('Understood as the day 2025-06-24 in Asia/Seoul; the time of day is not known.'),
  ).toBeVisible();
  await time.fill('2025-06-24 03:00');
  await expect(
    dialog.getByText('Understood as 2025-06-24 03:00:00 +09:00 (Asia/Seoul), that is 2025-06-23 18:00:00 +00:00.'),
  ).toBeVisible();
  await time.fill('2025-06-24 03:00 +00:00');
  await expect(dialog.getByText(/^Understood as 2025-06-24 12:00:00 \+09:00/)).toBeVisible();
  await expectAccessible(page);
});

test('an entry is edited, withdrawn with a reason and entered again, and the phases are a filter', async ({
  workbench,
}) => {
  const { page } = await openCase(workbench, shopLog(10));
  await page.getByRole('link', { name: 'Incident' }).click();
  await enter(page, companyAct);
  await enter(page, discovery);
  const list = page.getByRole('list', { name: 'Entries in order of time' });
  const first = list.getByRole('listitem').filter({ hasText: 'company notice' }).first();

  await first.getByRole('button', { name: 'Edit' }).click();
  const dialog = page.getByRole('dialog', { name: 'Edit the entry' });
  await expect(dialog.getByRole('textbox', { name: /^Time, in/ })).toHaveValue('2025-06-24');
  await dialog.getByRole('textbox', { name: /^Time, in/ }).fill('2025-06-25');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByTestId('dwell')).toContainText('146 days');
  await expect(first).toContainText('edited 1 time');

  await page.getByRole('button', { name: 'Discovery', exact: true }).click();
  await expect(list.locator('[data-entry]')).toHaveCount(1);
  await page.getByRole('button', { name: 'All phases' }).click();
  await expect(list.locator('[data-entry]')).toHaveCount(2);

  await first.getByRole('button', { name: 'Withdraw' }).click();
  const withdraw = page.getByRole('dialog', { name: 'Withdraw this entry?' });
  await withdraw.getByLabel('Reason').fill('The notice was corrected');
  await withdraw.getByRole('button', { name: 'Withdraw' }).click();
  await expect(list.locator('[data-entry]')).toHaveCount(1);
  await expect(page.getByText('Not known yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Enter it again' }).click();
  await expect(page.getByTestId('dwell')).toContainText('146 days');
});

test('the incident timeline speaks Korean', async ({ workbench }) => {
  const { page } = await openCase(workbench, shopLog(10));
  await page.getByRole('link', { name: 'Incident' }).click();
  await enter(page, companyAct);
  await enter(page, discovery);
  await page.getByRole('button', { name: 'Language' }).click();
  await page.getByRole('menuitem', { name: '한국어' }).click();
  await expect(page.getByRole('heading', { name: '사건 경과' })).toBeVisible();
  await expect(page.getByTestId('dwell')).toContainText('147일');
  await expect(page.getByTestId('dwell')).toContainText('양 끝 날 포함 148일');
  await expectAccessible(page);
});
