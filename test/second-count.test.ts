import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Input } from '@shared/contract.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resources, startEngine } from './engine-process.ts';

// A shell and awk are what makes the second way another way; Windows has neither.
describe.skipIf(process.platform === 'win32')('the sample case, counted a second time with shell and awk', () => {
  const second = new Map<string, number>();
  let cases = '';
  let engine: ReturnType<typeof startEngine>;
  let gatewayFilter = '';

  /** All values of a kind, by name. */
  const kind = (name: string) =>
    Object.fromEntries(
      [...second]
        .filter(([key]) => key.startsWith(`${name}:`))
        .map(([key, value]) => [key.slice(name.length + 1), value]),
    );
  const total = async (filter: string) => (await engine.ask('timeline.page', { filter, limit: 0 })).total;
  const facet = async (field: Input<'timeline.facet'>['field'], filter: string, limit = 1000) => {
    const { distinct, values } = await engine.ask('timeline.facet', { field, filter, limit });
    return { distinct, counts: Object.fromEntries(values.map(({ value, count }) => [value ?? '', count])) };
  };

  beforeAll(async () => {
    const script = resolve(import.meta.dirname, 'second-count.sh');
    const printed = execFileSync('sh', [script, join(resources, 'sample-case')], { encoding: 'utf8' });
    for (const line of printed.trim().split('\n'))
      second.set(line.slice(0, line.lastIndexOf(' ')).trim(), Number(line.slice(line.lastIndexOf(' ') + 1)));
    cases = mkdtempSync(join(tmpdir(), 'dwell-second-'));
    engine = startEngine(cases, 'investigator');
    const before = await engine.ask('case.sample', {});
    expect(before.imported).toBe(false);
    await engine.ask('case.fillSample', { job: 'fill' });
    const { evidence } = await engine.ask('evidence.list', {});
    gatewayFilter = `(${evidence
      .filter(({ name }) => name.startsWith('gateway-'))
      .map(({ id }) => `evidence:${id}`)
      .join(' OR ')})`;
  });
  afterAll(() => {
    engine?.end();
    rmSync(cases, { recursive: true, force: true });
  });

  it('agrees on the balance sheet of every file', async () => {
    const { evidence } = await engine.ask('evidence.list', {});
    const column = (of: 'events' | 'rejects' | 'blanks' | 'physicalLines') =>
      new Map(evidence.map((file) => [file.name, file[of]]));
    for (const [name, of] of [
      ['events', 'events'],
      ['rejects', 'rejects'],
      ['blanks', 'blanks'],
      ['lines', 'physicalLines'],
    ] as const) {
      for (const [file, count] of Object.entries(kind(name)))
        expect(`${file} ${name} ${column(of).get(file)}`).toBe(`${file} ${name} ${count}`);
    }
    expect(Object.keys(kind('events'))).toHaveLength(evidence.length);
  });

  it('agrees on the statuses and the addresses of the gateway', async () => {
    expect((await facet('httpStatus', gatewayFilter)).counts).toEqual(kind('status'));
    const addresses = await facet('sourceIp', gatewayFilter, 5);
    expect(addresses.distinct).toBe(second.get('addresses'));
    expect(addresses.counts).toEqual(kind('top'));
  });

  it('agrees on the events of every day of the gateway, days being those of Seoul', async () => {
    const { series, start, width } = await engine.ask('timeline.histogram', { filter: gatewayFilter, buckets: 400 });
    const days: Record<string, number> = {};
    series[0]?.counts.forEach((count, i) => {
      // Seoul is nine hours ahead; the bucket's middle is well inside its day.
      const [, month, day] =
        new Date((start + (i + 0.5) * width) / 1000 + 9 * 3_600_000)
          .toUTCString()
          .match(/, (\d\d) (\w{3}) (\d{4})/)
          ?.slice(0) ?? [];
      if (count > 0) days[`${month}/${day}/2025`] = count;
    });
    expect(width).toBe(86_400_000_000);
    expect(days).toEqual(kind('day'));
  });

  it('agrees on the suspect: events, addresses, tokens', async () => {
    const filter = `${gatewayFilter} userName:svc-cs-console`;
    expect(await total(filter)).toBe(second.get('suspect:events'));
    expect((await facet('sourceIp', filter, 1)).distinct).toBe(second.get('suspect:addresses'));
    expect((await facet('credential', filter, 1)).distinct).toBe(second.get('suspect:tokens'));
    const issuer = 'evidence:token-issuer.jsonl.gz';
    expect((await facet('credential', issuer, 1)).distinct).toBe(second.get('issued'));
  });

  it('agrees on what free text and actions find in the other logs', async () => {
    expect(await total('"Failed password"')).toBe(second.get('failed-passwords'));
    expect(await total('eventAction:GetSecretValue')).toBe(second.get('secrets-read'));
  });

  it('agrees on the dwell between the company’s two claims', async () => {
    const { entries, dwell } = await engine.ask('incident.list', {});
    const claim = (fact: string, source: string) =>
      entries.find((entry) => entry.fact === fact && entry.source.startsWith(source))?.id;
    const found = dwell.find(
      (one) => one.fromEntry === claim('first-act', 'Company') && one.toEntry === claim('discovery', 'Company'),
    );
    expect(found?.days).toBe(second.get('dwell'));
    expect(
      dwell
        .filter((one) => one.kind === 'first-act-to-discovery')
        .map((one) => one.days)
        .sort(),
    ).toEqual([146, 147, 217, 218]);
    expect(
      dwell
        .filter((one) => one.kind === 'first-act-to-last-act')
        .map((one) => one.days)
        .sort(),
    ).toEqual([137, 208]);
  });

  it('opens filled the second time, and filling it again adds nothing', async () => {
    await engine.ask('case.close', {});
    const again = await engine.ask('case.sample', {});
    expect(again.imported).toBe(true);
    const before = await engine.ask('incident.list', {});
    expect((await engine.ask('case.fillSample', { job: 'again' })).files).toEqual([]);
    expect((await engine.ask('incident.list', {})).entries).toHaveLength(before.entries.length);
    const { notes } = await engine.ask('notes.list', {});
    expect(notes.every((note) => note.event !== null)).toBe(true);
    expect(before.entries.filter((entry) => entry.anchor !== null).every((entry) => entry.event !== null)).toBe(true);
  });
});
