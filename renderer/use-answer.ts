import type { Input, Method, Output } from '@shared/contract.ts';
import { useCallback, useRef, useSyncExternalStore } from 'react';
import { answerJobs } from './answer-jobs.ts';
import { type Answer, createAnswers, type FollowOptions, keyOf } from './answers.ts';
import { ask, onChange } from './engine.ts';

/** All that the engine said to this page. */
export const answers = createAnswers(ask, answerJobs);

onChange((change) => {
  if (change.kind === 'case-changed') answers.changed(change.what);
  if (change.kind === 'engine-restarted') answers.forgetAll();
});

/**
 * Asks the engine and follows the answer: asked again when a noun in `watch` changes, kept (as `stale`) while a new
 * one is under way, also when the input changes, so that nothing flickers. `input` null asks nothing.
 */
export function useAnswer<M extends Method>(
  method: M,
  input: Input<M> | null,
  options: FollowOptions & { keep?: boolean } = {},
): Answer<Output<M>> & { retry: () => void } {
  const key = input === null ? '' : keyOf(method, input);
  const question = useRef({ input, options });
  question.current = { input, options };
  const subscribe = useCallback(
    (listener: () => void) => {
      const { input: asked, options: how } = question.current;
      return key === '' || asked === null ? () => {} : answers.follow(method, asked, how, listener);
    },
    [method, key],
  );
  const answer = useSyncExternalStore(subscribe, () => answers.peek<M>(key));
  const before = useRef<Output<M> | null>(null);
  const retry = useCallback(() => answers.refresh(key), [key]);
  if (answer.state === 'ready') before.current = answer.value;
  if (answer.state === 'loading' && before.current !== null && options.keep !== false && key !== '') {
    return { state: 'ready', value: before.current, failure: null, stale: true, retry };
  }
  return { ...answer, retry };
}
