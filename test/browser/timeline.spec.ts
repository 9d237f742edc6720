import { unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expectAccessible } from './axe.ts';
import { expect, test } from './serve.ts';
import { filterBy, openCase, row, shopLog } from './timeline-samples.ts';

test('a filter that makes no sense is pointed at, and one that does counts its events', async ({ workbench }) => {
  const { page } = await openCase(workbench, shopLog(1000));
  const field = page.getByRole('combobox', { name: 'Filter' });
  await expect(page.getByRole('button', { name: /^1,000 events/ })).toBeVisible();

  await field.fill('httpStatus>=abc userName:kim');
  await expect(page.getByTestId('squiggle')).toHaveText('abc');
  await expect(page.getByText('At character 13: A number is wanted here.')).toBeVisible();
  await field.press('Enter');
  await expect(page.getByRole('button', { name: /^1,000 events/ })).toBeVisible();

  await field.fill('httpStatus>=400 -userName:kim');
  await expect(page.getByTestId('squiggle')).toHaveCount(0);
  await field.press('Enter');
  await expect(page.getByRole('button', { name: /^100 events/ })).toBeVisible();
  expect(new URL(page.url()).hash).toContain('filter=httpStatus');

  await page.getByRole('button', { name: /^100 events/ }).click();
  await expect(page.getByRole('dialog', { name: 'How computed' })).toContainText('SELECT');
  await page.keyboard.press('Escape');

  await page.goBack();
  await expect(page.getByRole('button', { name: /^1,000 events/ })).toBeVisible();
  await expect(field).toHaveValue('');
});

test('names and values are offered while one writes, and chips turn a condition around or take it away', async ({
  workbench,
}) => {
  const { page } = await openCase(workbench, shopLog(1000));
  const field = page.getByRole('combobox', { name: 'Filter' });
  await field.pressSequentially('userN');
  await expect(page.getByRole('option', { name: /^userName/ })).toBeVisible();
  await field.press('ArrowDown');
  await field.press('Enter');
  await expect(field).toHaveValue('userName:');
  await expect(page.getByRole('option', { name: 'kim' })).toBeVisible();
  await field.pressSequentially('k');
  await expect(page.getByRole('listbox', { name: 'Completions' })).toHaveText('kim');
  await field.press('ArrowDown');
  await field.press('Enter');
  await expect(field).toHaveValue('userName:kim ');
  await field.press('Enter');
  await expect(page.getByRole('button', { name: /^250 events/ })).toBeVisible();

  await page.getByRole('button', { name: 'Turn around userName:kim' }).click();
  await expect(page.getByRole('button', { name: /^750 events/ })).toBeVisible();
  await expect(field).toHaveValue('-userName:kim');
  await page.getByRole('button', { name: 'Remove -userName:kim' }).click();
  await expect(page.getByRole('button', { name: /^1,000 events/ })).toBeVisible();
});

