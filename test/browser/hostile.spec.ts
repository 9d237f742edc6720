import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type EventField, eventFieldNames } from '@shared/event.ts';
import { payloads } from '../engine/payloads.ts';
import { expect, test } from './serve.ts';
import { row } from './timeline-samples.ts';

const written = eventFieldNames.filter((name) => !['sourceIp', 'httpStatus', 'responseBytes'].includes(name));

/** Every payload in every field of an event, and as the name of a field that only the format has. */
const records = payloads.map((payload, n) => ({
  time: new Date(Date.UTC(2025, 5, 24, 3, n)).toISOString(),
  sourceIp: `198.51.100.${n % 20}`,
  httpStatus: n % 2 === 0 ? 200 : 401,
  ...Object.fromEntries(written.map((name) => [name, payload])),
  [`x${n}${payload}`]: payload,
}));
const mapping = {
  time: 'time',
  fields: Object.fromEntries(
    eventFieldNames.filter((name) => name !== 'responseBytes').map((name) => [name, name]),
  ) as Record<EventField, string>,
};

/** What only a text that became markup can have left in the page; the page's own frame of the summary has no power. */
async function becameMarkup(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter(
        (element) =>
          /^(script|img|object|embed|base|marquee|video|audio|math|link|meta)$/i.test(element.localName) ||
          (element.localName === 'iframe' && !element.hasAttribute('sandbox')) ||
          [...element.attributes].some(({ name }) => /^on/i.test(name)) ||
          /^\s*(javascript|data):/i.test(element.getAttribute('href') ?? ''),
      )
      .map((element) => element.outerHTML.slice(0, 200)),
  );
}

test('texts that do harm as markup stand in every field and every statement, and no view of the case does anything but show them', async ({
  workbench,
  shared: { ask },
}) => {
  const { page } = await hostileCase();
  await expect(row(page, 1)).toContainText('a <img src=x');
  const { faults } = workbench;
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  const event = '1:0';
  const account = encodeURIComponent('account:<script>alert(1)</script>');
  const views: [string, RegExp][] = [
    ['#/timeline', /onerror/],
    [`#/timeline?event=${event}&split=userName`, /Unchanged since intake/],
    [`#/timeline?filter=${encodeURIComponent('userAgent:"<script>alert(1)</script>"')}`, /alert\(1\)/],
    ['#/traces', /198\.51\.100\.7/],
    ['#/traces?by=address&value=198.51.100.7', /198\.51\.100\.7/],
    ['#/traces?tab=hops&by=account&value=%3Csvg%20onload%3Dalert(1)%3E', /svg/],
    ['#/traces?tab=actors', /./],
    ['#/traces?tab=networks', /onerror/],
    ['#/links?tab=leads', /./],
    ['#/links?tab=life', /./],
    ['#/links?tab=credentials', /alert\(1\)/],
    ['#/links?tab=roster', /onerror/],
    ['#/links?tab=logins', /./],
    ['#/links?tab=hypotheses', /onerror/],
    [`#/links?tab=graph&node=${account}`, /alert\(1\)/],
    [`#/links?tab=graph&node=${account}&as=table`, /alert\(1\)/],
    ['#/incident', /onerror/],
    ['#/evidence?id=1', /onerror/],
    ['#/custody', /onerror/],
    ['#/report', /./],
  ];
  for (const [hash, shown] of views) {
    await page.evaluate((to) => {
      location.hash = to;
    }, hash);
    await expect(page.getByRole('main'), hash).toContainText(shown);
    await expect(page.getByText('Loading', { exact: false }).first(), hash).toBeHidden();
    expect(await becameMarkup(page), hash).toEqual([]);
  }

  async function hostileCase() {
    const path = join(workbench.folder, 'a <img src=x onerror=alert(1)> "\'.json');
    await writeFile(path, `${records.map((record) => JSON.stringify(record)).join('\n')}\n`);
    const folder = await workbench.made({
      name: 'Hostile',
      organisation: payloads[0] ?? '',
      marking: payloads[4] ?? '',
    });
    await ask('case.open', { case: folder });
    const { files } = await ask('evidence.import', {
      job: 'i',
      files: [{ path, format: 'json-lines', mapping }],
    });
    expect(files).toMatchObject([{ outcome: 'imported', events: payloads.length }]);
    const { rows } = await ask('timeline.page', { limit: 500 });
    for (const [n, payload] of payloads.entries()) {
      if (n % 8 !== 4) continue;
      const { evidence = 0, byteOffset = 0 } = rows[n] ?? {};
      await ask('notes.attach', { event: { evidence, byteOffset }, text: payload });
      await ask('incident.promote', {
        event: { evidence, byteOffset },
        title: payload,
        phase: 'other',
        text: payload,
        source: payload,
      });
      await ask('hypotheses.pose', { question: payload });
      await ask('roster.edit', { person: { name: payload, accounts: [payload], role: payload } });
    }
    await ask('networks.set', {
      name: '<img src=x onerror=alert(1)>',
      text: 'cidr,label\n198.51.100.0/28,<svg onload=alert(1)>\n',
    });
    return { page: await workbench.open(folder) };
  }
});
