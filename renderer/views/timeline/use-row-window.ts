import { useElementSize, useMergedRef } from '@mantine/hooks';
import { useCallback, useEffect, useRef, useState } from 'react';
import {
  highestTop,
  rowHeight,
  scrollFromTop,
  spacerHeight,
  tallest,
  topFromScroll,
  topShowing,
} from './row-window.ts';

export type RowWindow = ReturnType<typeof useRowWindow>;

/**
 * Which rows are in sight, and the ways to move. The scroll bar is native; where it stands for more rows than it has
 * pixels, the wheel moves the rows themselves and the bar follows.
 */
export function useRowWindow(total: number, headHeight: number) {
  const { ref: measured, height } = useElementSize<HTMLDivElement>();
  const scroller = useRef<HTMLDivElement>(null);
  const ref = useMergedRef(measured, scroller);
  const viewport = Math.max(0, height - headHeight);
  const [wantedTop, setTop] = useState(0);
  const top = Math.min(wantedTop, highestTop(total, viewport));
  const expected = useRef(0);
  /** A row that is to be shown as soon as it is known that there are so many. */
  const awaited = useRef<number | null>(null);
  const state = useRef({ top, total, viewport });
  state.current = { top, total, viewport };

  const moveTo = useCallback((next: number) => {
    const { total: all, viewport: seen } = state.current;
    const clamped = Math.max(0, Math.min(highestTop(all, seen), next));
    awaited.current = null;
    state.current.top = clamped;
    setTop(clamped);
    const element = scroller.current;
    if (!element) return;
    element.scrollTop = scrollFromTop(clamped, all, seen);
    // Read back: browsers round.
    expected.current = element.scrollTop;
  }, []);

  const onScroll = useCallback(() => {
    const element = scroller.current;
    if (!element || Math.abs(element.scrollTop - expected.current) < 1) return;
    expected.current = element.scrollTop;
    awaited.current = null;
    const next = topFromScroll(element.scrollTop, state.current.total, state.current.viewport);
    state.current.top = next;
    setTop(next);
  }, []);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const onWheel = (event: WheelEvent) => {
      const scaled = state.current.total * rowHeight > tallest;
      if (!scaled || event.ctrlKey || event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) return;
      event.preventDefault();
      const unit = event.deltaMode === 1 ? rowHeight : event.deltaMode === 2 ? state.current.viewport : 1;
      moveTo(state.current.top + event.deltaY * unit);
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [moveTo]);

  const show = useCallback(
    (row: number) => moveTo(topShowing(row, state.current.top, state.current.total, state.current.viewport)),
    [moveTo],
  );
  /** A row a little below the upper edge, so that one sees what comes before it. */
  const showAtTop = useCallback(
    (row: number) => {
      moveTo((row - 2) * rowHeight);
      // Where an event stands may be known before how many there are.
      if (row >= state.current.total || state.current.viewport === 0) awaited.current = row;
    },
    [moveTo],
  );
  useEffect(() => {
    if (awaited.current !== null && awaited.current < total && viewport > 0) showAtTop(awaited.current);
  }, [total, viewport, showAtTop]);

  const first = Math.floor(top / rowHeight);
  const last = Math.max(first, Math.min(total - 1, Math.ceil((top + viewport) / rowHeight) - 1));
  const element = useCallback(() => scroller.current, []);
  return { ref, element, onScroll, top, first, last, viewport, spacer: spacerHeight(total), moveTo, show, showAtTop };
}
