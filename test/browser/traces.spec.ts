import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test, type Workbench } from './serve.ts';

const two = (n: number) => String(n).padStart(2, '0');

function line(
  address: string,
  account: string,
  time: string,
  path: string,
  status = 200,
  agent = 'Mozilla/5.0',
): string {
  return `${address} - ${account} [${time} +0900] "GET ${path} HTTP/1.1" ${status} 500 "-" "${agent}"\n`;
}

/**
 * Customers of a shop by day, and by night one walk through the orders, shared by four addresses: each goes on where
 * the one before stopped.
 */
function log(): string {
  const lines: string[] = [];
  for (let n = 0; n < 200; n++) {
    const time = `${two(1 + (n % 20))}/Jun/2025:${two(9 + (n % 9))}:${two(n % 60)}:07`;
    lines.push(line(`198.51.100.${(n % 50) + 1}`, '-', time, `/shop/${n % 7}`));
  }
  const thieves = ['203.0.113.7', '203.0.113.70', '203.0.113.7', '203.0.113.140', '203.0.113.200'];
  for (let n = 0; n < 200; n++) {
    const turn = Math.floor(n / 40);
    const time = `${two(3 + turn)}/Jun/2025:02:${two(Math.floor((n % 40) / 2))}:${two((n % 2) * 30)}`;
    lines.push(line(thieves[turn] ?? '', 'svc-export', time, `/api/orders/${7000 + n}`, 200, 'python-requests/2.31.0'));
  }
  lines.push(line('203.0.113.7', '-', '04/Jun/2025:02:59:00', '/admin', 403));
  return lines.join('');
}

const networks = [
  'cidr,label,kind,country,from,to,source',
  '192.0.2.0/26,Main office,victim,KR,2025-01-01,,invented',
  '198.51.100.0/24,A mobile carrier,carrier,KR,2025-01-01,,invented',
  '203.0.113.0/26,Example Hosting One,hosting,HK,2025-01-01,,invented',
  '203.0.113.64/26,Example Hosting Two,hosting,SG,2025-01-01,,invented',
  '203.0.113.128/26,Example VPN,VPN,JP,2024-01-01,2024-12-31,invented',
].join('\n');

async function openTraces(workbench: Workbench): Promise<Page> {
  const path = join(workbench.folder, 'shop.log');
  await writeFile(path, log());
  const folder = await workbench.made({ name: 'Shop' }, [path]);
  const page = await workbench.open(folder);
  await page.getByRole('link', { name: 'Traces' }).click();
  await expect(page.getByRole('grid', { name: 'Source addresses' })).toContainText('203.0.113.7');
  return page;
}

async function addNetworks(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Parts of the traces' }).getByRole('link', { name: 'Networks' }).click();
  await page.getByRole('button', { name: 'Add a list' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a network list' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Known networks');
  await dialog.getByRole('textbox', { name: 'Networks' }).fill(networks);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('grid', { name: 'Networks of Known networks' })).toContainText('203.0.113.64/26');
}

/** Gives the page a file where it asks for one. */
async function choose(page: Page, name: string, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await expect(page.getByRole('dialog').getByText(name, { exact: true })).toBeVisible();
}

function tab(page: Page, name: string) {
  return page.getByRole('navigation', { name: 'Parts of the traces' }).getByRole('link', { name });
}

