import { cp, readdir, rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepDerived } from '../../electron/engine/case/opening.ts';
import { theCase } from '../../electron/engine/session.ts';
import { accessLine, type CaseInHand, caseInHand } from './case-in-hand.ts';

const lines = (from: number, count: number) =>
  Array.from({ length: count }, (_, n) => from + n)
    .map((n) =>
      accessLine({
        ip: `192.0.2.${n % 23}`,
        user: n % 4 === 0 ? '-' : `u${n % 7}`,
        time: `24/Jun/2025:${String(n % 24).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}:00 +0900`,
        request: `GET /customers/${1000 + n}/profile HTTP/1.1`,
        status: n % 9 === 0 ? 401 : 200,
      }),
    )
    .join('');

/** What the tables of addresses and people say of the case. */
async function figures({ ask }: CaseInHand) {
  return {
    summary: await ask('traces.summary', {}),
    addresses: await ask('traces.addresses', { limit: 10 }),
    nets: await ask('traces.addresses', { groupBy: 'net' }),
    credentials: await ask('credentials.list', {}),
    paths: await ask('timeline.facet', { field: 'urlPath' }),
  };
}

/** The same and what is found by them, as the views show it. */
async function answers(one: CaseInHand) {
  const { ask } = one;
  return {
    ...(await figures(one)),
    trace: await ask('traces.trace', { subject: { by: 'address', value: '192.0.2.7' } }),
    actors: await ask('traces.actors', {}),
    leads: await ask('leads.list', {}),
    links: await ask('links.graph', {}),
    found: await ask('links.find', { text: 'u3' }),
    client: (await ask('timeline.page', { filter: 'client:192.0.2.7', limit: 5 })).rows,
  };
}

const made = async ({ session }: CaseInHand) =>
  (await theCase(session).index.rows<{ name: string }>('SELECT name FROM memory.main.made ORDER BY name')).map(
    ({ name }) => name,
  );
const files = async (folder: string) => (await readdir(folder)).filter((name) => name.startsWith('derived')).sort();

async function close(one: CaseInHand): Promise<string> {
  const open = theCase(one.session);
  await keepDerived(open, 1);
  await one.ask('case.close', {});
  return open.folder;
}

const reopen = ({ ask }: CaseInHand, folder: string) => ask('case.open', { case: folder });

async function asked<T>(question: (one: CaseInHand) => Promise<T>): Promise<{ one: CaseInHand; before: T }> {
  const one = await caseInHand();
  await one.add('first.log', lines(0, 400));
  return { one, before: await question(one) };
}

const summary = ({ ask }: CaseInHand) => ask('traces.summary', {});

describe('what was derived from a case', () => {
  it('stands there again when the case is opened next, and says the same as if it were made anew', async () => {
    const { one, before } = await asked(answers);
    const folder = await close(one);
    expect(await files(folder)).toEqual(['derived.duckdb', 'derived.json']);
    await reopen(one, folder);
    expect(await made(one)).toEqual([
      'facet urlPath',
      'leads',
      'links',
      'traces',
      'traces figures',
      'traces figures by net',
      'traces walks',
      'who',
      'who-lives',
    ]);
    // Taken by this session: one that is killed leaves nothing behind that another would believe.
    expect(await files(folder)).toEqual([]);
    expect(await answers(one)).toEqual(before);
    await close(one);
    await Promise.all((await files(folder)).map((name) => rm(join(folder, name))));
    await reopen(one, folder);
    expect(await made(one)).toEqual([]);
    expect(await answers(one)).toEqual(before);
  });

  it('is made anew for evidence, a zone and proxies that it does not know', async () => {
    const { one } = await asked(figures);
    const folder = await close(one);
    await reopen(one, folder);
    await one.add('second.log', lines(150, 300));
    const there = await figures(one);
    // There and back again: tables that were made for the one are not taken for those of the other.
    await one.ask('case.change', { zone: 'America/New_York' });
    await one.ask('traces.summary', {});
    await one.ask('case.change', { zone: 'Asia/Seoul' });
    expect(await figures(one)).toEqual(there);
    await one.ask('case.change', { zone: 'Europe/Berlin' });
    await one.ask('proxies.set', { cidrs: ['192.0.2.3/32'] });
    const kept = await figures(one);
    await close(one);
    await Promise.all((await files(folder)).map((name) => rm(join(folder, name))));
    await reopen(one, folder);
    expect(await figures(one)).toEqual(kept);
    expect(kept.summary.events).toBe(700);
  });

  it('is thrown away with another index, in a copy of the case, and when it was touched', async () => {
    const { one } = await asked(summary);
    const folder = await close(one);
    const copy = join(one.folder, 'copy.dwell');
    await cp(folder, copy, { recursive: true, preserveTimestamps: true });
    await reopen(one, copy);
    expect(await made(one)).toEqual([]);
    expect(await files(copy)).toEqual([]);
    await one.ask('case.close', {});

    await utimes(join(folder, 'derived.duckdb'), new Date(), new Date());
    await reopen(one, folder);
    expect(await made(one)).toEqual([]);
    await summary(one);
    await one.ask('case.rebuild', { job: 'rebuild' });
    expect(await made(one)).toEqual([]);
    await summary(one);
    await close(one);
    await rm(join(folder, 'index.duckdb'));
    await reopen(one, folder);
    expect(await made(one)).toEqual([]);
  });

  it('is left behind neither by a reader nor by a small case', async () => {
    const { one } = await asked(summary);
    const folder = theCase(one.session).folder;
    await one.ask('case.close', {});
    await one.ask('case.open', { case: folder, readOnly: true });
    await summary(one);
    await close(one);
    expect(await files(folder)).toEqual([]);
  });
});
