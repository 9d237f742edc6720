import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Input, Method, Output } from '@shared/contract.ts';
import type { AddressRow, AddressSort } from '@shared/traces.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer } from '../../electron/engine/answer.ts';
import { createJobs } from '../../electron/engine/jobs.ts';
import type { Session } from '../../electron/engine/session.ts';

const root = join(import.meta.dirname, '../..');
const answers = JSON.parse(await readFile(join(root, 'test/sample/answers.json'), 'utf8'));

let session: Session;
async function ask<M extends Method>(method: M, input: Input<M>): Promise<Output<M>> {
  const reply = await answer(session, method, input);
  if (!reply.ok)
    throw Object.assign(new Error(`${reply.error.code}: ${reply.error.message}`), { failure: reply.error });
  return reply.value as Output<M>;
}

const suspect = answers.actors.suspect;
const sorted = (list: string[]) => [...list].sort();
const microseconds = (iso: string) => Date.parse(iso) * 1000;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dwell-test-'));
  session = {
    open: null,
    settings: {
      casesFolder: folder,
      resources: join(root, 'resources'),
      user: 'investigator',
      version: '0',
      host: 'inside',
    },
    jobs: createJobs(),
    announce: () => undefined,
  };
  await ask('case.sample', {});
  await ask('case.fillSample', { job: 'fill' });
}, 60_000);
afterAll(() => ask('case.close', {}));