test('every address stands in a table that is searched by range, grouped and sorted, and opens its trace', async ({
  workbench,
}) => {
  const page = await openTraces(workbench);
  const table = page.getByRole('grid', { name: 'Source addresses' });
  const row = (number: number) => table.locator(`[aria-rowindex="${number + 1}"]`);
  await expect(page.getByRole('button', { name: /^54 sources with 401 events/ })).toBeVisible();
  await expect(row(1)).toContainText('203.0.113.7');
  await expect(row(1)).toContainText('81');

  await page.keyboard.press('/');
  await page.keyboard.type('203.0.113.64/26');
  await expect(page.getByRole('button', { name: /^1 source with 40 events/ })).toBeVisible();
  await expect(row(1)).toContainText('203.0.113.70');
  await page.getByRole('textbox', { name: 'Search addresses' }).fill('');
  await expect(page.getByRole('button', { name: /^54 addresses/ })).toBeVisible();

  await page.getByLabel('Group by').selectOption('net');
  await expect(page.getByRole('button', { name: /^2 groups of 54 addresses/ })).toBeVisible();
  await expect(row(1)).toContainText('203.0.113.0/24');
  await page.getByLabel('Group by').selectOption('none');

  await table.getByRole('button', { name: 'First seen' }).click();
  await expect(table.getByRole('columnheader', { name: 'First seen' })).toHaveAttribute('aria-sort', 'ascending');
  await expect(row(1)).toContainText('2025-06-01');
  await table.getByRole('button', { name: 'Events' }).click();
  await expect(row(1)).toContainText('203.0.113.7');
  await row(1).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '203.0.113.7', exact: true })).toBeFocused();
  await page.goBack();
  await expect(row(1)).toBeFocused();
});

test('the trace of an address tells its visits, hours, values and neighbours, and its events open in the timeline and back', async ({
  workbench,
}) => {
  const page = await openTraces(workbench);
  await page.evaluate(() => {
    location.hash = '#/traces?address=203.0.113.7';
  });
  const trace = page.getByRole('article', { name: '203.0.113.7' });
  await expect(trace.getByRole('link', { name: '81', exact: true }).first()).toBeVisible();
  // Every figure opens what makes it: here the one act that was refused.
  await expect(trace.locator('dl').getByRole('link', { name: '1', exact: true }).last()).toHaveAttribute(
    'href',
    /filter=sourceIp%3A203\.0\.113\.7\+eventOutcome%3Afailure$/,
  );
  await expect(trace.getByRole('grid', { name: /^Visits/ })).toContainText('2025-06-03 02:00:00 +09:00');
  await expect(trace).toContainText('Accounts (1)');
  await expect(trace).toContainText('/api/orders/7000');
  await expect(trace.getByRole('region', { name: 'Neighbours' })).toContainText('203.0.113.70');

  const heat = trace.getByRole('slider', { name: 'Hour by day, Asia/Seoul' });
  await heat.focus();
  for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
  await expect(heat).toHaveAttribute('aria-valuetext', /2025-06-03 02:00 \+09:00 and the hour from then: 40 events/);
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('position')).toHaveText('Row 1 of 40');
  await page.goBack();
  await expect(trace.getByRole('region', { name: 'Neighbours' })).toContainText('203.0.113.70');
  await expectAccessible(page);
  await trace.getByRole('link', { name: /^Its events in the timeline/ }).click();
  await expect(page.getByTestId('position')).toHaveText('Row 1 of 81');
  await page.goBack();
  await expect(trace).toBeVisible();
});

