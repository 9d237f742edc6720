import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { expect } from './serve.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Holds the page, as it stands, to WCAG 2.2 AA and axe's best practices, in the light and in the dark. */
export async function expectAccessible(page: Page): Promise<void> {
  // Evaluated, not loaded as a script: the content security policy stays as it is shipped.
  await page.evaluate(source);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
    // Colours may still be on their way from the other scheme.
    await page.evaluate(() =>
      Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {}))),
    );
    // The scheme changes colours and nothing else.
    const rules =
      colorScheme === 'light'
        ? { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }
        : { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
    const results = await page.evaluate(async (runOnly) => {
      const { axe } = globalThis as unknown as { axe: { run(where: Document, options: unknown): Promise<AxeResults> } };
      return axe.run(document, { runOnly, resultTypes: ['violations'] });
    }, rules);
    expect(
      results.violations.map(({ id, nodes }) => `${colorScheme}: ${id}: ${nodes.map((node) => node.html).join(' | ')}`),
    ).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
}
