import type { Ask } from '@shared/contract.ts';
import { describe, expect, it } from 'vitest';
import { createAnswers, keyOf } from '../../renderer/answers.ts';
import { EngineFailure } from '../../renderer/failure.ts';

/** An engine whose replies come when the test says so. */
function engine() {
  const asked: {
    method: string;
    input: Record<string, unknown>;
    reply(value: unknown): void;
    fail(error: Error): void;
  }[] = [];
  const ask = ((method: string, input: Record<string, unknown>) =>
    new Promise((reply, fail) => {
      asked.push({ method, input, reply, fail });
    })) as Ask;
  return { asked, answers: createAnswers(ask) };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));
const key = keyOf('evidence.list', {});

describe('answers of the engine', () => {
  it('are asked for once, however many look at them', async () => {
    const { asked, answers } = engine();
    const seen: string[] = [];
    answers.follow('evidence.list', {}, {}, () => seen.push('first'));
    answers.follow('evidence.list', {}, {}, () => seen.push('second'));
    expect(asked).toHaveLength(1);
    expect(answers.peek(key).state).toBe('loading');
    asked[0]?.reply({ evidence: [] });
    await settled();
    expect(answers.peek(key)).toEqual({ state: 'ready', value: { evidence: [] }, failure: null, stale: false });
    expect(seen).toEqual(['first', 'second']);
  });

  it('are asked for anew when what they watch changes, and the old value stays until the new one is there', async () => {
    const { asked, answers } = engine();
    answers.follow('evidence.list', {}, { watch: ['evidence'] }, () => {});
    asked[0]?.reply('before');
    await settled();
    answers.changed(['notes']);
    expect(asked).toHaveLength(1);
    answers.changed(['evidence']);
    expect(asked).toHaveLength(2);
    expect(answers.peek(key)).toMatchObject({ state: 'ready', value: 'before', stale: true });
    asked[1]?.reply('after');
    await settled();
    expect(answers.peek(key)).toMatchObject({ state: 'ready', value: 'after', stale: false });
  });

  it('given before a change that came meanwhile count as stale and are asked for once more, not once for every change', async () => {
    const { asked, answers } = engine();
    answers.follow('evidence.list', {}, { watch: ['evidence'] }, () => {});
    for (let i = 0; i < 5; i++) answers.changed(['evidence']);
    expect(asked).toHaveLength(1);
    asked[0]?.reply('early');
    await settled();
    expect(answers.peek(key)).toMatchObject({ value: 'early', stale: true });
    expect(asked).toHaveLength(2);
    asked[1]?.reply('late');
    await settled();
    expect(answers.peek(key)).toMatchObject({ value: 'late', stale: false });
    expect(asked).toHaveLength(2);
  });

  it('that nobody looks at are forgotten when their subject changes', async () => {
    const { asked, answers } = engine();
    const leave = answers.follow('evidence.list', {}, { watch: ['evidence'] }, () => {});
    asked[0]?.reply('old');
    await settled();
    leave();
    await settled();
    expect(answers.peek(key)).toMatchObject({ value: 'old' });
    answers.changed(['evidence']);
    expect(answers.peek(key).state).toBe('loading');
  });

  it('to a question asked again after it was forgotten do not come from the reply to the old one', async () => {
    const { asked, answers } = engine();
    const leave = answers.follow('evidence.list', {}, { watch: ['evidence'] }, () => {});
    leave();
    answers.changed(['evidence']);
    answers.follow('evidence.list', {}, { watch: ['evidence'] }, () => {});
    expect(asked).toHaveLength(2);
    asked[0]?.reply('of the past');
    await settled();
    expect(answers.peek(key).state).toBe('loading');
    asked[1]?.reply('of now');
    await settled();
    expect(answers.peek(key)).toMatchObject({ value: 'of now' });
  });

  it('that fail keep what was known, say why, and can be tried again', async () => {
    const { asked, answers } = engine();
    answers.follow('evidence.list', {}, { watch: ['evidence'] }, () => {});
    asked[0]?.reply('known');
    await settled();
    answers.refresh(key);
    asked[1]?.fail(new EngineFailure('index-broken', 'Rebuild it.'));
    await settled();
    expect(answers.peek(key)).toMatchObject({ state: 'failed', value: 'known', failure: { code: 'index-broken' } });
    answers.refresh(key);
    asked[2]?.reply('well');
    await settled();
    expect(answers.peek(key)).toMatchObject({ state: 'ready', value: 'well', failure: null });
  });

  it('nobody waits for any more are cancelled by the name of their work', async () => {
    const { asked, answers } = engine();
    const leave = answers.follow('timeline.histogram', { filter: 'a' }, { cancellable: true }, () => {});
    const job = asked[0]?.input.job;
    expect(job).toBeTypeOf('string');
    leave();
    await settled();
    expect(asked[1]).toMatchObject({ method: 'job.cancel', input: { job } });
    asked[0]?.fail(new EngineFailure('cancelled', 'Cancelled.'));
    await settled();
    answers.follow('timeline.histogram', { filter: 'a' }, { cancellable: true }, () => {});
    expect(asked[2]).toMatchObject({ method: 'timeline.histogram' });
    expect(asked[2]?.input.job).not.toBe(job);
  });

  it('cancelled at a wish are not asked for again, however many follow, until somebody tries again', async () => {
    const { asked, answers } = engine();
    const pageKey = keyOf('timeline.histogram', { filter: 'a' });
    const tableKey = keyOf('timeline.page', { filter: 'a' });
    for (let i = 0; i < 3; i++) answers.follow('timeline.histogram', { filter: 'a' }, { cancellable: true }, () => {});
    answers.follow('timeline.page', { filter: 'a' }, { cancellable: true }, () => {});
    for (const { input } of [...asked]) answers.cancel(String(input.job));
    expect(asked[2]).toMatchObject({ method: 'job.cancel', input: { job: asked[0]?.input.job } });
    for (const { fail } of asked.slice(0, 2)) fail(new EngineFailure('cancelled', 'Cancelled.'));
    await settled();
    for (const one of [pageKey, tableKey]) {
      expect(answers.peek(one)).toMatchObject({ state: 'failed', failure: { code: 'cancelled' } });
    }
    expect(asked).toHaveLength(4);
    // Trying one again tries all that were cancelled with it.
    answers.refresh(pageKey);
    for (const { reply } of asked.slice(4)) reply('found');
    await settled();
    for (const one of [pageKey, tableKey]) expect(answers.peek(one)).toMatchObject({ state: 'ready', value: 'found' });
  });

  it('cancelled while they are asked for anew leave what was known', async () => {
    const { asked, answers } = engine();
    answers.follow('timeline.histogram', {}, { watch: ['evidence'], cancellable: true }, () => {});
    asked[0]?.reply('known');
    await settled();
    answers.changed(['evidence']);
    answers.cancel(String(asked[1]?.input.job));
    asked[1]?.fail(new EngineFailure('cancelled', 'Cancelled.'));
    await settled();
    expect(answers.peek(keyOf('timeline.histogram', {}))).toMatchObject({
      state: 'ready',
      value: 'known',
      stale: true,
    });
    expect(asked).toHaveLength(3);
  });

  it('cancelled because everybody left are asked for anew when one comes back before the work has ended', async () => {
    const { asked, answers } = engine();
    const leave = answers.follow('timeline.histogram', {}, { cancellable: true }, () => {});
    leave();
    await settled();
    answers.follow('timeline.histogram', {}, { cancellable: true }, () => {});
    asked[0]?.fail(new EngineFailure('cancelled', 'Cancelled.'));
    await settled();
    expect(asked.map((one) => one.method)).toEqual(['timeline.histogram', 'job.cancel', 'timeline.histogram']);
  });

  it('left and followed again in one breath are not cancelled', async () => {
    const { asked, answers } = engine();
    answers.follow('timeline.histogram', {}, { cancellable: true }, () => {})();
    answers.follow('timeline.histogram', {}, { cancellable: true }, () => {});
    await settled();
    expect(asked.map((one) => one.method)).toEqual(['timeline.histogram']);
  });

  it('have one name, in whatever order a question is written', () => {
    expect(keyOf('timeline.page', { filter: 'a', from: 1 })).toBe(keyOf('timeline.page', { from: 1, filter: 'a' }));
    expect(keyOf('timeline.page', { filter: 'a' })).not.toBe(keyOf('timeline.page', { filter: 'b' }));
    expect(keyOf('timeline.page', {})).not.toBe(keyOf('timeline.histogram', {}));
  });
});
