import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Grid.module.css';
import { Icon } from './Icon.tsx';

export interface PagedColumn<R> {
  name: string;
  header: ReactNode;
  /** What the header's short word stands for. */
  title?: string;
  /** Pixels. */
  width: number;
  numeric?: boolean;
  /** How the rows are sorted by this column now, and what a click on its name does. */
  sort?: { now: 'ascending' | 'descending' | undefined; turn: () => void };
  cell(row: R): ReactNode;
}

/** Chromium draws no element taller than 33,554,428 px. */
const mostRows = 1_390_000;

/** A dense table whose rows stay in the engine; only those in sight are asked for and drawn. Arrows, Page, Home and End move. */
export function PagedGrid<R>({
  label,
  total,
  rowAt,
  columns,
  watch,
  activate,
  toggle,
  busy,
  empty,
}: {
  label: string;
  total: number;
  rowAt: (row: number) => R | undefined;
  columns: readonly PagedColumn<R>[];
  /** Hears which rows are in sight. */
  watch: (first: number, last: number) => void;
  /** Enter, or a double click. */
  activate?: (row: R) => void;
  /** The space bar. */
  toggle?: (row: R) => void;
  busy: boolean;
  /** What is said when there is no row. */
  empty?: ReactNode;
}) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const follow = useRef(false);
  const count = Math.min(total, mostRows);
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => 24,
    overscan: 8,
    scrollPaddingStart: 24,
  });
  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => watch(first, last), [watch, first, last]);
  const current = Math.min(at, Math.max(0, count - 1));
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const tracks = { gridTemplateColumns: columns.map((column) => `${column.width}px`).join(' ') };

  useEffect(() => {
    if (!follow.current) return;
    virtual.scrollToIndex(current);
    const frame = requestAnimationFrame(() => {
      scroller.current?.querySelector<HTMLElement>(`[aria-rowindex="${current + 2}"]`)?.focus({ preventScroll: true });
      follow.current = false;
    });
    return () => cancelAnimationFrame(frame);
  }, [current, virtual]);

  function onKeyDown(event: KeyboardEvent) {
    // A key pressed in a control within a row is that control's.
    if (!(event.target instanceof HTMLElement) || event.target.getAttribute('role') !== 'row') return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const row = rowAt(current);
    if (event.key === 'Enter' && row !== undefined && activate) {
      event.preventDefault();
      activate(row);
      return;
    }
    if (event.key === ' ' && row !== undefined && toggle) {
      event.preventDefault();
      toggle(row);
      return;
    }
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / 24) - 2);
    const steps: Record<string, number> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      PageDown: current + page,
      PageUp: current - page,
      Home: 0,
      End: count - 1,
    };
    const to = steps[event.key];
    if (to === undefined) {
      if (scroller.current && (event.key === 'ArrowRight' || event.key === 'ArrowLeft')) {
        scroller.current.scrollLeft += event.key === 'ArrowRight' ? 80 : -80;
        event.preventDefault();
      }
      return;
    }
    event.preventDefault();
    follow.current = true;
    setAt(Math.max(0, Math.min(count - 1, to)));
  }

  return (
    <div
      ref={scroller}
      className={styles.scroller}
      role="grid"
      tabIndex={-1}
      aria-label={label}
      aria-rowcount={total + 1}
      aria-busy={busy}
      onKeyDown={onKeyDown}
    >
      <div role="rowgroup" className={styles.head} style={{ minWidth: width }}>
        <div role="row" aria-rowindex={1} className={styles.headRow} style={tracks} tabIndex={-1}>
          {columns.map((column) => (
            <div
              key={column.name}
              role="columnheader"
              tabIndex={-1}
              title={column.title}
              aria-sort={column.sort?.now}
              className={column.numeric ? styles.number : styles.cell}
            >
              {column.sort ? (
                <button type="button" className={styles.sort} onClick={column.sort.turn}>
                  {column.header}
                  {column.sort.now && (
                    <span style={{ transform: column.sort.now === 'ascending' ? 'rotate(180deg)' : undefined }}>
                      <Icon name="down" size={9} />
                    </span>
                  )}
                </button>
              ) : (
                column.header
              )}
            </div>
          ))}
        </div>
      </div>
      {count === 0 ? (
        empty
      ) : (
        <div
          role="rowgroup"
          className={styles.body}
          style={{ height: virtual.getTotalSize(), minWidth: width, opacity: busy ? 0.6 : 1 }}
        >
          {items.map((item) => {
            const row = rowAt(item.index);
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the grid hears the keys of all its rows
              <div
                key={item.index}
                role="row"
                aria-rowindex={item.index + 2}
                aria-selected={item.index === current}
                tabIndex={item.index === current ? 0 : -1}
                className={styles.row}
                style={{ ...tracks, height: 24, transform: `translateY(${item.start}px)` }}
                onClick={() => setAt(item.index)}
                onFocus={(event) => event.target === event.currentTarget && setAt(item.index)}
                onDoubleClick={() => row !== undefined && activate?.(row)}
              >
                {row === undefined ? (
                  <div role="gridcell" tabIndex={-1} className={styles.cell}>
                    {t('common.loading')}
                  </div>
                ) : (
                  columns.map((column) => (
                    <div
                      key={column.name}
                      role="gridcell"
                      tabIndex={-1}
                      className={column.numeric ? styles.number : styles.cell}
                    >
                      {column.cell(row)}
                    </div>
                  ))
                )}
              </div>
            );
          })}
        </div>
      )}
    </div>
  );
}
