import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const shipped = resolve(import.meta.dirname, '../resources/sample-case');
const generator = resolve(import.meta.dirname, 'sample/generate.mjs');
const answers = JSON.parse(readFileSync(resolve(import.meta.dirname, 'sample/answers.json'), 'utf8'));

const bytesOf = (folder: string, file: string) => {
  const stored = readFileSync(join(folder, file));
  return file.endsWith('.gz') ? gunzipSync(stored) : stored;
};

/** The gateway's events read in a way that shares nothing with the generator or the engine: one regular expression. */
const gateway = readdirSync(shipped)
  .filter((file) => file.startsWith('gateway-'))
  .sort()
  .flatMap((file) =>
    bytesOf(shipped, file)
      .toString('latin1')
      .split('\n')
      .flatMap((line) => {
        const found =
          /^(\S+) - (.+?) \[([^\]]+)\] "(.*?)" (\d+) (\d+) "(.*?)" "(.*)" "([^"]*)" "rt=[\d.]+" "jti=([^"]+)" "kid=([^"]+)"$/.exec(
            line,
          );
        return found
          ? [
              {
                ip: found[1] ?? '',
                user: found[2],
                time: found[3] ?? '',
                asked: found[4] ?? '',
                status: found[5],
                agent: found[8] ?? '',
                forwarded: found[9] ?? '',
                jti: found[10] ?? '',
                kid: found[11],
              },
            ]
          : [];
      }),
  );

const distinct = <T>(list: T[]) => [...new Set(list)].sort();

describe('the generator', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dwell-sample-'));
    execFileSync(process.execPath, [generator, '--out', folder], {
      stdio: 'ignore',
      env: { ...process.env, TZ: 'America/Lima', LC_ALL: 'C' },
    });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('makes the shipped files again, byte for byte, whatever the zone of the machine', () => {
    const made = readdirSync(folder).filter((file) => file !== 'answers.json');
    expect(made.sort()).toEqual(readdirSync(shipped).sort());
    // Packed files are compared unpacked: two machines' compressors may write the same content differently.
    for (const file of made) expect(bytesOf(folder, file).equals(bytesOf(shipped, file)), file).toBe(true);
    expect(JSON.parse(readFileSync(join(folder, 'answers.json'), 'utf8'))).toEqual(answers);
  });

  it('makes a large log that holds what it says', () => {
    const large = join(folder, 'large');
    execFileSync(process.execPath, [generator, '--events', '20000', '--out', large], { stdio: 'ignore' });
    const said = JSON.parse(readFileSync(join(large, 'answers.json'), 'utf8'));
    const lines = readFileSync(join(large, 'access.log'), 'utf8').split('\n').slice(0, -1);
    const events = lines.filter((line) => / \[\d\d\/\w{3}\/2025:/.test(line));
    expect(lines).toHaveLength(20_000);
    expect([said.lines, said.events, said.blanks]).toEqual([
      lines.length,
      events.length,
      lines.filter((l) => l === '').length,
    ]);
    expect(said.distinct.addresses).toBe(new Set(events.map((line) => line.split(' ')[0])).size);
  });
});

