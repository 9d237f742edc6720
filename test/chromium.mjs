import { existsSync } from 'node:fs';

/** A Chromium of this machine, or undefined. Playwright's own downloads are not asked for. */
export function findChromium() {
  return [
    process.env.DWELL_CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ].find((path) => path && existsSync(path));
}
