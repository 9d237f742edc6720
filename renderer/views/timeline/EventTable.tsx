import type { EventRow } from '@shared/event.ts';
import { type KeyboardEvent, type MouseEvent, type Ref, useImperativeHandle, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty, Loading } from '../../ui/State.tsx';
import { Cell, isNumber } from './Cell.tsx';
import { type Columns, statedIn } from './columns.ts';
import styles from './EventTable.module.css';
import { HeadRow } from './HeadRow.tsx';
import { PanelFailed } from './PanelFailed.tsx';
import { rowHeight } from './row-window.ts';
import { type Order, openEvent } from './scope.ts';
import type { RowWindow } from './use-row-window.ts';
import type { Rows } from './use-rows.ts';
import { type Pointed, ValueMenu } from './ValueMenu.tsx';

/** The cell the keyboard is at. */
export interface Active {
  row: number;
  column: number;
}

export interface TableHandle {
  focus(): void;
  /** Brings a row into sight, near the upper edge, and makes it the active one. */
  goTo(row: number): void;
}

/** Every event in scope, however many: the rows stay in the engine, only those in sight are here. */
export function EventTable({
  order,
  columns,
  active,
  activate,
  opened,
  evidenceName,
  rows,
  view,
  handle,
}: {
  order: Order;
  columns: Columns;
  active: Active;
  activate: (active: Active) => void;
  /** Whether an event stands open beside the table: then moving opens the event one comes to. */
  opened: boolean;
  evidenceName: (id: number) => string;
  rows: Rows;
  view: RowWindow;
  handle: Ref<TableHandle>;
}) {
  const { t } = useTranslation();
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const total = rows.found;
  const width = columns.shown.reduce((sum, column) => sum + column.width, 0);
  const elementOf = (row: number, column: number) => document.getElementById(cellId(row, column));

  useImperativeHandle(handle, () => ({
    focus: () => view.element()?.focus({ preventScroll: true }),
    goTo: (row) => {
      view.showAtTop(row);
      activate({ row, column: active.column });
    },
  }));

  function move(row: number, column: number) {
    const next = {
      row: Math.max(0, Math.min(total - 1, row)),
      column: Math.max(0, Math.min(columns.shown.length - 1, column)),
    };
    activate(next);
    if (next.row !== active.row) view.show(next.row);
    if (next.column !== active.column)
      requestAnimationFrame(() =>
        elementOf(next.row, next.column)?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
      );
    const event = rows.rowAt(next.row);
    if (opened && event && next.row !== active.row) openEvent(event, true);
  }

  function point(row: number, column: number) {
    const event = rows.rowAt(row);
    const name = columns.shown[column]?.name;
    const element = elementOf(row, column);
    if (!event || !name || name === 'marks' || !element) return;
    const { left, top, width: wide, height } = element.getBoundingClientRect();
    setPointed({
      row: event,
      column: name,
      value: statedIn(event, name, evidenceName),
      place: { left, top, width: Math.min(wide, 240), height },
    });
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const perPage = Math.max(1, Math.floor(view.viewport / rowHeight) - 1);
    const { row, column } = active;
    const column_ = columns.shown[column];
    if (event.shiftKey && column_ && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
      columns.resize(column_.name, column_.width + (event.key === 'ArrowRight' ? 16 : -16));
    } else if (event.key === 'ArrowDown') move(row + 1, column);
    else if (event.key === 'ArrowUp') move(row - 1, column);
    else if (event.key === 'ArrowRight') move(row, column + 1);
    else if (event.key === 'ArrowLeft') move(row, column - 1);
    else if (event.key === 'PageDown') move(row + perPage, column);
    else if (event.key === 'PageUp') move(row - perPage, column);
    else if (event.key === 'Home') move(0, column);
    else if (event.key === 'End') move(total - 1, column);
    else if (event.key === 'Enter') {
      const found = rows.rowAt(row);
      if (found) openEvent(found);
    } else if (event.key === ' ') point(row, column);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function onClick(event: MouseEvent, row: number) {
    const cell = (event.target as Element).closest('[role="gridcell"]');
    const column = Number(cell?.getAttribute('data-column') ?? 0);
    activate({ row, column });
    const found = rows.rowAt(row);
    if (event.type === 'contextmenu') {
      event.preventDefault();
      point(row, column);
    } else if ((event.target as Element).closest('[data-value]')) point(row, column);
    else if (found) openEvent(found, opened);
  }

  const inSight = Array.from(
    { length: total === 0 ? 0 : view.last - view.first + 1 },
    (_, index) => view.first + index,
  );
  return (
    <div className={styles.frame}>
      <span id="event-table-keys" className="only-said">
        {t('timeline.table.keys')}
      </span>
      {rows.failure && <PanelFailed failure={rows.failure} retry={rows.retry} />}
      <div
        ref={view.ref}
        className={`${styles.scroller} ${rows.stale ? styles.stale : ''}`}
        role="grid"
        aria-label={t('timeline.table.label')}
        aria-describedby="event-table-keys"
        aria-rowcount={rows.total === null ? -1 : total + 1}
        aria-colcount={columns.shown.length}
        aria-busy={rows.stale || rows.total === null}
        aria-activedescendant={
          active.row >= view.first && active.row <= view.last && total > 0
            ? cellId(active.row, active.column)
            : undefined
        }
        tabIndex={0}
        onScroll={view.onScroll}
        onKeyDown={onKeyDown}
      >
        <div className={styles.content} role="presentation" style={{ width, height: view.spacer + rowHeight }}>
          <HeadRow columns={columns} order={order} />
          <div className={styles.layer} role="rowgroup" style={{ height: view.viewport }}>
            {inSight.map((row) => (
              <Row
                key={row}
                row={row}
                at={row * rowHeight - view.top}
                event={rows.rowAt(row)}
                columns={columns}
                active={active.row === row ? active.column : null}
                evidenceName={evidenceName}
                onClick={onClick}
              />
            ))}
          </div>
        </div>
        {rows.total === null && total === 0 && !rows.failure && <Loading />}
        {rows.total === 0 && !rows.stale && <Empty why={t('timeline.nothing')} what={t('timeline.nothingDo')} />}
      </div>
      <ValueMenu
        of={pointed}
        close={() => {
          setPointed(null);
          view.element()?.focus({ preventScroll: true });
        }}
      />
    </div>
  );
}

function cellId(row: number, column: number): string {
  return `event-${row}-${column}`;
}

function Row({
  row,
  at,
  event,
  columns,
  active,
  evidenceName,
  onClick,
}: {
  row: number;
  /** Pixels below the upper edge. */
  at: number;
  event: EventRow | undefined;
  columns: Columns;
  active: number | null;
  evidenceName: (id: number) => string;
  onClick: (event: MouseEvent, row: number) => void;
}) {
  const { t } = useTranslation();
  return (
    // The keyboard's ways are those of the grid around it.
    <div
      role="row"
      tabIndex={-1}
      className={styles.row}
      aria-rowindex={row + 2}
      aria-selected={active !== null}
      style={{ transform: `translateY(${at}px)` }}
      onClick={(click) => onClick(click, row)}
      onContextMenu={(click) => onClick(click, row)}
      onKeyDown={() => {}}
    >
      {columns.shown.map(({ name, width }, column) => (
        <div
          key={name}
          id={cellId(row, column)}
          role="gridcell"
          tabIndex={-1}
          aria-colindex={column + 1}
          data-column={column}
          data-number={isNumber(name) || undefined}
          className={`${styles.cell} ${active === column ? styles.active : ''}`}
          style={{ width }}
        >
          {event ? (
            <Cell row={event} column={name} value={statedIn(event, name, evidenceName)} />
          ) : (
            column === 1 && <span className={styles.none}>{t('timeline.table.loadingRow')}</span>
          )}
        </div>
      ))}
    </div>
  );
}
