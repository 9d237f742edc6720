import type { Input } from '@shared/contract.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { theCase } from '../../electron/engine/session.ts';
import { accessLine, type CaseInHand, caseInHand } from './case-in-hand.ts';

/** The addresses of a file, with the number of its lines and of the first of them; spellings, names and networks between those of other files. */
function log(lines: number, from: number, addresses: readonly string[]): string {
  return Array.from({ length: lines }, (_, at) => {
    const n = from + at * 7;
    return accessLine({
      ip: addresses[(at + (at >> 3)) % addresses.length] ?? '',
      user: n % 3 === 0 ? `u${n % 5}` : '-',
      time: `${String(1 + (n % 28)).padStart(2, '0')}/Jun/2025:${String(n % 24).padStart(2, '0')}:${String((n * 11) % 60).padStart(2, '0')}:00 +0900`,
      request: `GET /customers/${1000 + (n % 90)} HTTP/1.1`,
      status: n % 4 === 0 ? 401 : 200,
      bytes: n,
      agent: `agent ${n % 6}`,
    });
  }).join('');
}

const known = ['192.0.2.7', '198.51.100.3', '2001:db8::9', 'b.host.example', '203.0.113.20', '192.0.2.200'];
const files = [
  ['first.log', log(600, 1, known)],
  ['second.log', log(60, 5000, ['192.0.2.7', '::ffff:192.0.2.200', '2001:db8::9'])],
  [
    'third.log',
    log(80, 9000, ['0.0.0.1', '192.0.2.100', '192.0.2.101', '2001:db8::8', '2001:db8:1::', 'a.example', 'c.example']),
  ],
] as const;

const questions: [string, Input<'traces.addresses'>][] = [
  ['by events', {}],
  ['by address', { sort: 'key', descending: false }],
  ['of a filter', { filter: 'httpStatus:401' }],
  ['by network', { groupBy: 'net' }],
  ['by agent', { groupBy: 'userAgent' }],
];

/** All that the views of addresses tell, and what accounts used and touched; scratch tables have other names in another case. */
async function told({ ask }: CaseInHand, asked = questions) {
  const all: Record<string, unknown> = {};
  for (const [name, input] of asked) {
    const { how: _, ...rest } = await ask('traces.addresses', { limit: 100, ...input });
    all[name] = rest;
  }
  const { how: _, ...summary } = await ask('traces.summary', {});
  const { how: __, ...visits } = await ask('traces.visits', { subject: { by: 'address', value: '192.0.2.7' } });
  const lives = await ask('credentials.list', {});
  const links = await ask('links.graph', { node: 'account:u1', hops: 2 });
  return { ...all, summary, visits, lives, links };
}

let growing: CaseInHand;
let atOnce: CaseInHand;
beforeAll(async () => {
  [growing, atOnce] = [await caseInHand(), await caseInHand()];
});
afterAll(async () => {
  for (const { ask } of [growing, atOnce]) await ask('case.close', {});
});

describe('the addresses of a case that grows', () => {
  it('are what they are of a case that had all its evidence at once, and only what is new is gone through', async () => {
    const touched = async () => {
      const { index } = theCase(growing.session);
      const [row] = await index.rows<{ n: number }>('SELECT count(*) AS n FROM memory.main.trace_touched');
      return row?.n;
    };
    const counts: unknown[] = [];
    for (const [name, text] of files) {
      await growing.add(name, text);
      await told(growing, questions.slice(0, 1));
      counts.push(await touched());
    }
    // The third tells of more sources than half, and all are counted anew; but their events are only put to the others.
    expect(counts).toEqual([0, 3, 7]);
    for (const [name, text] of files) await atOnce.add(name, text);
    expect(await told(growing)).toEqual(await told(atOnce));
  });

  it('are made anew when evidence is read again', async () => {
    for (const { ask } of [growing, atOnce]) await ask('evidence.reread', { evidence: 2, zone: 'UTC', job: 'again' });
    const some = questions.slice(0, 2);
    const later = await told(growing, some);
    expect(later).toEqual(await told(atOnce, some));
    expect(later.summary.events).toBe(740);
  });

  it('are made as a whole where a cancelled look left them half made', async () => {
    const more = log(30, 20_000, ['192.0.2.7', '192.0.2.150']);
    for (const one of [growing, atOnce]) await one.add('more.log', more);
    const asked = growing.ask('traces.summary', { job: 'summary' });
    await new Promise((later) => setTimeout(later, 3));
    await growing.ask('job.cancel', { job: 'summary' });
    await asked.catch(() => undefined);
    const some = questions.slice(0, 2);
    expect(await told(growing, some)).toEqual(await told(atOnce, some));
  });
});