test('a filter is saved by name, used again after a reload, and its removal can be undone', async ({ workbench }) => {
  const { page } = await openCase(workbench, shopLog(100));
  await filterBy(page, 'httpStatus:403');
  await page.getByRole('button', { name: 'Saved filters' }).click();
  await page.getByLabel('Save this filter as').fill('Forbidden');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('button', { name: /^Forbidden/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Clear filter and time' }).click();
  await expect(page.getByRole('button', { name: /^100 events/ })).toBeVisible();

  await page.reload();
  await page.getByRole('button', { name: 'Saved filters' }).click();
  await page.getByRole('button', { name: 'Remove saved filter Forbidden' }).click();
  await expect(page.getByRole('button', { name: /^Forbidden/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  // Whoever clicks beside the list has it closed.
  await expect(page.getByLabel('Save this filter as')).toHaveCount(0);
  await page.getByRole('button', { name: 'Saved filters' }).click();
  await page.getByRole('button', { name: /^Forbidden/ }).click();
  await expect(page.getByRole('button', { name: /^10 events/ })).toBeVisible();
});

test('dragging over the histogram zooms in, and a double click goes back', async ({ workbench }) => {
  const { page } = await openCase(workbench, shopLog(10_000));
  const plot = page.getByRole('slider', { name: /^Histogram/ });
  const box = await plot.boundingBox();
  if (!box) throw new Error('The histogram is not drawn.');
  await page.mouse.move(box.x + box.width * 0.25, box.y + 30);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.5, box.y + 30, { steps: 6 });
  await page.mouse.up();
  await expect(page.getByRole('button', { name: 'Back to before the zoom' })).toBeVisible();
  expect(new URL(page.url()).hash).toMatch(/from=\d+&to=\d+/);
  const zoomed = Number(
    ((await page.getByRole('button', { name: /^[\d,]+ events/ }).innerText()).match(/[\d,]+/) ?? [''])[0].replaceAll(
      ',',
      '',
    ),
  );
  expect(zoomed).toBeGreaterThan(2000);
  expect(zoomed).toBeLessThan(3200);

  await plot.dblclick({ position: { x: 300, y: 30 } });
  await expect(page.getByRole('button', { name: /^10,000 events/ })).toBeVisible();
  expect(new URL(page.url()).hash).not.toContain('from=');
});

test('the histogram is worked by keys alone: move, select, zoom, and back', async ({ workbench }) => {
  const { page } = await openCase(workbench, shopLog(2000));
  const plot = page.getByRole('slider', { name: /^Histogram/ });
  await page.keyboard.press('Tab');
  await plot.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await expect(plot).toHaveAttribute(
    'aria-valuetext',
    /2025-06-01 00:\d\d:00 \+09:00 – 2025-06-01 00:\d\d:00 \+09:00: \d+ events/,
  );
  await page.keyboard.press('Shift+PageDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Back to before the zoom' })).toBeVisible();
  await plot.focus();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^2,000 events/ })).toBeVisible();
});

test('the last of 20,000 events is one key away, and table and histogram follow each other', async ({ workbench }) => {
  const { page } = await openCase(workbench, shopLog(20_000));
  const grid = page.getByRole('grid', { name: 'Events' });
  await expect(grid).toHaveAttribute('aria-rowcount', '20001');
  await grid.focus();
  await page.keyboard.press('End');
  await expect(row(page, 20_000)).toContainText('/orders/20000');
  await expect(row(page, 20_000)).toHaveAttribute('aria-selected', 'true');
  const shown = page.getByTestId('shown');
  await expect
    .poll(async () => Number.parseFloat((await shown.getAttribute('style'))?.match(/left: ([\d.]+)/)?.[1] ?? '0'))
    .toBeGreaterThan(90);

  await page.keyboard.press('PageUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Home');
  await expect(row(page, 1)).toContainText('/orders/1');

  const plot = page.getByRole('slider', { name: /^Histogram/ });
  const box = await plot.boundingBox();
  await plot.click({ position: { x: (box?.width ?? 0) / 2, y: 30 } });
  await expect(page.getByTestId('position')).toHaveText(/^Row (9|10),\d\d\d of 20,000$/);

  await grid.evaluate((element) => {
    element.scrollTop = element.scrollHeight;
  });
  await expect(row(page, 20_000)).toContainText('/orders/20000');
});

test('the order turns around by key, with the newest first and the way back', async ({ workbench }) => {
  const { page } = await openCase(workbench, shopLog(300));
  await expect(row(page, 1)).toContainText('/orders/1');
  await page.keyboard.press('o');
  await expect(row(page, 1)).toContainText('/orders/300');
  await expect(page.getByRole('columnheader', { name: /^Time/ })).toHaveAttribute('aria-sort', 'descending');
  await page.goBack();
  await expect(row(page, 1)).toContainText('/orders/1');
});