test('a network list names what the address data cannot, flags what is out of date, and the map and its table say the same', async ({
  workbench,
}) => {
  const page = await openTraces(workbench);
  await addNetworks(page);
  await tab(page, 'Addresses').click();
  const table = page.getByRole('grid', { name: 'Source addresses' });
  await expect(table.locator('[aria-rowindex="2"]')).toContainText('Example Hosting One');
  const map = page.getByRole('region', { name: 'Where the addresses are registered' });
  await expect(map.getByRole('button', { name: /^Hong Kong.*: 1 addresses, 81 events/ })).toBeVisible();
  await expect(map.getByRole('row', { name: /^Hong Kong/ })).toContainText('81');
  await expect(map.getByRole('status')).toContainText('Main office');

  await map.getByRole('button', { name: /^South Korea: / }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(map.locator('svg [role="button"]:focus')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Search addresses' })).toHaveValue(/^(HK|SG|JP)$/);
  await page.getByRole('textbox', { name: 'Search addresses' }).fill('Example VPN');
  await expect(table).toContainText('Some events lie outside the dates for which this list holds.');
  await expectAccessible(page);

  await tab(page, 'Networks').click();
  await page.getByRole('button', { name: 'Load newer data' }).click();
  const dialog = page.getByRole('dialog', { name: 'Load newer address data' });
  await choose(page, 'evil.mmdb', 'no address data');
  await dialog.getByRole('button', { name: 'Load', exact: true }).click();
  await expect(dialog.getByRole('alert')).toContainText('evil.mmdb cannot be used as address data');
  await choose(page, 'registry.csv', '198.51.100.0,198.51.100.255,64500,Invented Carrier\n');
  await dialog.getByRole('textbox', { name: 'Day the data was made' }).fill('2026-10-01');
  await dialog.getByRole('button', { name: 'Load', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('row', { name: 'Networks, IPv4 registry.csv 2026-10-01' })).toBeVisible();
  await expect(page.getByText(/data of .*2026-10-01 \(built in, registry\.csv\)/)).toBeVisible();
  await expectAccessible(page);
  await tab(page, 'Addresses').click();
  await page.getByRole('textbox', { name: 'Search addresses' }).fill('AS64500');
  await expect(page.getByRole('button', { name: /^50 sources with 200 events/ })).toBeVisible();
  await tab(page, 'Networks').click();
  await page.getByRole('button', { name: 'Take back' }).click();
  await expect(page.getByRole('row', { name: /^Networks, IPv4 built in/ })).toBeVisible();
});

test('addresses that walk one after the other are one actor with proof, which a person names and confirms', async ({
  workbench,
}) => {
  const page = await openTraces(workbench);
  await tab(page, 'Actors').click();
  const list = page.getByRole('grid', { name: 'Actors' });
  await expect(list.locator('[aria-rowindex="2"]')).toContainText('Actor 1');
  const actor = page.getByRole('region', { name: 'Actor 1' });
  await expect(actor).toContainText('203.0.113.140');
  await expect(actor).not.toContainText('198.51.100.');
  await expect(actor.getByRole('list', { name: 'Members of the actor' })).toContainText('svc-export');

  await actor.getByRole('button', { name: 'Name', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Name Actor 1' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Order walker');
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('walks orders by night');
  await dialog.getByRole('button', { name: 'Name' }).click();
  const named = page.getByRole('region', { name: 'Order walker' });
  await named.getByRole('button', { name: 'Confirm' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Confirm' }).click();
  await expect(list.locator('[aria-rowindex="2"]')).toContainText('confirmed');
  await expectAccessible(page);

  // Two of the four leave and are an actor of their own.
  await expect(named.getByRole('button', { name: 'Split', exact: true })).toBeDisabled();
  await named.getByRole('checkbox', { name: 'Tick 203.0.113.140 to split it off' }).check();
  await named.getByRole('checkbox', { name: 'Tick 203.0.113.70 to split it off' }).check();
  await named.getByRole('button', { name: /^Split/ }).click();
  const split = page.getByRole('dialog', { name: 'Split Order walker' });
  await split.getByRole('textbox', { name: 'Reason' }).fill('another pace');
  await split.getByRole('button', { name: /^Split/ }).click();
  await expect(split).toHaveCount(0);
  await expect(list.getByRole('row')).toHaveCount(3);
  const members = page.getByRole('list', { name: 'Members of the actor' });
  await list.getByRole('row', { name: /^Actor \d/ }).click();
  await expect(members).toContainText('203.0.113.140');
  await expect(members.getByRole('link', { name: '203.0.113.7', exact: true })).toHaveCount(0);

  // With keys alone they become one again, and a dialog that is left gives the keyboard back.
  const merge = page.getByRole('button', { name: 'Merge', exact: true });
  await merge.focus();
  await page.keyboard.press('Enter');
  const joining = page.getByRole('dialog', { name: /^Merge/ });
  await expect(joining.getByRole('checkbox', { name: /^Order walker/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(merge).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(joining.getByRole('checkbox')).toBeFocused();
  for (const key of ['Space', 'Tab']) await page.keyboard.press(key);
  await page.keyboard.type('the same walk');
  for (const key of ['Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
  await expect(joining).toHaveCount(0);
  await expect(list.getByRole('row')).toHaveCount(2);
  await expect(members).toContainText('203.0.113.140');
  await expect(members.getByRole('link', { name: '203.0.113.7', exact: true }).first()).toBeVisible();
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Custody' }).click();
  await expect(page.getByRole('grid')).toContainText('the same walk');
});

test('an account is followed from address to address, and picked addresses become a request to their operators', async ({
  workbench,
}) => {
  const page = await openTraces(workbench);
  await addNetworks(page);
  await tab(page, 'Hops').click();
  await page.getByRole('combobox', { name: 'Which one' }).fill('svc-export');
  await page.keyboard.press('Enter');
  const hops = page.getByRole('grid', { name: 'Addresses of svc-export in order of time' });
  await expect(hops.locator('[aria-rowindex="2"]')).toContainText('203.0.113.7');
  await expect(hops.locator('[aria-rowindex="3"]')).toContainText('203.0.113.70');
  await expect(hops.locator('[aria-rowindex="3"]')).toContainText('country');

  await tab(page, 'Addresses').click();
  const table = page.getByRole('grid', { name: 'Source addresses' });
  await table.locator('[aria-rowindex="2"]').focus();
  await page.keyboard.press('Space');
  await tab(page, 'Operator requests').click();
  const sheets = page.getByRole('group', { name: 'Sheets as they will stand' });
  await expect(sheets).toContainText('Example Hosting One');
  await expect(sheets).toContainText('2025-06-03 02:00:00.000000 +09:00');
  await expectAccessible(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Table (CSV)' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.csv$/);
  await expect(page.getByText(/^Saved: /)).toBeVisible();
  const printable = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Printable sheets (HTML)' }).click();
  expect((await printable).suggestedFilename()).toMatch(/\.html$/);
});

test('who held an address is asked for any address, and unknown is said as unknown', async ({ workbench }) => {
  const path = join(workbench.folder, 'openvpn.log');
  await writeFile(
    path,
    '2025-06-24 10:57:37 dana/192.0.2.31:1194 MULTI: Learn: 10.8.0.6 -> dana/192.0.2.31:1194\n2025-06-24 12:00:00 dana/192.0.2.31:1194 SIGTERM[soft,remote-exit] received, client-instance exiting\n',
  );
  const folder = await workbench.made({ name: 'Shop' }, [path]);
  const page = await workbench.open(folder);
  await page.getByRole('link', { name: 'Traces' }).click();
  await tab(page, 'Hops').click();
  const held = page.getByRole('region', { name: 'Who held an address at a time?' });
  await held.getByRole('textbox', { name: 'Address' }).fill('10.8.0.6');
  await held.getByRole('textbox', { name: /^Time/ }).fill('2025-06-24 11:30');
  await page.keyboard.press('Enter');
  await expect(held.getByRole('status')).toContainText('dana');
  await expect(held.getByRole('status')).toContainText('2025-06-24 12:00:00');
  await held.getByRole('textbox', { name: /^Time/ }).fill('2025-06-24 13:30');
  await page.keyboard.press('Enter');
  await expect(held.getByRole('status')).toContainText('Unknown.');
  await expect(held.getByRole('status')).toContainText('Nearest before');
  await expectAccessible(page);
});

test('the traces speak Korean', async ({ workbench }) => {
  const page = await openTraces(workbench);
  await page.getByRole('button', { name: 'Language' }).click();
  await page.getByRole('menuitem', { name: '한국어' }).click();
  await expect(page.getByRole('heading', { name: 'IP 추적' })).toBeVisible();
  await expect(page.getByRole('grid', { name: '출발지 주소' })).toContainText('203.0.113.7');
  await page.evaluate(() => {
    location.hash = '#/traces?address=203.0.113.7';
  });
  await expect(page.getByRole('article')).toContainText('날짜·시간대별 활동(Asia/Seoul)');
  await page.setViewportSize({ width: 900, height: 700 });
  for (const name of ['접속 주소', '행위자', '이동 경로', '네트워크 목록', '사업자 요청서']) {
    await page.getByRole('navigation', { name: '추적 화면 구분' }).getByRole('link', { name }).click();
    await expect(page.getByRole('navigation', { name: '추적 화면 구분' }).getByRole('link', { name })).toHaveAttribute(
      'aria-current',
      'page',
    );
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(900);
  }
});
