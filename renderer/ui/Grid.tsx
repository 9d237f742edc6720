import { GridBody, type GridColumn, GridFrame, GridRow } from './GridFrame.tsx';
import { useGridRows } from './use-grid-rows.ts';

export type { GridColumn };

/** A dense table of rows that are all here; only those in sight are drawn. One row is chosen; keys move the choice. */
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
  /** Enter, or a double click. */
  activate?: (row: R) => void;
  /** Rows that must be seen to be wrong. */
  bad?: (row: R) => boolean;
  /** Pixels. */
  rowHeight?: number;
}) {
  const at = rows.findIndex((row) => rowId(row) === chosen);
  const withRow = (act: ((row: R) => void) | undefined) =>
    act &&
    ((index: number) => {
      const row = rows[index];
      if (row !== undefined) act(row);
    });
  const go = withRow(choose);
  const { scroller, virtual, onKeyDown } = useGridRows({
    count: rows.length,
    at,
    rowHeight,
    go: (index) => go?.(index),
    activate: withRow(activate),
  });
  return (
    <GridFrame label={label} rowCount={rows.length} columns={columns} scroller={scroller} onKeyDown={onKeyDown}>
      <GridBody columns={columns} height={virtual.getTotalSize()}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          return row === undefined ? null : (
            <GridRow
              key={rowId(row)}
              row={row}
              columns={columns}
              index={index}
              start={start}
              height={rowHeight}
              selected={index === at}
              reachable={index === at || (at < 0 && index === 0)}
              bad={bad?.(row) ?? false}
              choose={() => choose(row)}
              activate={() => activate?.(row)}
            />
          );
        })}
      </GridBody>
    </GridFrame>
  );
}
