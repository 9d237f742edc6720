import { utimesSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { caseInHand } from './case-in-hand.ts';

const micro = (iso: string) => Date.parse(iso) * 1000;

describe('formats, imported into a case', () => {
  it('gives the year of the file to lines without one that first come behind what was looked at', async () => {
    const at = await caseInHand('UTC');
    const stamped = Array.from(
      { length: 16_000 },
      (_, n) =>
        `2025-06-24T03:${String(Math.floor(n / 600) % 60).padStart(2, '0')}:11+00:00 gate sshd[7]: Connection closed by 192.0.2.1 port ${n}`,
    );
    const late = 'Jun 25 10:00:00 gate sshd[7]: Accepted password for kim from 203.0.113.9 port 22 ssh2';
    const text = `${stamped.join('\n')}\n${late}\n`;
    expect(text.indexOf(late)).toBeGreaterThan(1 << 20);
    const path = join(at.folder, 'auth.log');
    await writeFile(path, text);
    utimesSync(path, new Date('2025-06-26T00:00:00Z'), new Date('2025-06-26T00:00:00Z'));
    const { files } = await at.ask('evidence.import', { job: 'one', files: [{ path }] });
    expect(files[0]).toMatchObject({
      outcome: 'imported',
      events: 16_001,
      first: micro('2025-06-24T03:00:11Z'),
      last: micro('2025-06-25T10:00:00Z'),
      year: 2025,
      yearSource: 'file-date',
    });
    const again = await at.ask('case.rebuild', { job: 'again' });
    expect(again).toMatchObject({ events: 16_001 });
    expect((await at.ask('timeline.page', { filter: 'userName:kim', limit: 1 })).rows[0]?.instant).toBe(
      micro('2025-06-25T10:00:00Z'),
    );
  });

  it('keeps a pattern with the evidence, so that a rebuild reads by it', async () => {
    const at = await caseInHand('UTC');
    const path = join(at.folder, 'shop.log');
    await writeFile(path, '198.51.100.7|1750734667.186|"GET /a?b=1 HTTP/1.1"|403\nno line of the shop\n');
    const format = 'pattern:$remote_addr|$msec|"$request"|$status';
    const { files } = await at.ask('evidence.import', { job: 'one', files: [{ path, format }] });
    expect(files[0]).toMatchObject({ outcome: 'imported', format, events: 1, rejects: 1, zoneSource: 'data' });
    await at.ask('case.rebuild', { job: 'again' });
    const { rows } = await at.ask('timeline.page', { filter: '', limit: 5 });
    expect(rows).toMatchObject([
      {
        instant: micro('2025-06-24T03:11:07.186Z'),
        sourceIp: '198.51.100.7',
        httpStatus: 403,
        eventOutcome: 'failure',
      },
    ]);
  });

  it('refuses a pattern that is none, and previews the file all the same', async () => {
    const at = await caseInHand('UTC');
    const path = join(at.folder, 'shop.log');
    await writeFile(path, '198.51.100.7 - - [24/Jun/2025:03:11:07 +0000] "GET / HTTP/1.1" 200 5\n');
    const format = 'pattern:$remote_addr$status';
    const seen = await at.ask('evidence.preview', { path, format });
    expect(seen.obstacle).toMatchObject({
      code: 'format-unknown',
      message: expect.stringContaining('nothing stands between'),
    });
    expect(seen.recognised?.format).toBe('web-access');
    const { files } = await at.ask('evidence.import', { job: 'one', files: [{ path, format }] });
    expect(files[0]).toMatchObject({ outcome: 'refused', code: 'format-unknown' });
  });

  it('asks no zone where the format itself settles it, and asks where the log says its clock is of the place', async () => {
    const at = await caseInHand('Asia/Seoul');
    const iis = join(at.folder, 'u_ex250624.log');
    const fields = '#Fields: date time c-ip cs-method cs-uri-stem sc-status\n';
    await writeFile(iis, `${fields}2025-06-24 03:11:07 192.0.2.1 GET / 200\n`);
    const wall = join(at.folder, 'pfirewall.log');
    await writeFile(
      wall,
      '#Time Format: Local\n#Fields: date time action protocol src-ip dst-ip\n2025-06-24 12:11:07 DROP TCP 198.51.100.7 192.0.2.1\n',
    );
    const { files } = await at.ask('evidence.import', { job: 'one', files: [{ path: iis }, { path: wall }] });
    expect(files).toMatchObject([
      { first: micro('2025-06-24T03:11:07Z'), zone: null, zoneSource: 'data' },
      { first: micro('2025-06-24T03:11:07Z'), zone: 'Asia/Seoul', zoneSource: 'case' },
    ]);
  });
});
