import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { built, temporaryFolder } from './built.ts';

const folder = temporaryFolder();
const theCase = join(folder.path, 'shop.dwell');
const environment = { ...process.env, DWELL_CASES: join(folder.path, 'cases'), DWELL_USER: 'tester', TZ: 'UTC' };
let cli = '';

function dwell(...values: string[]) {
  return spawnSync(process.execPath, [cli, ...values], { encoding: 'utf8', env: environment });
}

function json<T = Record<string, unknown>>(...values: string[]): T {
  const { status, stdout, stderr } = dwell(...values, '--json');
  if (status !== 0) throw new Error(`status ${status}: ${stderr}`);
  return JSON.parse(stdout) as T;
}

const two = (n: number) => String(n).padStart(2, '0');

/** Two addresses that take turns in one walk through orders, and a customer. */
function log(): string {
  const walk = Array.from({ length: 40 }, (_, n) => {
    const ip = n % 2 ? '203.0.113.70' : '203.0.113.7';
    return `${ip} - svc-export [24/Jun/2025:03:${two(n)}:00 +0900] "GET /api/orders/${500_000 + n * 3} HTTP/1.1" 200 100 "-" "walker/1"\n`;
  });
  return `${walk.join('')}198.51.100.9 - - [24/Jun/2025:10:00:00 +0900] "GET /shop HTTP/1.1" 200 50 "-" "Mozilla/5.0"\n`;
}

beforeAll(() => {
  cli = join(built(), 'main/cli.js');
  const access = join(folder.path, 'access.log');
  writeFileSync(access, log());
  const vpn = join(folder.path, 'openvpn.log');
  writeFileSync(
    vpn,
    '2025-06-24 02:50:00 dana/192.0.2.31:1194 MULTI: Learn: 203.0.113.7 -> dana/192.0.2.31:1194\n2025-06-24 03:50:00 dana/192.0.2.31:1194 SIGTERM[soft,remote-exit] received, client-instance exiting\n',
  );
  writeFileSync(
    join(folder.path, 'networks.csv'),
    'cidr,label,kind,country\n203.0.113.0/24,Example Hosting,hosting,HK\n',
  );
  writeFileSync(join(folder.path, 'asn.csv'), '203.0.113.0,203.0.113.255,64500,Invented Carrier\n');
  json('new', theCase, '--name', 'Shop', '--zone', 'Asia/Seoul');
  json('import', theCase, access, vpn);
  json('networks', theCase, join(folder.path, 'networks.csv'));
  json('address-data', theCase, join(folder.path, 'asn.csv'), '--date', '2026-10-01', '--attribution', 'A registry');
});

afterAll(() => folder.remove());

describe('where, at the terminal', () => {
  it('lists every source address in the shape that scripts are written against', () => {
    const { total, addresses } = json<{ total: number; addresses: object[] }>('traces', theCase);
    // The two clients of the VPN log stand beside those of the web server.
    expect(total).toBe(4);
    expect(addresses[0]).toMatchObject({
      ip: '203.0.113.7',
      events: 20,
      visits: 1,
      firstSeen: '2025-06-23T18:00:00Z',
      lastSeen: '2025-06-23T18:38:00Z',
      accounts: 1,
      userAgents: 1,
      bytes: 2000,
      country: 'HK',
      asn: 64_500,
      organisation: 'Invented Carrier',
      label: 'Example Hosting',
    });
  });

  it('tells all of one address, with its visits, neighbours and the data behind its country', () => {
    expect(json('trace', theCase, '203.0.113.7')).toMatchObject({
      ip: '203.0.113.7',
      visitList: [{ first: '2025-06-23T18:00:00Z', last: '2025-06-23T18:38:00Z', events: 20 }],
      neighbours: [{ address: '203.0.113.70', proofs: expect.any(Array) }],
      actors: [{ name: 'Actor 1', addresses: 2 }],
      data: { date: '2026-06-17, 2026-10-01', attribution: expect.stringContaining('A registry') },
    });
    expect(json('trace', theCase, '203.0.113.0/24')).toMatchObject({ events: 40, addresses: 2 });
  });

  it('tells actors with their addresses, and who held an address at an instant', () => {
    expect(json('actors', theCase)).toMatchObject({
      total: 1,
      actors: [
        {
          addresses: 2,
          events: 40,
          firstSeen: '2025-06-23T18:00:00Z',
          lastSeen: '2025-06-23T18:39:00Z',
          addressList: ['203.0.113.7', '203.0.113.70'],
        },
      ],
    });
    expect(json('whois-then', theCase, '203.0.113.7', '2025-06-24T03:10')).toMatchObject({
      address: '203.0.113.7',
      instant: '2025-06-23T18:10:00Z',
      holders: [
        {
          holder: 'dana',
          kind: 'VPN',
          other: '192.0.2.31',
          from: '2025-06-23T17:50:00Z',
          to: '2025-06-23T18:50:00Z',
          endedBy: 'record',
        },
      ],
      sources: [{ name: 'openvpn.log', covers: true }],
    });
    const { stdout } = dwell('whois-then', theCase, '203.0.113.7', '2025-06-24T05:00');
    expect(stdout).toMatch(/^Unknown: nothing in the case tells who held 203\.0\.113\.7 then\.\nbefore: dana \(VPN\)/);
  });
});