describe('the answer key agrees with a count made in another way', () => {
  it('on the bytes and physical lines of every file', () => {
    expect(readdirSync(shipped)).toEqual(expect.arrayContaining(answers.files.map((f: { file: string }) => f.file)));
    for (const said of answers.files) {
      const bytes = bytesOf(shipped, said.file);
      expect(createHash('sha256').update(bytes).digest('hex'), said.file).toBe(said.unpackedSha256);
      const lineEnds = bytes.toString('latin1').split('\n').length - 1;
      expect(said.physicalLines, said.file).toBe(lineEnds + (bytes.at(-1) === 10 ? 0 : 1));
      expect(said.lines, said.file).toBe(said.events + said.rejects + said.blanks + said.comments + said.continuations);
    }
  });

  it('on the events of every file', () => {
    const count = (file: string, expression: RegExp) =>
      [...bytesOf(shipped, file).toString('utf8').matchAll(expression)].length;
    const said = new Map<string, number>(
      answers.files.map((f: { file: string; events: number }) => [f.file, f.events]),
    );
    expect(count('cloudtrail.json.gz', /"eventVersion":/g)).toBe(said.get('cloudtrail.json.gz'));
    expect(count('token-issuer.jsonl.gz', /^(\{.*\}|java\..*)$/gm)).toBe(said.get('token-issuer.jsonl.gz'));
    expect(count('bastion-auth.log', /^[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d bastion-1 /gm)).toBe(
      said.get('bastion-auth.log'),
    );
    expect(count('helpdesk-tickets.csv', /^T-2025-\d{4};/gm)).toBe(said.get('helpdesk-tickets.csv'));
    expect(gateway).toHaveLength(answers.totals.gatewayEvents);
    expect([...said.values()].reduce((sum, events) => sum + events, 0)).toBe(answers.totals.events);
  });

  it('on the forged tokens: used at the gateway and never issued, the day of issuing being on record', () => {
    const issued = new Set(
      [
        ...bytesOf(shipped, 'token-issuer.jsonl.gz')
          .toString('utf8')
          .matchAll(/"jti":"([^"]+)"/g),
      ].map((m) => m[1]),
    );
    const lostDays = /^2[12]\/May\/2025/;
    const firstUse = new Map<string, string>();
    for (const event of gateway) if (event.jti !== '-' && !firstUse.has(event.jti)) firstUse.set(event.jti, event.time);
    const notIssued = [...firstUse].filter(([jti]) => !issued.has(jti));
    const forged = notIssued.filter(([, time]) => !lostDays.test(time)).map(([jti]) => jti);
    const cannotBeTold = notIssued.filter(([, time]) => lostDays.test(time)).map(([jti]) => jti);
    const key = answers.forgedTokens;
    expect(distinct(forged)).toEqual(key.jti.filter((jti: string) => !key.cannotBeTold.includes(jti)));
    expect(distinct(cannotBeTold)).toEqual(distinct([...key.cannotBeTold, ...answers.unrecordedButGenuineTokens]));
    expect(key.cannotBeTold.length).toBeGreaterThan(0);
  });

  it('on the suspect: events, addresses, customers, first and last act', () => {
    const said = answers.actors.suspect;
    const events = gateway.filter((event) => event.user === 'svc-cs-console');
    expect(events).toHaveLength(said.events);
    expect(distinct(events.map((e) => e.ip))).toEqual(said.asLogged);
    // Behind the shop's own edges the true client is the last hop of X-Forwarded-For.
    const client = (e: (typeof events)[number]) =>
      e.ip.startsWith('192.0.2.') ? (e.forwarded.split(', ').at(-1) ?? '') : e.ip;
    expect(distinct(events.map(client))).toEqual(said.trueClients);
    const served = events
      .filter((e) => e.status === '200')
      .flatMap((e) => /(?:customers\/|customer=)(\d+)/.exec(e.asked)?.[1] ?? []);
    expect(new Set(served).size).toBe(said.distinctCustomersServed);
    expect(served).toHaveLength(Object.values<number>(said.views).reduce((sum, views) => sum + views, 0));
    expect([events[0]?.time, events.at(-1)?.time]).toEqual([
      '09/Jan/2025:23:41:12 +0900',
      '08/Nov/2025:05:28:20 +0900',
    ]);
  });

  it('on the decoys: none shares an address or a token with the suspect', () => {
    const suspect = new Set(answers.actors.suspect.trueClients);
    const forged = new Set(answers.forgedTokens.jti);
    const others = gateway.filter((event) => event.user !== 'svc-cs-console');
    expect(
      others.filter((event) => suspect.has(event.ip) || suspect.has(event.forwarded) || forged.has(event.jti)),
    ).toEqual([]);
    expect(others.filter((event) => event.agent.includes('ExampleBot'))).toHaveLength(answers.actors.crawler.events);
    expect(others.filter((event) => event.agent.startsWith('k6/'))).toHaveLength(answers.actors['load-test'].events);
    expect(others.filter((event) => event.ip === '192.0.2.10')).toHaveLength(answers.actors['call-centre'].events);
  });

  it('on the gap: three August days have no gateway line', () => {
    expect(gateway.filter((event) => /^1[234]\/Aug/.test(event.time))).toEqual([]);
    expect(answers.gaps.gateway).toEqual(['2025-08-12', '2025-08-13', '2025-08-14']);
  });

  it('on where the walk was resumed: each session begins with the customer at which one before it ended', () => {
    const reads = gateway
      .filter((event) => event.user === 'svc-cs-console')
      .map((e) => ({ ...e, id: Number(/(?:customers\/|customer=)(\d+)/.exec(e.asked)?.[1]) }));
    const known = reads.filter((event) => event.id === 18_204_991);
    expect(known.length).toBeGreaterThanOrEqual(2);
    const first = known[0];
    const next = known.find((event) => event.jti !== first?.jti || event.ip !== first?.ip);
    expect([first?.time, next?.time]).toEqual(['16/Oct/2025:03:22:44 +0900', '16/Oct/2025:05:25:58 +0900']);
    for (const point of answers.resumptionPoints) {
      expect(
        reads.filter(
          (event) => event.id === point.stoppedAt && [point.lastToken, point.resumedToken].includes(event.jti),
        ).length,
      ).toBeGreaterThanOrEqual(2);
    }
  });
});

it('names no address outside the documentation ranges', () => {
  for (const file of readdirSync(shipped)) {
    const text = bytesOf(shipped, file).toString('latin1');
    const v4 = distinct(
      [...text.matchAll(/(?<![\d./])(\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3})(?![\d.])/g)].map((m) => m[1] ?? ''),
    );
    const strangers = v4.filter(
      (ip) => !/^(192\.0\.2|198\.51\.100|203\.0\.113)\.\d+$/.test(ip) && !/^\d+\.0\.0\.0$/.test(ip),
    );
    expect(strangers, file).toEqual([]);
    const v6 = [...text.matchAll(/(?<![\w:])([0-9a-f]{1,4}:[0-9a-f]{1,4}:[0-9a-f:]+)(?![\w:])/g)]
      .map((m) => m[1] ?? '')
      .filter((ip) => ip.includes('::'));
    expect(
      v6.filter((ip) => !ip.startsWith('2001:db8:')),
      file,
    ).toEqual([]);
  }
});
