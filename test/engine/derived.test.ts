import { describe, expect, it } from 'vitest';
import { derived } from '../../electron/engine/case/derived.ts';
import { cancelled } from '../../electron/engine/jobs.ts';
import { theCase } from '../../electron/engine/session.ts';
import { accessLine, caseInHand } from './case-in-hand.ts';

const going = () => ({ done: 0, total: 0 });

/** Work that ends when its test says so, or a little after it was stopped. */
function slowly(log: string[]) {
  const ends: ((value: string) => void)[] = [];
  const make = (stop: AbortSignal) => {
    const mine = ends.length + 1;
    log.push(`begin ${mine}`);
    return new Promise<string>((resolve, reject) => {
      ends.push(resolve);
      stop.addEventListener('abort', () =>
        setTimeout(() => {
          log.push(`let go ${mine}`);
          reject(cancelled());
        }, 20),
      );
    });
  };
  return { ends, make };
}

describe('what is derived from the evidence', () => {
  it('is begun anew only when the work that was cancelled has let go of its tables', async () => {
    const { session } = await caseInHand();
    const open = theCase(session);
    const log: string[] = [];
    const { ends, make } = slowly(log);
    const first = new AbortController();
    const asked = derived(open, 'thing', first.signal, going(), make);
    while (ends.length < 1) await new Promise((later) => setTimeout(later, 1));
    first.abort();
    await expect(asked).rejects.toMatchObject({ code: 'cancelled' });
    const again = derived(open, 'thing', new AbortController().signal, going(), make);
    while (ends.length < 2) await new Promise((later) => setTimeout(later, 1));
    ends[1]?.('made');
    expect(await again).toBe('made');
    expect(log).toEqual(['begin 1', 'let go 1', 'begin 2']);
  });

  it('is made anew for those who wait for it when evidence is taken in meanwhile', async () => {
    const one = await caseInHand();
    const open = theCase(one.session);
    const { ends, make } = slowly([]);
    const asked = derived(open, 'thing', new AbortController().signal, going(), make);
    while (ends.length < 1) await new Promise((later) => setTimeout(later, 1));
    await one.add('access.log', `${accessLine({ time: '24/Jun/2025:00:00:00 +0900' })}`);
    const later = derived(open, 'thing', new AbortController().signal, going(), make);
    while (ends.length < 2) await new Promise((later) => setTimeout(later, 1));
    ends[1]?.('of now');
    expect(await Promise.all([asked, later])).toEqual(['of now', 'of now']);
    expect(ends).toHaveLength(2);
  });
});
