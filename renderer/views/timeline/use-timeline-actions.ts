import type { EventRow } from '@shared/event.ts';
import { type Split, splits } from '@shared/timeline.ts';
import { useTranslation } from 'react-i18next';
import { type Action, useActions } from '../../actions.ts';
import { change } from '../../route.ts';
import { useCase } from '../../use-case.ts';
import { turnOrder } from './HeadRow.tsx';
import { clearScope, type Order, type Scope, zoomOut } from './scope.ts';

/** What the keys and the command palette do here. */
export function useTimelineActions(of: {
  scope: Scope;
  order: Order;
  split: Split;
  row: EventRow | null;
  eventOpen: boolean;
  pivot: (how: 'include' | 'exclude') => void;
  focusFilter: () => void;
  promote: () => void;
  note: () => void;
  open: () => void;
  close: () => void;
  toggleFacets: () => void;
  toggleLog: () => void;
}): void {
  const { t } = useTranslation();
  const { readOnly } = useCase();
  const group = t('timeline.actions.group');
  const zoomed = of.scope.from !== null || of.scope.to !== null;
  const onRow: Action[] = of.row
    ? [
        { id: 'open', label: t('timeline.actions.open'), group, run: of.open },
        { id: 'include', label: t('timeline.actions.include'), group, keys: 'i', run: () => of.pivot('include') },
        { id: 'exclude', label: t('timeline.actions.exclude'), group, keys: 'x', run: () => of.pivot('exclude') },
        ...(readOnly
          ? []
          : [
              { id: 'note', label: t('timeline.actions.note'), group, keys: 'n', run: of.note },
              { id: 'promote', label: t('timeline.actions.promote'), group, keys: 'p', run: of.promote },
            ]),
      ]
    : [];
  useActions([
    { id: 'filter', label: t('timeline.actions.filter'), group, keys: '/', run: of.focusFilter },
    ...onRow,
    { id: 'order', label: t('timeline.actions.order'), group, keys: 'o', run: () => turnOrder(of.order) },
    ...(of.eventOpen
      ? [{ id: 'close', label: t('timeline.actions.close'), group, keys: 'Escape', run: of.close }]
      : []),
    ...(zoomed && !of.eventOpen
      ? [{ id: 'zoom-out', label: t('timeline.actions.zoomOut'), group, keys: 'Escape', run: zoomOut }]
      : []),
    { id: 'clear', label: t('timeline.actions.clear'), group, run: clearScope },
    { id: 'facets', label: t('timeline.actions.facets'), group, keys: 'f', run: of.toggleFacets },
    { id: 'log', label: t('timeline.actions.log'), group, keys: 'l', run: of.toggleLog },
    ...splits
      .filter((split) => split !== of.split)
      .map((split) => ({
        id: `split-${split}`,
        label: t('timeline.actions.splitBy', { split: t(`timeline.chart.splits.${split}`) }),
        group,
        run: () => change({ split: split === 'none' ? '' : split }),
      })),
  ]);
}
