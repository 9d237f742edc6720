// `npm run shots`: every view over the sample case, light and dark, wide and narrow, English and Korean, into shots/.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from './chromium.mjs';

const root = resolve(import.meta.dirname, '..');
const executablePath = findChromium();
if (!executablePath) {
  console.error('No Chromium was found. Install one, or name it in DWELL_CHROMIUM.');
  process.exit(1);
}
const require = createRequire(import.meta.url);
const builder = join(dirname(require.resolve('electron-vite/package.json')), 'bin/electron-vite.js');
if (
  spawnSync(process.execPath, [builder, 'build', '--logLevel', 'warn'], { cwd: root, stdio: 'inherit' }).status !== 0
) {
  process.exit(1);
}

const shots = join(root, 'shots');
rmSync(shots, { recursive: true, force: true });
mkdirSync(shots, { recursive: true });
const cases = mkdtempSync(join(tmpdir(), 'dwell-shots-'));
const server = spawn(process.execPath, [join(root, 'out/main/cli.js'), 'serve', '--port', '0'], {
  env: { ...process.env, DWELL_CASES: cases },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const address = await new Promise((found) => {
  let text = '';
  server.stdout.on('data', (bytes) => {
    text += bytes;
    const match = /http:\/\/127\.0\.0\.1:\S+/.exec(text);
    if (match) found(match[0]);
  });
});

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const wide = { width: 1440, height: 900 };
const narrow = { width: 900, height: 700 };

/** Opens the page in one scheme and language; the first one waits for the sample case to be imported. */
async function open(colorScheme, locale, viewport) {
  const context = await browser.newContext({ colorScheme, locale, viewport, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(`page error: ${error.message}`));
  page.on('console', (line) => line.type() === 'error' && console.error(`console: ${line.text()}`));
  await page.goto(address);
  return page;
}

async function shoot(page, name) {
  await page.waitForTimeout(700);
  await page.screenshot({ path: join(shots, `${name}.png`) });
  console.log(`shots/${name}.png`);
}

/** Goes to a view by its address, as a link would. */
async function go(page, hash) {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await page.waitForTimeout(300);
  // What is still being worked out says so; the picture is of what it becomes.
  await page
    .waitForFunction(() => !document.querySelector('[role=progressbar], .mantine-Loader-root'), null, {
      timeout: 20_000,
    })
    .catch(() => {});
}

try {
  const first = await open('light', 'en-GB', wide);
  await shoot(first, 'first-launch');
  await first.getByRole('grid').first().waitFor({ timeout: 120_000 });
  await shoot(first, 'first-timeline');
  const row = first.getByRole('grid').first();
  await row.focus();
  await first.keyboard.press('ArrowDown');
  await first.keyboard.press('Enter');
  await first.waitForTimeout(800);
  const detail = await first.evaluate(() => location.hash);
  await first.context().close();

  const views = {
    timeline: '#/timeline',
    detail,
    filtered: `#/timeline?${new URLSearchParams({ filter: 'httpStatus>=400 -eventOutcome:success' })}`,
    'filter-wrong': `#/timeline?${new URLSearchParams({ filter: 'sourceIp:203.0.113.0/99 (' })}`,
    'no-match': `#/timeline?${new URLSearchParams({ filter: 'sourceIp:192.0.2.255' })}`,
    incident: '#/incident',
    traces: '#/traces',
    trace: '#/traces?address=203.0.113.77',
    actors: '#/traces?tab=actors',
    hops: `#/traces?${new URLSearchParams({ tab: 'hops', by: 'userName', value: 'svc-cs-console' })}`,
    networks: '#/traces?tab=networks',
    requests: '#/traces?tab=requests',
    leads: '#/links?tab=leads',
    life: '#/links?tab=life',
    graph: '#/links?tab=graph',
    roster: '#/links?tab=roster',
    credentials: '#/links?tab=credentials',
    logins: '#/links?tab=logins',
    hypotheses: '#/links?tab=hypotheses',
    evidence: '#/evidence',
    'evidence-file': '#/evidence?id=13',
    custody: '#/custody',
    report: '#/report',
  };
  const looks = [
    ['light', 'en-GB', wide, 'light'],
    ['dark', 'en-GB', wide, 'dark'],
    ['light', 'ko-KR', wide, 'korean'],
    ['dark', 'en-GB', narrow, 'narrow'],
  ];
  for (const [scheme, locale, viewport, name] of looks) {
    const page = await open(scheme, locale, viewport);
    await page.waitForTimeout(1000);
    for (const [view, hash] of Object.entries(views)) {
      await go(page, hash);
      await shoot(page, `${view}-${name}`);
    }
    // What can be read stands over whatever view is open.
    for (const key of ['g', 'f']) await page.keyboard.press(key);
    await page.getByRole('dialog').waitFor();
    await shoot(page, `formats-${name}`);
    await page.context().close();
  }
} finally {
  await browser.close();
  const ended = new Promise((done) => server.once('exit', done));
  server.kill('SIGTERM');
  // It leaves the case in order first.
  await ended;
  rmSync(cases, { recursive: true, force: true });
}
