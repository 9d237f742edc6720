import type { EventRef } from '@shared/event.ts';
import { useCallback, useRef } from 'react';
import { ask } from '../../engine.ts';
import type { Order, Scope } from './scope.ts';

/** Finds the row of an instant (microseconds) or an event in the table; null when it is not in scope, or when another was asked for since. */
export function useGoTo(
  scope: Scope,
  order: Order,
): (what: { instant: number } | { event: EventRef }) => Promise<number | null> {
  const turn = useRef(0);
  const latest = useRef({ scope, order });
  latest.current = { scope, order };
  return useCallback(async (what) => {
    const mine = ++turn.current;
    try {
      const { offset } = await ask('timeline.locate', {
        ...latest.current.scope,
        order: latest.current.order,
        ...what,
      });
      return mine === turn.current ? offset : null;
    } catch {
      // The table itself says what is wrong with this scope.
      return null;
    }
  }, []);
}
