import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';

interface Walk {
  /** Rows that can be drawn. */
  count: number;
  /** The current row, or less than 0. */
  at: number;
  /** Pixels. */
  rowHeight: number;
  go: (row: number) => void;
  /** Enter. */
  activate?: ((row: number) => void) | undefined;
  /** The space bar. */
  toggle?: ((row: number) => void) | undefined;
  /** The row is gone back to: it is brought into sight and takes the keyboard, unless something has it. */
  returning?: boolean;
}

/** The rows in sight, and the keys: arrows, Page, Home and End move and take the focus along, left and right scroll. */
export function useGridRows({ count, at, rowHeight, go, activate, toggle, returning = false }: Walk): {
  scroller: RefObject<HTMLDivElement | null>;
  virtual: Virtualizer<HTMLDivElement, Element>;
  onKeyDown: (event: KeyboardEvent) => void;
} {
  const scroller = useRef<HTMLDivElement>(null);
  const follow = useRef(returning);
  const walking = useRef(false);
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10,
    scrollPaddingStart: 24,
  });

  useEffect(() => {
    if (!follow.current || at < 0) return;
    virtual.scrollToIndex(at);
    const frame = requestAnimationFrame(() => {
      const row = scroller.current?.querySelector<HTMLElement>(`[aria-rowindex="${at + 2}"]`);
      // Who comes back by a link that is still there keeps the keyboard on it.
      if (walking.current || document.activeElement === document.body) row?.focus({ preventScroll: true });
      follow.current = false;
    });
    return () => cancelAnimationFrame(frame);
  }, [at, virtual]);

  function onKeyDown(event: KeyboardEvent) {
    // A key pressed in a control within a row is that control's.
    if (!(event.target instanceof HTMLElement) || event.target.getAttribute('role') !== 'row') return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = event.key === 'Enter' ? activate : event.key === ' ' ? toggle : undefined;
    if (act && at >= 0) {
      event.preventDefault();
      act(at);
      return;
    }
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2);
    const steps: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: count - 1,
    };
    const aside: Record<string, number> = { ArrowRight: 80, ArrowLeft: -80 };
    const to = steps[event.key];
    const by = aside[event.key];
    if (to === undefined && by === undefined) return;
    event.preventDefault();
    if (by !== undefined && scroller.current) scroller.current.scrollLeft += by;
    const row = to === undefined ? at : Math.min(count - 1, Math.max(0, to));
    if (row === at || row < 0) return;
    follow.current = true;
    walking.current = true;
    go(row);
  }

  return { scroller, virtual, onKeyDown };
}
