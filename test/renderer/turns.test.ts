import { describe, expect, it } from 'vitest';
import { inTurns } from '../../renderer/turns.ts';

function door() {
  const sent: string[] = [];
  const ends: (() => void)[] = [];
  const ask = inTurns(
    (method, input) =>
      new Promise((resolve) => {
        sent.push(`${method} ${(input as { job?: string }).job ?? ''}`.trim());
        ends.push(() => resolve({ ok: true, value: null }));
      }),
    (job) => job.startsWith('slow'),
    2,
  );
  const settled = () => new Promise((later) => setTimeout(later, 0));
  return { sent, ends, ask, settled };
}

describe('questions through the few connections of a browser', () => {
  it('leave room for first rows and Cancel, and go on in their order', async () => {
    const { sent, ends, ask, settled } = door();
    for (const number of [1, 2, 3, 4]) void ask('timeline.facet', { job: `slow ${number}` });
    void ask('timeline.first', { job: 'slow 5' });
    void ask('notes.list', {});
    void ask('evidence.import', { job: 'import' });
    void ask('job.cancel', { job: 'slow 1' });
    const atOnce = ['timeline.first slow 5', 'notes.list', 'evidence.import import', 'job.cancel slow 1'];
    expect(sent).toEqual(['timeline.facet slow 1', 'timeline.facet slow 2', ...atOnce]);
    void ask('timeline.page', { job: 'slow 6' });
    for (const end of [0, 1, 6]) {
      ends[end]?.();
      await settled();
    }
    expect(sent.slice(6)).toEqual(['timeline.page slow 6', 'timeline.facet slow 3', 'timeline.facet slow 4']);
  });

  it('are never sent once they were cancelled while they waited', async () => {
    const { sent, ends, ask, settled } = door();
    void ask('timeline.facet', { job: 'slow 1' });
    void ask('timeline.facet', { job: 'slow 2' });
    const third = ask('timeline.facet', { job: 'slow 3' });
    void ask('job.cancel', { job: 'slow 3' });
    expect(await third).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    ends[0]?.();
    await settled();
    expect(sent).toEqual(['timeline.facet slow 1', 'timeline.facet slow 2', 'job.cancel slow 3']);
  });
});
