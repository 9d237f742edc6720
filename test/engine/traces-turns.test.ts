import { describe, expect, it } from 'vitest';
import { lendWhole } from '../../electron/engine/analyses/traces/ground.ts';
import type { Going } from '../../electron/engine/look.ts';
import { theCase } from '../../electron/engine/session.ts';
import { accessLine, caseInHand } from './case-in-hand.ts';

const two = (n: number) => String(n).padStart(2, '0');

/** Forty addresses, each there twice an hour apart. */
function log(): string {
  const lines: string[] = [];
  for (const hour of [3, 5]) {
    for (let n = 0; n < 1200; n++) {
      const time = `24/Jun/2025:${two(hour)}:${two(Math.floor(n / 30))}:${two((n % 30) * 2)} +0000`;
      lines.push(accessLine({ ip: `203.0.113.${n % 40}`, time, request: `GET /orders/${n} HTTP/1.1` }));
    }
  }
  return lines.join('');
}

describe('figures of addresses', () => {
  it('are the same however often questions are cancelled, asked again, and overtaken by changes', async () => {
    const { ask, add, session } = await caseInHand('UTC');
    await add('access.log', log());
    const figures = async () =>
      (await ask('traces.addresses', { sort: 'key', descending: false, limit: 100 })).rows.map(
        ({ key, events, visits, daysActive, paths }) => `${key} ${events} ${visits} ${daysActive} ${paths}`,
      );
    const right = await figures();
    expect(right).toHaveLength(40);
    expect(right[0]).toBe('203.0.113.0 60 2 1 30');
    for (let round = 0; round < 6; round++) {
      const filter = 'httpStatus:200';
      const asked: Promise<unknown>[] = [];
      for (const step of [1, 2, 3]) {
        // Another list of proxies makes everything anew; what was asked before is still under way.
        await ask('proxies.set', { cidrs: [`192.0.2.${round * 3 + step}`] });
        const job = `page ${round}`;
        asked.push(ask('traces.addresses', { filter }), ask('traces.actors', {}), ask('traces.addresses', { job }));
        for (const one of asked) one.catch(() => undefined);
        await new Promise((later) => setTimeout(later, round * 12 * step));
        if (step === 2) session.jobs.cancel(job);
      }
      expect(await figures(), `round ${round}`).toEqual(right);
      const settled = await Promise.allSettled(asked);
      for (const one of settled) if (one.status === 'rejected') expect(String(one.reason)).toMatch(/cancelled/);
      const narrowed = await ask('traces.addresses', { filter, sort: 'key', descending: false, limit: 1 });
      expect(narrowed.rows[0], `round ${round}`).toMatchObject({ events: 60, visits: 2 });
    }
  });

  it('come nearer with every word of how far they are', async () => {
    const { add, session } = await caseInHand('UTC');
    await add('access.log', log());
    const told: number[] = [];
    const going = {
      total: 0,
      set done(events: number) {
        told.push(events);
      },
    };
    await lendWhole(theCase(session), new AbortController().signal, going as Going, async () => undefined);
    expect(told).toEqual([...told].sort((a, b) => a - b));
  });

  it('are not made to the end for what somebody typed and typed on', async () => {
    const { ask, add, session } = await caseInHand('UTC');
    await add('access.log', log());
    for (const field of ['client', 'actor'] as const) {
      const typed = ask('timeline.complete', { field, typed: '203', job: 'typing' });
      expect(session.jobs.cancel('typing')).toBe(true);
      await expect(typed).rejects.toThrow('cancelled');
    }
    expect((await ask('timeline.complete', { field: 'client', typed: '203.0.113.3' })).values).toHaveLength(11);
  });
});
