// Combined log lines of a shop, the same for the same number: many addresses, few agents, daily rhythm, a little disorder.
import { closeSync, openSync, writeSync } from 'node:fs';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const systems = [
  'Windows NT 10.0; Win64; x64',
  'Macintosh; Intel Mac OS X 10_15_7',
  'X11; Linux x86_64',
  'Linux; Android 14',
];
const pages = [
  '/static/js/main.%h.js',
  '/img/p/%n/thumb.webp',
  '/api/v2/customers/%c/profile?fields=name,email',
  '/api/v2/customers/%c/orders?page=%d&size=20',
  '/api/v2/products/%n/reviews?page=%d',
  '/api/v2/search?q=%EB%83%89%EC%9E%A5%EA%B3%A0&sort=score',
  '/login',
  '/',
  '/orders/%n',
];

/** @source mulberry32, public domain */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Writes so many lines of an access log. */
export function writeAccessLog(path, lines) {
  const next = seeded(20250624);
  const upTo = (most) => Math.floor(next() * most);
  const addresses = Array.from({ length: Math.min(400_000, Math.ceil(lines / 12)) }, () =>
    next() < 0.06
      ? `2001:db8:${upTo(65_536).toString(16)}:${upTo(65_536).toString(16)}::${upTo(65_536).toString(16)}`
      : `${upTo(222) + 1}.${upTo(256)}.${upTo(256)}.${upTo(256)}`,
  );
  const agents = Array.from(
    { length: 2300 },
    () =>
      `Mozilla/5.0 (${systems[upTo(4)]}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${100 + upTo(40)}.0.${upTo(7000)}.${upTo(200)} Safari/537.36`,
  );
  const fill = (page) =>
    page.replace(/%[hncd](?![0-9A-F])/g, (mark) =>
      mark === '%h' ? upTo(2 ** 32).toString(16) : String(upTo({ '%n': 2e6, '%c': 3.37e7, '%d': 30 }[mark])),
    );
  const two = (value) => String(value).padStart(2, '0');
  const from = Date.UTC(2025, 5, 24) / 1000;
  const step = (147 * 86_400) / lines;
  const file = openSync(path, 'w');
  let buffer = [];
  for (let line = 0; line < lines; line++) {
    const moment = new Date((from + line * step - (next() < 0.02 ? next() * 30 : 0)) * 1000);
    const stamp = `${two(moment.getUTCDate())}/${months[moment.getUTCMonth()]}/${moment.getUTCFullYear()}:${two(moment.getUTCHours())}:${two(moment.getUTCMinutes())}:${two(moment.getUTCSeconds())} +0900`;
    const who = Math.floor(next() ** 3 * addresses.length);
    const user = next() < 0.25 ? `u${(who * 7) % 60_000}` : '-';
    const seen = next();
    const referrer =
      seen < 0.3 ? '-' : seen < 0.5 ? 'https://www.example.com/' : `https://www.example.com/orders/${upTo(1e6)}`;
    const status = next() < 0.9 ? 200 : [304, 404, 302, 401, 500][upTo(5)];
    buffer.push(
      `${addresses[who]} - ${user} [${stamp}] "GET ${fill(pages[upTo(pages.length)])} HTTP/1.1" ${status} ${Math.floor(next() ** 2 * 30_000)} "${referrer}" "${agents[(who * 31) % agents.length]}"\n`,
    );
    if (buffer.length === 20_000) {
      writeSync(file, buffer.join(''));
      buffer = [];
    }
  }
  writeSync(file, buffer.join(''));
  closeSync(file);
}
