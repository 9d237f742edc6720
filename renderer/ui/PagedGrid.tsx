import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GridBody, type GridColumn, GridFrame, GridRow } from './GridFrame.tsx';
import { useGridRows } from './use-grid-rows.ts';

export type { GridColumn };

/** Chromium draws no element taller than 33,554,428 px. */
const mostRows = 1_390_000;
const rowHeight = 24;

/** A dense table whose rows stay in the engine; only those in sight are asked for and drawn. */
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
  back = null,
  walked,
}: {
  label: string;
  total: number;
  rowAt: (row: number) => R | undefined;
  columns: readonly GridColumn<R>[];
  /** Hears which rows are in sight. */
  watch: (first: number, last: number) => void;
  /** Enter, or a double click. */
  activate?: (row: R) => void;
  /** The space bar. */
  toggle?: (row: R) => void;
  busy: boolean;
  /** What is said when there is no row. */
  empty?: ReactNode;
  /** The row to go back to. */
  back?: number | null;
  /** Hears which row is the current one. */
  walked?: (row: number) => void;
}) {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState(back ?? 0);
  const count = Math.min(total, mostRows);
  const at = Math.min(wanted, Math.max(0, count - 1));
  const withRow = (act: ((row: R) => void) | undefined) =>
    act &&
    ((index: number) => {
      const row = rowAt(index);
      if (row !== undefined) act(row);
    });
  const { scroller, virtual, onKeyDown } = useGridRows({
    count,
    at,
    rowHeight,
    go: setWanted,
    returning: back !== null,
    activate: withRow(activate),
    toggle: withRow(toggle),
  });
  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => watch(first, last), [watch, first, last]);
  useEffect(() => walked?.(at), [walked, at]);
  return (
    <GridFrame label={label} rowCount={total} columns={columns} scroller={scroller} onKeyDown={onKeyDown} busy={busy}>
      {count === 0 ? (
        empty
      ) : (
        <GridBody columns={columns} height={virtual.getTotalSize()} busy={busy}>
          {items.map(({ index, start }) => (
            <GridRow
              key={index}
              row={rowAt(index)}
              columns={columns}
              index={index}
              start={start}
              height={rowHeight}
              selected={index === at}
              reachable={index === at}
              choose={() => setWanted(index)}
              activate={() => withRow(activate)?.(index)}
              waiting={t('common.loading')}
            />
          ))}
        </GridBody>
      )}
    </GridFrame>
  );
}
