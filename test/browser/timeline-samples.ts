import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, type Workbench } from './serve.ts';

/** A log of a shop from 1 June 2025 in Korea, one request a minute; every tenth is forbidden, and line n asks for order n. */
export function shopLog(lines: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return Array.from({ length: lines }, (_, n) => {
    const time = `${two(1 + Math.floor(n / 1440))}/Jun/2025:${two(Math.floor(n / 60) % 24)}:${two(n % 60)}:07 +0900`;
    const who = n % 4 === 0 ? 'kim' : n % 4 === 1 ? 'lee' : '-';
    return `203.0.113.${(n % 200) + 1} - ${who} [${time}] "GET /orders/${n + 1} HTTP/1.1" ${n % 10 === 9 ? 403 : 200} ${100 + n} "-" "Mozilla/5.0"\n`;
  }).join('');
}

/** A case in Korea with one log imported, open in the page at its timeline. */
export async function openCase(
  workbench: Workbench,
  log: string,
  name = 'shop.log',
  format = 'web-access',
): Promise<{ page: Page; folder: string }> {
  const path = join(workbench.folder, name);
  await writeFile(path, log);
  const folder = await workbench.made({ name: 'Shop' }, [path], format);
  const page = await workbench.open(folder);
  await expect(row(page, 1)).not.toContainText('Loading');
  await expect(row(page, 1)).toContainText(name);
  return { page, folder };
}

/** The row of the table with that number, counted from one. */
export function row(page: Page, number: number) {
  return page.locator(`[role="row"][aria-rowindex="${number + 1}"]`);
}

/** Writes a note on the event the table is at, and leaves it unsaved. */
export async function writeNote(page: Page, text: string): Promise<void> {
  await page.keyboard.press('n');
  await expect(page.getByLabel('New note')).toBeFocused();
  await page.keyboard.type(text);
}

/** Writes a filter and applies it. */
export async function filterBy(page: Page, text: string): Promise<void> {
  const field = page.getByRole('combobox', { name: 'Filter' });
  await field.fill(text);
  await field.press('Enter');
  await field.press('Escape');
}