describe('the addresses of the sample case', () => {
  it('are counted as the filter counts their events', async () => {
    const { rows, total, events } = await ask('traces.addresses', { limit: 1000, sort: 'bytes' });
    expect(total).toBeGreaterThan(2000);
    const summary = await ask('traces.summary', {});
    expect(summary.addresses + summary.names).toBe(total);
    expect(summary.spoofed).toBeGreaterThan(0);
    for (const mark of ['forwarded', 'spoofed'] as const) {
      const marked = await ask('timeline.page', { filter: `has:${mark}`, limit: 0 });
      expect(marked.total).toBe(mark === 'spoofed' ? summary.spoofed : summary.behindProxy);
    }
    expect(summary.events).toBe(events);
    expect(summary.events + summary.withoutSource).toBe(answers.totals.events);
    for (const row of [
      rows[0],
      rows[40],
      rows.find((one) => one.spoofed > 0),
      rows.find((one) => one.kind === 'name'),
    ]) {
      if (!row) continue;
      const page = await ask('timeline.page', { filter: row.filter, limit: 1 });
      expect(page.total, row.filter).toBe(row.events);
      expect(page.rows[0]?.instant).toBe(row.firstSeen);
      expect(row.outcomes.success + row.outcomes.failure + row.outcomes.notStated).toBe(row.events);
      expect(row.spark.reduce((sum, count) => sum + count, 0)).toBe(row.events);
    }
  });

  it('are the true clients behind the proxies, and another list of proxies finds others without importing again', async () => {
    const scope = { search: '203.0.113.0/24', limit: 1000 };
    const behind = await ask('traces.addresses', scope);
    expect(behind.rows.some((row) => row.behindProxy > 0)).toBe(true);
    await ask('proxies.set', { cidrs: [] });
    const logged = await ask('traces.addresses', scope);
    expect(logged.rows.every((row) => row.behindProxy === 0)).toBe(true);
    expect(logged.events).toBeLessThan(behind.events);
    const { proxyProposals } = await ask('traces.summary', {});
    expect(proxyProposals.map(({ address }) => address)).toContain('192.0.2.241');
    await ask('proxies.set', { cidrs: ['192.0.2.240/28'] });
    expect((await ask('traces.addresses', scope)).events).toBe(behind.events);
  });

  it('are found by range, country, label and part of a text, and sorted by any column', async () => {
    const found = async (search: string) => (await ask('traces.addresses', { search, limit: 1000 })).rows;
    const range = await found('203.0.113.64/26');
    expect(range.every(({ key }) => /^203\.0\.113\.(6[4-9]|[789]\d|1[01]\d|12[0-7])$/.test(key))).toBe(true);
    expect((await found('SG')).every(({ country }) => country === 'SG')).toBe(true);
    expect((await found('examplebot')).length).toBe(answers.actors.crawler.addressesTrueClient);
    const sortedBy = (row: AddressRow, sort: AddressSort) =>
      sort === 'failures' ? row.outcomes.failure : sort === 'evidence' ? row.evidence.length : row[sort as 'visits'];
    for (const sort of ['visits', 'lastSeen', 'paths', 'credentials', 'failures', 'evidence'] as const) {
      const { rows } = await ask('traces.addresses', { sort, descending: true, limit: 50 });
      const values = rows.map((row) => sortedBy(row, sort));
      expect(values).toEqual([...values].sort((a, b) => Number(b) - Number(a)));
    }
    const marked = await ask('traces.addresses', { sort: 'behindProxy', limit: 3 });
    expect(marked.rows.every((row) => row.spoofed > 0)).toBe(true);
  });

  it('are grouped without losing an address or an event', async () => {
    const whole = await ask('traces.addresses', { limit: 0 });
    for (const groupBy of ['net', 'asn', 'country', 'label'] as const) {
      const pages = [0, 1000].map((offset) => ask('traces.addresses', { groupBy, limit: 1000, offset }));
      const rows = (await Promise.all(pages)).flatMap((page) => page.rows);
      expect(
        rows.reduce((sum, row) => sum + row.addresses, 0),
        groupBy,
      ).toBe(whole.addresses);
      expect(
        rows.reduce((sum, row) => sum + row.events, 0),
        groupBy,
      ).toBe(whole.events);
    }
    for (const groupBy of ['label', 'country', 'net', 'userAgent'] as const) {
      const { rows } = await ask('traces.addresses', { groupBy, limit: 4 });
      expect(rows.length).toBeGreaterThan(1);
      for (const { key, filter, events } of rows) {
        expect((await ask('timeline.page', { filter, limit: 0 })).total, `${key} ${filter}`).toBe(events);
      }
    }
    for (const groupBy of ['net', 'asn', 'country', 'label', 'userAgent'] as const) {
      for (const sort of ['key', 'country', 'label', 'events', 'addresses'] as const) {
        const { rows } = await ask('traces.addresses', { groupBy, sort, descending: sort === 'events', limit: 1000 });
        const words = rows
          .map((row) => (sort === 'country' ? row.country : sort === 'label' ? row.label?.label : row.key))
          .filter((word) => typeof word === 'string' && word !== '') as string[];
        if (sort === 'events')
          expect(rows.map((row) => row.events)).toEqual(rows.map((row) => row.events).sort((a, b) => b - a));
        else if (sort === 'addresses')
          expect(rows.map((row) => row.addresses)).toEqual(rows.map((row) => row.addresses).sort((a, b) => a - b));
        else if (groupBy !== 'net' && !(groupBy === 'asn' && sort === 'key')) {
          expect(words, `${groupBy} by ${sort}`).toEqual([...words].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
        }
      }
    }
    const nets = (await ask('traces.addresses', { groupBy: 'net', sort: 'key', descending: false, limit: 1000 })).rows;
    expect(nets[0]?.key).toBe('192.0.2.0/24');
    // More addresses than any filter could list.
    const [largest] = (await ask('traces.addresses', { groupBy: 'country', sort: 'addresses' })).rows;
    expect(largest?.addresses).toBeGreaterThan(1000);
    const within = await ask('traces.addresses', { groupBy: 'country', search: '203.0.113.0/24', limit: 2 });
    for (const { filter, events } of within.rows) {
      expect((await ask('timeline.page', { filter, limit: 0 })).total, filter).toBe(events);
    }
    const { figures } = await ask('traces.trace', { subject: { by: 'country', value: largest?.key ?? '' } });
    expect((await ask('timeline.page', { filter: figures.filter, limit: 0 })).total).toBe(figures.events);
    const agents = await ask('traces.addresses', { groupBy: 'userAgent', limit: 1000 });
    expect(agents.rows.reduce((sum, row) => sum + row.events, 0)).toBe(whole.events);
  });

  it('are told within a filter and a stretch of time as the timeline tells them', async () => {
    const scope = {
      filter: 'httpStatus>=400',
      from: microseconds('2025-07-01T00:00:00Z'),
      to: microseconds('2025-08-01T00:00:00Z'),
    };
    const { rows, events } = await ask('traces.addresses', { ...scope, limit: 1000 });
    expect(rows.reduce((sum, row) => sum + row.events, 0)).toBe(events);
    expect((await ask('timeline.page', { ...scope, filter: `${scope.filter} sourceIp:*`, limit: 0 })).total).toBe(
      events,
    );
  });
});

describe('a trace', () => {
  it('tells of one address its visits over midnight, its hours in the case zone, its tops and notes', async () => {
    const subject = { by: 'address' as const, value: '::ffff:203.0.113.77' };
    const told = await ask('traces.trace', { subject });
    expect(told.figures.key).toBe('203.0.113.77');
    expect(told.heat.cells.reduce((sum, cell) => sum + cell.events, 0)).toBe(told.figures.events);
    expect(told.activity.counts.reduce((sum, count) => sum + count, 0)).toBe(told.figures.events);
    expect(told.top.find(({ field }) => field === 'userName')?.values.map(({ value }) => value)).toContain(
      'svc-cs-console',
    );
    // Events that state no path, account or the like are of none.
    for (const [field, figure] of [
      ['urlPath', 'paths'],
      ['userName', 'accounts'],
      ['credential', 'credentials'],
      ['userAgent', 'userAgents'],
    ] as const) {
      expect(told.top.find((top) => top.field === field)?.distinct, field).toBe(told.figures[figure]);
    }
    const { rows, total } = await ask('traces.visits', { subject });
    expect(total).toBe(told.figures.visits);
    expect(rows.reduce((sum, visit) => sum + visit.events, 0)).toBe(told.figures.events);
    for (const visit of rows) {
      expect((await ask('timeline.page', { filter: visit.filter, limit: 0 })).total, visit.filter).toBe(visit.events);
    }
    const short = await ask('traces.visits', { subject, gapMinutes: 1 });
    expect(short.total).toBeGreaterThan(total);
  });

  it('refuses what does not occur', async () => {
    const of = (by: 'address' | 'range' | 'actor', value: string) => ask('traces.trace', { subject: { by, value } });
    await expect(of('address', '198.18.0.1')).rejects.toThrow('address-missing');
    await expect(of('range', '203.0.113.0/99')).rejects.toThrow('network-wrong');
    await expect(of('actor', 'a0')).rejects.toThrow('actor-missing');
  });

  it('shows neighbours with the events that prove them', async () => {
    const { neighbours } = await ask('traces.neighbours', { address: '203.0.113.75' });
    const [first] = neighbours;
    expect(first?.proofs[0]?.rule).toBe('ids');
    for (const proof of neighbours.slice(0, 5).flatMap(({ proofs }) => proofs)) {
      expect(proof.events.length).toBeGreaterThan(0);
      for (const event of proof.events) await ask('timeline.event', event);
    }
  });
});

describe('the actors', () => {
  it('are led by the suspect of the answer key, whole and with no decoy', async () => {
    const { actors } = await ask('traces.actors', {});
    const [leading] = actors;
    expect(leading).toMatchObject({
      addresses: suspect.addressesTrueClient,
      events: suspect.events,
      credentials: suspect.tokens,
      accounts: suspect.accounts,
      bytes: suspect.bytes,
      firstSeen: microseconds(suspect.first),
      lastSeen: microseconds(suspect.last),
    });
    const { members, resumptions } = await ask('traces.actor', { id: leading?.id ?? '' });
    expect(sorted([...new Set(members.map(({ address }) => address))])).toEqual(sorted(suspect.trueClients));
    expect(members.slice(1).every(({ proofs }) => proofs.length > 0)).toBe(true);
    expect(resumptions.map(({ resumedAt }) => resumedAt).sort((a, b) => a - b)).toEqual(
      answers.resumptionPoints
        .map(({ stoppedAt }: { stoppedAt: number }) => stoppedAt)
        .sort((a: number, b: number) => a - b),
    );
    const known = resumptions.find(({ stoppedAt }) => stoppedAt === answers.knownResumption.id);
    expect(known).toMatchObject({
      last: microseconds(answers.knownResumption.stopped.at),
      lastEvent: { byteOffset: answers.knownResumption.stopped.byteOffset },
      resumedEvent: { byteOffset: answers.knownResumption.resumed.byteOffset },
    });
  });

  it('hold one crawler, and neither the call centre nor the load test nor customers', async () => {
    const { actors } = await ask('traces.actors', {});
    const crawler = actors.find(({ labels }) => labels.some(({ label }) => label === 'ExampleBot'));
    expect(crawler).toMatchObject({
      addresses: answers.actors.crawler.addressesTrueClient,
      events: answers.actors.crawler.events,
    });
    const { members } = await ask('traces.actor', { id: crawler?.id ?? '' });
    expect(sorted(members.map(({ address }) => address))).toEqual(sorted(answers.actors.crawler.trueClients));
    const addresses = (await Promise.all(actors.map(({ id }) => ask('traces.actor', { id })))).flatMap((one) =>
      one.members.map(({ address }) => address),
    );
    expect(addresses).not.toContain('192.0.2.10');
    expect(addresses).not.toContain('192.0.2.50');
  });

  it('open their very events in the timeline', async () => {
    const { actors } = await ask('traces.actors', { limit: 1 });
    const { figures } = await ask('traces.trace', { subject: { by: 'actor', value: actors[0]?.id ?? '' } });
    expect(figures.events).toBe(suspect.events);
    const count = async (filter: string) => (await ask('timeline.page', { filter, limit: 0 })).total;
    expect(await count(figures.filter)).toBe(suspect.events);
    expect(await count(`-${figures.filter}`)).toBe(answers.totals.events - suspect.events);
    expect(await count('actor:"Actor 1"')).toBe(suspect.events);
    expect((await count('actor:*')) + (await count('actor:-'))).toBe(answers.totals.events);
    expect((await ask('traces.addresses', { filter: figures.filter, limit: 0 })).addresses).toBe(
      suspect.addressesTrueClient,
    );
    await expect(count('actor:nobody')).rejects.toThrow('actor-missing');
    const proposed = async (field: 'actor' | 'clientLabel' | 'clientCountry', typed: string) =>
      (await ask('timeline.complete', { field, typed })).values;
    expect(await proposed('actor', 'actor')).toContain('Actor 1');
    expect(await proposed('clientLabel', 'example')).toContain('Example Hosting One');
    expect(await proposed('clientCountry', 's')).toEqual(['SG', 'US']);
  });

  it('heed what a person states: names, splits and joins, and the journal keeps them', async () => {
    const [first, second] = (await ask('traces.actors', {})).actors;
    if (!first || !second) throw new Error('The sample has two actors.');
    await ask('traces.actorState', { act: 'confirm', ids: [first.id], name: 'The walker', reason: 'ids' });
    const named = (await ask('traces.actors', {})).actors[0];
    expect(named).toMatchObject({
      id: first.id,
      name: 'The walker',
      named: true,
      state: 'confirmed',
      addresses: first.addresses,
    });
    await ask('traces.actorState', { act: 'split', ids: [first.id], addresses: ['203.0.113.100', '203.0.113.60'] });
    const apart = (await ask('traces.actors', {})).actors;
    expect(apart[0]).toMatchObject({ name: 'The walker', addresses: first.addresses - 2 });
    // A filter by name holds what the actor holds by now.
    const walker = await ask('timeline.page', { filter: 'actor:"The walker"', limit: 0 });
    expect(walker.total).toBe(apart[0]?.events);
    expect(apart.find(({ addresses, walk }) => addresses === 2 && walk !== null)).toBeDefined();
    const joined = await ask('traces.actorState', { act: 'merge', ids: [second.id, first.id] });
    expect(joined.actors[0]?.addresses).toBe(first.addresses - 2 + second.addresses);
    const { entries } = await ask('custody.list', { kind: 'actor.stated' });
    expect(entries.map(({ body }) => body.act)).toEqual(['merge', 'split', 'confirm']);
    await expect(ask('traces.actorState', { act: 'name', ids: ['a0'], name: 'x' })).rejects.toThrow('actor-missing');
  });
});

describe('hops', () => {
  it('follow an account from address to address with the distance between countries', async () => {
    const { hops, addresses, total } = await ask('traces.hops', {
      by: 'userName',
      value: 'svc-cs-console',
      limit: 5000,
    });
    expect(addresses).toBe(suspect.addressesTrueClient);
    expect(hops).toHaveLength(total);
    expect(hops.reduce((sum, hop) => sum + hop.events, 0)).toBe(suspect.events);
    expect(hops[0]).toMatchObject({ change: 'first', kilometres: null, first: microseconds(suspect.first) });
    const moved = hops.find(({ change, kilometres }) => change === 'country' && kilometres !== null);
    expect(moved?.kilometres).toBeGreaterThan(500);
    expect((await ask('traces.hops', { by: 'credential', value: 'nobody' })).hops).toEqual([]);
  });
});

describe('requests to operators', () => {
  it('list every visit of the chosen addresses once, by operator, with lines that stand where they say', async () => {
    const addresses = ['203.0.113.77', '203.0.113.12', '198.18.0.1'];
    const { sheets, unknown, file } = await ask('traces.operators', { addresses });
    expect(file).toBeNull();
    expect(unknown).toEqual(['198.18.0.1']);
    expect(sheets.map(({ label }) => label).sort()).toEqual(['Example Hosting One', 'Example Hosting Two']);
    const visits = await Promise.all(
      addresses.slice(0, 2).map((value) => ask('traces.visits', { subject: { by: 'address', value }, limit: 1000 })),
    );
    const lines = sheets.flatMap((sheet) => sheet.lines);
    expect(lines).toHaveLength(visits.reduce((sum, { total }) => sum + total, 0));
    const [line] = lines;
    const request = line?.requests[0];
    if (!line || !request) throw new Error('A line has a request.');
    expect(request.instant).toBe(line.first);
    expect((await ask('timeline.event', request.event)).evidence.sha256).toBe(request.sha256);
  });

  it('are made as CSV without formulas and as a page that runs nothing, each an entry of the journal', async () => {
    const csv = (await ask('traces.operators', { addresses: ['203.0.113.77'], as: 'csv' })).file;
    expect(csv?.name).toMatch(/-operators-[0-9a-f]{8}\.csv$/);
    expect(csv?.body).toContain('2025-01-09T14:41:12Z');
    expect(csv?.body.split('\r\n').every((row) => !/(^|,)"?[=+@-]/.test(row.replace(/^\ufeff/, '')))).toBe(true);
    const page = (await ask('traces.operators', { addresses: ['203.0.113.77'], as: 'html' })).file;
    expect(page?.body).toContain('TLP:AMBER+STRICT');
    expect(page?.body).not.toMatch(/<script|\son\w+=/);
    const { entries } = await ask('custody.list', { kind: 'operators.exported' });
    expect(entries.map(({ body }) => body.sha256)).toEqual([page?.sha256, csv?.sha256]);
  });
});

describe('the map', () => {
  it('counts every event once by country and names the victim by label', async () => {
    const map = await ask('traces.map', {});
    const { events } = await ask('traces.summary', {});
    expect(map.countries.reduce((sum, one) => sum + one.events, 0)).toBe(events);
    expect(map.victim?.label).toBe('Haneul Market office');
    expect(map.labels.find(({ label }) => label === 'ExampleBot')?.addresses).toBe(75);
  });
});
