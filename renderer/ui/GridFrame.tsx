import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import styles from './Grid.module.css';
import { Icon } from './Icon.tsx';
import { RowReach } from './row-reach.ts';

export interface GridColumn<R> {
  name: string;
  header: ReactNode;
  /** What the header's short word stands for. */
  title?: string;
  /** Pixels. */
  width: number;
  /** Its share of the room that is left. */
  grow?: number;
  numeric?: boolean;
  /** How the rows are sorted by this column now, and what a click on its name does. */
  sort?: { now: 'ascending' | 'descending' | undefined; turn: () => void };
  cell(row: R): ReactNode;
}

/** A dense table without its rows: what scrolls, and the heads of the columns. */
export function GridFrame<R>({
  label,
  rowCount,
  columns,
  scroller,
  onKeyDown,
  busy = false,
  children,
}: {
  label: string;
  /** Rows in all, here or not. */
  rowCount: number;
  columns: readonly GridColumn<R>[];
  scroller: RefObject<HTMLDivElement | null>;
  onKeyDown: (event: KeyboardEvent) => void;
  busy?: boolean;
  children: ReactNode;
}) {
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      role="grid"
      tabIndex={-1}
      aria-label={label}
      aria-rowcount={rowCount + 1}
      aria-busy={busy}
      onKeyDown={onKeyDown}
    >
      <div role="rowgroup" className={styles.head} style={{ minWidth: leastWidth(columns) }}>
        <div role="row" aria-rowindex={1} className={styles.headRow} style={tracksOf(columns)} tabIndex={-1}>
          {columns.map((column) => (
            <div
              key={column.name}
              role="columnheader"
              tabIndex={-1}
              title={column.title}
              aria-sort={column.sort?.now}
              className={column.numeric ? styles.number : styles.cell}
            >
              <Head of={column} />
            </div>
          ))}
        </div>
      </div>
      {children}
    </div>
  );
}

function Head<R>({ of: { header, sort } }: { of: GridColumn<R> }) {
  if (!sort) return header;
  return (
    <button type="button" className={styles.sort} onClick={sort.turn}>
      {header}
      {sort.now && (
        <span style={{ transform: sort.now === 'ascending' ? 'rotate(180deg)' : undefined }}>
          <Icon name="down" size={9} />
        </span>
      )}
    </button>
  );
}

/** The rows in sight, in a box as tall as all of them. */
export function GridBody<R>({
  columns,
  height,
  busy = false,
  children,
}: {
  columns: readonly GridColumn<R>[];
  /** Pixels. */
  height: number;
  busy?: boolean;
  children: ReactNode;
}) {
  return (
    <div
      role="rowgroup"
      className={styles.body}
      style={{ height, minWidth: leastWidth(columns), opacity: busy ? 0.6 : 1 }}
    >
      {children}
    </div>
  );
}

/** One row; `row` undefined stands for one that is on its way, shown as `waiting`. */
export function GridRow<R>({
  row,
  columns,
  index,
  start,
  height,
  selected,
  reachable,
  bad = false,
  choose,
  activate,
  waiting,
}: {
  row: R | undefined;
  columns: readonly GridColumn<R>[];
  index: number;
  /** Pixels from the top of the body, and pixels high. */
  start: number;
  height: number;
  selected: boolean;
  /** The one row that Tab comes to. */
  reachable: boolean;
  /** Must be seen to be wrong. */
  bad?: boolean;
  choose: () => void;
  activate?: (() => void) | undefined;
  waiting?: string;
}) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid hears the keys of all its rows
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      tabIndex={reachable ? 0 : -1}
      className={bad ? `${styles.row} ${styles.bad}` : styles.row}
      style={{ ...tracksOf(columns), height, transform: `translateY(${start}px)` }}
      onClick={choose}
      onFocus={(event) => event.target === event.currentTarget && !selected && choose()}
      onDoubleClick={activate}
    >
      {row === undefined ? (
        <div role="gridcell" tabIndex={-1} className={styles.cell}>
          {waiting}
        </div>
      ) : (
        <RowReach.Provider value={reachable}>
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
        </RowReach.Provider>
      )}
    </div>
  );
}

function leastWidth<R>(columns: readonly GridColumn<R>[]): number {
  return columns.reduce((sum, column) => sum + column.width, 0);
}

function tracksOf<R>(columns: readonly GridColumn<R>[]) {
  const tracks = columns.map(({ width, grow }) =>
    grow === undefined ? `${width}px` : `minmax(${width}px, ${grow}fr)`,
  );
  return { gridTemplateColumns: tracks.join(' ') };
}
