import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accessLine, type CaseInHand, caseInHand } from './case-in-hand.ts';

let one: CaseInHand;
beforeEach(async () => {
  one = await caseInHand();
});
afterEach(() => one.ask('case.close', {}));

const limitsOf = async (evidence: number) => {
  const { body } = await one.ask('report.export', { job: 'report', as: 'json' });
  const { limits } = JSON.parse(body) as { limits: { evidence: number | null; kind: string; value: string }[] };
  return limits.filter((limit) => limit.evidence === evidence);
};

describe('times that no log of this breach can have', () => {
  it('are kept as events, and the summary says of which file they are', async () => {
    const line = (time: string) => accessLine({ time });
    const usual = line('24/Jun/2025:03:11:07 +0900');
    const epoch = await one.add('epoch.log', line('01/Jan/1970:00:00:00 +0000') + usual);
    const early = await one.add('early.log', line('31/Dec/1989:23:59:59 +0000') + usual);
    const late = await one.add('late.log', usual + line('24/Jun/2099:03:11:08 +0900'));
    const sound = await one.add('sound.log', line('24/Jun/2025:03:11:09 +0900') + usual);
    const { rows } = await one.ask('timeline.page', { limit: 500 });
    expect(rows).toHaveLength(8);
    expect(rows[0]).toMatchObject({ evidence: epoch, instant: 0 });
    expect(rows.at(-1)).toMatchObject({ evidence: late, instant: Date.UTC(2099, 5, 23, 18, 11, 8) * 1000 });
    const said = async (file: number) => (await limitsOf(file)).map(({ kind }) => kind);
    expect(await said(epoch)).toContain('before-1990');
    expect(await said(early)).toContain('before-1990');
    expect(await said(late)).toContain('after-intake');
    expect(await said(sound)).toEqual([]);
    const of = async (file: number, wanted: string) =>
      (await limitsOf(file)).find(({ kind }) => kind === wanted)?.value;
    expect(await of(epoch, 'before-1990')).toContain('1970-01-01 09:00:00 +09:00');
    expect(await of(late, 'after-intake')).toContain('2099-06-24 03:11:08 +09:00');
  });

  it('are flagged where the clocks of the place never showed them, or twice, and where they are a leap second', async () => {
    // Korea put its clocks on in 1987 and 1988.
    const told = {
      '1988-05-08 01:59:59 before': null,
      '1988-05-08 02:30:00 never shown': 'gap',
      '1988-10-09 02:30:00 shown twice': 'overlap',
      '2016-12-31 23:59:60 the minute of 61 seconds': 'leap-second',
      '2025-06-24 03:11:07 after': null,
    };
    await one.add('clock.log', `${Object.keys(told).join('\n')}\n`);
    const flagged = async (remark: string) =>
      (await one.ask('timeline.page', { filter: `more.clock:${remark}`, limit: 10 })).rows.map(({ line }) => line);
    const lines = Object.values(told);
    for (const remark of ['gap', 'overlap', 'leap-second'] as const)
      expect(await flagged(remark)).toEqual([lines.indexOf(remark) + 1]);
    const { rows } = await one.ask('timeline.page', { limit: 10 });
    expect(rows).toHaveLength(lines.length);
    expect(rows.filter(({ instant }) => instant === null)).toEqual([]);
  });
});