test('columns that were chosen and made wider are there again after a reload', async ({ workbench }) => {
  const { page } = await openCase(workbench, shopLog(50));
  const header = (name: string) => page.getByRole('columnheader', { name });
  await expect(header('Bytes sent')).toHaveCount(0);
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('checkbox', { name: 'Bytes sent' }).check();
  await page.getByRole('checkbox', { name: 'Message' }).uncheck();
  await page.keyboard.press('Escape');
  await expect(header('Bytes sent')).toHaveCount(1);
  await expect(header('Message')).toHaveCount(0);

  const handle = page.locator('[data-handle="sourceIp"]');
  const at = await handle.boundingBox();
  if (!at) throw new Error('The column has no handle.');
  await page.mouse.move(at.x + 3, at.y + 8);
  await page.mouse.down();
  await page.mouse.move(at.x + 103, at.y + 8, { steps: 4 });
  await page.mouse.up();
  const width = async () => Math.round((await header('Source address').boundingBox())?.width ?? 0);
  const wide = await width();
  expect(wide).toBe(228);

  await page.getByRole('grid', { name: 'Events' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect.poll(width).toBe(212);
  // The desk writes when the column rests.
  await page.waitForTimeout(400);

  await page.reload();
  await expect(header('Bytes sent')).toHaveCount(1);
  await expect(header('Message')).toHaveCount(0);
  await expect.poll(width).toBe(212);
});

test('any value can be kept or left out: from its cell, by key, from the top values', async ({ workbench }) => {
  const { page } = await openCase(workbench, shopLog(1000));
  await row(page, 1).getByText('kim').click();
  await page.getByRole('menuitem', { name: /Keep only these/ }).click();
  await expect(page.getByRole('button', { name: /^250 events/ })).toBeVisible();

  await page.getByRole('grid', { name: 'Events' }).focus();
  await page.keyboard.press('x');
  await expect(page.getByRole('button', { name: /^750 events/ })).toBeVisible();

  await page.getByRole('button', { name: 'Clear filter and time' }).click();
  await page.getByRole('button', { name: 'failure 100 – keep only these (Outcome)' }).click();
  await expect(page.getByRole('button', { name: /^100 events/ })).toBeVisible();
  await page.getByRole('button', { name: 'Leave out Account lee' }).click();
  await expect(page.getByRole('button', { name: /^50 events/ })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Filter' })).toHaveValue('eventOutcome:failure -userName:lee');
});

test('the histogram is split, its legend is a filter, and small counts show on the log scale', async ({
  workbench,
}) => {
  const { page } = await openCase(workbench, shopLog(2000));
  await page.getByLabel('Split by').selectOption('eventOutcome');
  const legend = page.getByRole('list', { name: /^Legend/ });
  await expect(legend.getByRole('button')).toHaveCount(2);
  await page.getByText('Log', { exact: true }).click();
  await expect(page.locator('.recharts-area-area')).toHaveCount(2);
  await legend.getByRole('button', { name: /failure/ }).click();
  await expect(page.getByRole('button', { name: /^200 events/ })).toBeVisible();
});

test('an event opens with its line, its hashes and its neighbours, and one walks on from there', async ({
  workbench,
}) => {
  const { page } = await openCase(workbench, shopLog(100));
  await page.getByRole('grid', { name: 'Events' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const event = page.getByRole('complementary', { name: 'Event', exact: true });
  await expect(event).toContainText('"GET /orders/2 HTTP/1.1"');
  await expect(event).toContainText('Unchanged since intake.');
  await expect(event).toContainText('01/Jun/2025:00:01:07 +0900');
  await expect(event).toContainText('2025-05-31 15:01:07 +00:00');
  await expect(event).toContainText('The line states its offset.');
  await expect(event).toContainText('web-access@');
  await event.getByTitle('Open the event of line 4').click();
  await expect(event).toContainText('"GET /orders/4 HTTP/1.1"');
  await expect(row(page, 4)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(event).toHaveCount(0);
  await page.goBack();
  await expect(event).toContainText('"GET /orders/4 HTTP/1.1"');
});

test('an event that stands open is brought into sight, though its place is known before the table', async ({
  workbench,
}) => {
  const { page } = await openCase(workbench, shopLog(2000));
  await page.getByRole('grid', { name: 'Events' }).focus();
  await page.keyboard.press('End');
  await expect(row(page, 2000)).toContainText('/orders/2000');
  await page.keyboard.press('Enter');
  const event = page.getByRole('complementary', { name: 'Event', exact: true });
  await expect(event).toContainText('"GET /orders/2000 HTTP/1.1"');
  // A busy engine cannot be had on demand: its pages come late, all else is real.
  let pages = 0;
  await page.route('**/ask', async (route) => {
    const asked = route.request().postDataJSON() as { method: string };
    if (asked.method === 'timeline.page') {
      pages += 1;
      await new Promise((resolve) => setTimeout(resolve, 1500));
    }
    await route.continue();
  });
  await page.reload();
  await expect(event).toContainText('"GET /orders/2000 HTTP/1.1"');
  await expect(row(page, 2000)).toContainText('/orders/2000');
  expect(pages).toBeGreaterThan(0);
  await page.unrouteAll({ behavior: 'wait' });
});

test('what is empty says why: no event fits, or a single one', async ({ workbench }) => {
  const { page } = await openCase(workbench, shopLog(100));
  await filterBy(page, 'userName:nobody');
  await expect(page.getByRole('grid', { name: 'Events' })).toContainText('No event fits the filter.');
  await filterBy(page, 'urlPath:"/orders/7"');
  await expect(page.getByText(/^A single event, at 2025-06-01 00:06/)).toBeVisible();
});

test('events that state no time are in the table, and the histogram says why it is empty', async ({ workbench }) => {
  const log = ['kim', 'lee', 'park'].map((user) => `${JSON.stringify({ user, action: 'login' })}\n`).join('');
  const { page } = await openCase(workbench, log, 'untimed.jsonl', 'json-lines');
  await expect(page.getByText('None of these events has a time, so there is nothing to draw.')).toBeVisible();
  await expect(row(page, 3)).toContainText('park');
});

test('a line that is not what was taken in is shown as changed, and one that is gone as missing', async ({
  workbench,
}) => {
  const { page } = await openCase(workbench, shopLog(20));
  const path = join(workbench.folder, 'shop.log');
  await writeFile(path, shopLog(20).replace('/orders/1 ', '/orders/9 '));
  await page.getByRole('grid', { name: 'Events' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Changed since intake.')).toBeVisible();
  await unlink(path);
  await page.keyboard.press('Escape');
  await page.getByRole('grid', { name: 'Events' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The evidence cannot be read now.')).toBeVisible();
});

test('hostile text in a line is shown for what it is, and does nothing', async ({ workbench }) => {
  const hostile = `203.0.113.9 - kim [01/Jun/2025:00:00:07 +0900] "GET /<img/src=x/onerror=alert(1)>\u202Eexe.txt HTTP/1.1" 200 1 "-" "Mozilla/5.0"\n`;
  const { page } = await openCase(workbench, hostile);
  await expect(row(page, 1)).toContainText('/<img/src=x/onerror=alert(1)>');
  await expect(row(page, 1)).toContainText('\\u202E');
  await page.getByRole('grid', { name: 'Events' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'Event', exact: true })).toContainText('\\u202E');
  await expect(page.locator('img')).toHaveCount(0);
});

test('the timeline with an open event can be used by everybody, in either scheme', async ({ workbench }) => {
  const { page } = await openCase(workbench, shopLog(1000));
  await page.getByLabel('Split by').selectOption('eventOutcome');
  await filterBy(page, '-userName:lee');
  await page.getByRole('grid', { name: 'Events' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Unchanged since intake.')).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 900, height: 700 });
  await expectAccessible(page);
});

test('the timeline speaks Korean', async ({ workbench }) => {
  const { page } = await openCase(workbench, shopLog(100));
  await page.getByRole('button', { name: 'Language' }).click();
  await page.getByRole('menuitem', { name: '한국어' }).click();
  await expect(page.getByRole('columnheader', { name: '출발지 주소' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^이벤트 100건/ })).toBeVisible();
  await page.getByRole('combobox', { name: '필터' }).fill('nosuch:1');
  await expect(
    page.getByText('1번째 글자: “nosuch” 필드는 없습니다. 문자열로 찾으려면 따옴표로 묶으십시오.'),
  ).toBeVisible();
});
