import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import styles from './Grid.module.css';

export interface GridColumn<R> {
  name: string;
  header: ReactNode;
  /** Pixels. */
  width: number;
  /** Its share of the room that is left. */
  grow?: number;
  numeric?: boolean;
  cell(row: R): ReactNode;
}

/** A dense table of rows that are all here; only those in sight are drawn. One row is chosen; arrows, Page, Home and End move. */
export function Grid<R>({
  label,
  rows,
  columns,
  rowId,
  chosen,
  choose,
  activate,
  bad,
  rowHeight = 24,
}: {
  label: string;
  rows: readonly R[];
  columns: readonly GridColumn<R>[];
  rowId: (row: R) => string | number;
  chosen: string | number | null;
  choose: (row: R) => void;
  activate?: (row: R) => void;
  /** Rows that must be seen to be wrong. */
  bad?: (row: R) => boolean;
  /** Pixels. */
  rowHeight?: number;
}) {
  const scroller = useRef<HTMLDivElement>(null);
  const follow = useRef(false);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10,
    scrollPaddingStart: 24,
  });
  const at = rows.findIndex((row) => rowId(row) === chosen);
  const least = columns.reduce((sum, column) => sum + column.width, 0);
  const tracks = {
    gridTemplateColumns: columns
      .map(({ width, grow }) => (grow === undefined ? `${width}px` : `minmax(${width}px, ${grow}fr)`))
      .join(' '),
  };

  useEffect(() => {
    if (!follow.current || at < 0) return;
    virtual.scrollToIndex(at);
    const frame = requestAnimationFrame(() => {
      scroller.current?.querySelector<HTMLElement>(`[aria-rowindex="${at + 2}"]`)?.focus({ preventScroll: true });
      follow.current = false;
    });
    return () => cancelAnimationFrame(frame);
  }, [at, virtual]);

  function onKeyDown(event: KeyboardEvent) {
    // A key pressed in a control within a row is that control's.
    if (!(event.target instanceof HTMLElement) || event.target.getAttribute('role') !== 'row') return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2);
    const steps: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: rows.length - 1,
    };
    const row = rows[at];
    if (event.key === 'Enter' && row && activate) activate(row);
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = rows[Math.min(rows.length - 1, Math.max(0, to))];
    if (!next) return;
    follow.current = true;
    choose(next);
  }

  return (
    <div
      ref={scroller}
      className={styles.scroller}
      role="grid"
      tabIndex={-1}
      aria-label={label}
      aria-rowcount={rows.length + 1}
      onKeyDown={onKeyDown}
    >
      <div role="rowgroup" className={styles.head} style={{ minWidth: least }}>
        <div role="row" aria-rowindex={1} className={styles.headRow} style={tracks} tabIndex={-1}>
          {columns.map((column) => (
            <div
              key={column.name}
              role="columnheader"
              tabIndex={-1}
              className={column.numeric ? styles.number : styles.cell}
            >
              {column.header}
            </div>
          ))}
        </div>
      </div>
      <div role="rowgroup" className={styles.body} style={{ height: virtual.getTotalSize(), minWidth: least }}>
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index];
          if (row === undefined) return null;
          const isChosen = item.index === at;
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the grid hears the keys of all its rows
            <div
              key={rowId(row)}
              role="row"
              aria-rowindex={item.index + 2}
              aria-selected={isChosen}
              tabIndex={isChosen || (at < 0 && item.index === 0) ? 0 : -1}
              className={bad?.(row) ? `${styles.row} ${styles.bad}` : styles.row}
              style={{ ...tracks, height: rowHeight, transform: `translateY(${item.start}px)` }}
              onClick={() => choose(row)}
              onFocus={(event) => event.target === event.currentTarget && !isChosen && choose(row)}
              onDoubleClick={() => activate?.(row)}
            >
              {columns.map((column) => (
                <div
                  key={column.name}
                  role="gridcell"
                  tabIndex={-1}
                  className={column.numeric ? styles.number : styles.cell}
                >
                  {column.cell(row)}
                </div>
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
}
