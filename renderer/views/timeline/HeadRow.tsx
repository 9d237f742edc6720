import { type PointerEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { change } from '../../route.ts';
import { Icon } from '../../ui/Icon.tsx';
import { type Column, type Columns, narrowest, useColumnName, widest } from './columns.ts';
import styles from './EventTable.module.css';
import type { Order } from './scope.ts';

/** The names of the columns; each can be dragged wider, the time turns the order around. */
export function HeadRow({ columns, order }: { columns: Columns; order: Order }) {
  const { t } = useTranslation();
  const columnName = useColumnName();
  return (
    <div className={styles.head} role="rowgroup">
      <div role="row" className={styles.row} tabIndex={-1} aria-rowindex={1}>
        {columns.shown.map((column, index) => (
          <div
            key={column.name}
            role="columnheader"
            tabIndex={-1}
            aria-colindex={index + 1}
            aria-sort={column.name === 'time' ? (order === 'oldest' ? 'ascending' : 'descending') : undefined}
            className={styles.cell}
            style={{ width: column.width }}
            title={column.name === 'marks' ? undefined : column.name}
          >
            {column.name === 'time' ? (
              <button type="button" tabIndex={-1} className={styles.time} onClick={() => turnOrder(order)}>
                {columnName('time')}
                <span style={{ display: 'inline-flex', transform: order === 'oldest' ? undefined : 'rotate(180deg)' }}>
                  <Icon name="down" size={10} />
                </span>
                <span className="only-said">{t(`timeline.table.${order}`)}</span>
              </button>
            ) : column.name === 'marks' ? (
              <span className="only-said">{columnName('marks')}</span>
            ) : (
              columnName(column.name)
            )}
            {column.name !== 'marks' && <Handle column={column} columns={columns} />}
          </div>
        ))}
      </div>
    </div>
  );
}

/** Oldest first becomes newest first, and back. */
export function turnOrder(order: Order): void {
  change({ order: order === 'oldest' ? 'newest' : '' });
}

/** By the keyboard: Shift with the arrow keys, in the table. */
function Handle({ column, columns }: { column: Column; columns: Columns }) {
  const start = useRef<{ x: number; width: number } | null>(null);
  return (
    <span
      role="separator"
      tabIndex={-1}
      aria-orientation="vertical"
      aria-valuenow={column.width}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      className={styles.handle}
      data-handle={column.name}
      onPointerDown={(event: PointerEvent<HTMLSpanElement>) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { x: event.clientX, width: column.width };
        event.preventDefault();
      }}
      onPointerMove={(event) => {
        if (start.current) columns.resize(column.name, start.current.width + event.clientX - start.current.x);
      }}
      onPointerUp={() => {
        start.current = null;
      }}
    />
  );
}
