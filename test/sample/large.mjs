/** A large access log for benches: realistic counts of distinct addresses, accounts and programs, a little dirt. */
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { nginxTime, second, seoul } from './calendar.mjs';
import { stream } from './random.mjs';
import { browsers, crawlerProgram, site } from './shop.mjs';

const addressCount = 400_000;
const programCount = 3_000;
const assets = ['/static/js/main.a8f3e1c2.js', '/static/css/app.b1d90c77.css', '/img/thumb.webp', '/favicon.ico'];
const words = ['%EA%B9%80%EC%B9%98', 'rain+boots', '%EC%83%9D%EC%88%98', 'desk+lamp'];

/**
 * Writes `events` lines to `access.log` in a folder, and what they hold to `answers.json` beside it.
 * @param {number} events
 * @param {string} folder
 */
export function writeLarge(events, folder) {
  const began = performance.now();
  mkdirSync(folder, { recursive: true });
  const random = stream('large');
  const addresses = Array.from({ length: addressCount }, () =>
    random.chance(0.06)
      ? `2001:db8:${random.hex(4)}:${random.hex(4)}::${random.between(1, 65_535).toString(16)}`
      : `10.${random.below(256)}.${random.below(256)}.${random.below(256)}`,
  );
  const programs = Array.from({ length: programCount }, (_, i) => `${random.pick(browsers)} Build/${1000 + i}`);
  const start = seoul('2025-06-24');
  const step = (147 * 86_400) / events;
  const file = join(folder, 'access.log');
  const out = openSync(file, 'w');
  const seen = { addresses: new Set(), programs: new Set(), accounts: new Set() };
  const counts = { lines: 0, events: 0, rejects: 0, blanks: 0, suspectEvents: 0 };
  let buffer = [];
  let bytes = 0;
  let clock = 0;
  let stamped = -1;
  let stamp = '';
  let walk = 18_000_001;
  const flush = () => {
    const block = Buffer.from(buffer.join(''));
    writeSync(out, block);
    bytes += block.length;
    buffer = [];
  };

  for (let i = 0; i < events; i++) {
    // Nights are quiet, evenings are not.
    const hourOfDay = (clock / 3600) % 24;
    clock += step * (hourOfDay < 6 ? 3.2 : hourOfDay < 9 ? 1.4 : 0.62);
    // Several workers write one log: some lines come late.
    const now = Math.floor(random.chance(0.02) ? Math.max(0, clock - random.unit() * 30) : clock);
    if (now !== stamped) {
      stamp = nginxTime(start + now * second);
      stamped = now;
    }
    let ip;
    let user = '-';
    let target;
    let program;
    let status = [200, 304, 404, 302, 401, 403, 500][random.weighted([88, 5, 3, 1.5, 1, 0.8, 0.7])];
    let size = random.below(30_000);
    let referrer = random.chance(0.5)
      ? '-'
      : random.chance(0.6)
        ? `${site}/`
        : `${site}/orders/${random.below(1_000_000)}`;
    let method = 'GET';
    if (random.chance(0.012)) {
      walk += 1 + random.below(12);
      ip = `203.0.113.${1 + (Math.floor(i / 900) % 180)}`;
      user = 'svc-cs-console';
      target = `/api/customers/${walk}/delivery-addresses`;
      program = 'python-requests/2.31.0';
      referrer = '-';
      status = random.chance(0.98) ? 200 : 429;
      size = random.between(412, 711);
      counts.suspectEvents++;
    } else {
      // Few addresses come often, most come seldom.
      const u = random.unit();
      const who = Math.floor(u * u * u * addressCount);
      ip = addresses[who];
      if (random.chance(0.25)) user = `c${10_000_003 + who * 57}`;
      program = random.chance(0.01)
        ? crawlerProgram
        : programs[(who * 31 + (random.chance(0.1) ? random.below(programCount) : 0)) % programCount];
      const choice = random.below(10);
      if (choice < 3) target = assets[random.below(assets.length)];
      else if (choice < 6) target = `/products/${random.below(2_000_000)}`;
      else if (choice === 6)
        target = `/search?q=${words[random.below(words.length)]}&sort=score&page=${random.below(30)}`;
      else if (choice === 7) target = `/api/customers/${10_000_003 + who * 57}/orders?page=${random.below(9)}`;
      else if (choice === 8) target = '/';
      else {
        target = '/api/login';
        method = 'POST';
      }
    }
    const line = `${ip} - ${user} [${stamp}] "${method} ${target} HTTP/1.1" ${status} ${size} "${referrer}" "${program}"\n`;
    const dirt = random.unit();
    counts.lines++;
    if (dirt < 0.0002) {
      buffer.push('\n');
      counts.blanks++;
    } else if (dirt < 0.0004) {
      buffer.push(`${line.slice(0, 12)}\n`);
      counts.rejects++;
    } else {
      buffer.push(line);
      counts.events++;
      seen.addresses.add(ip);
      seen.programs.add(program);
      if (user !== '-') seen.accounts.add(user);
    }
    if (buffer.length === 20_000) flush();
  }
  flush();
  closeSync(out);
  const distinct = { addresses: seen.addresses.size, programs: seen.programs.size, accounts: seen.accounts.size };
  writeFileSync(
    join(folder, 'answers.json'),
    `${JSON.stringify({ file: 'access.log', ...counts, distinct }, null, 1)}\n`,
  );
  return { file, bytes, seconds: (performance.now() - began) / 1000 };
}
