import { ActionIcon, Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { preference, remember } from '../../desk.ts';
import type { FieldHandle } from '../../filter/FilterField.tsx';
import { go } from '../../route.ts';
import { FirstSteps } from '../../ui/FirstSteps.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { countText } from '../../ui/numbers.ts';
import { Empty } from '../../ui/State.tsx';
import { useAnswer } from '../../use-answer.ts';
import { useCase } from '../../use-case.ts';
import { ColumnMenu } from './ColumnMenu.tsx';
import { statedIn, useColumns } from './columns.ts';
import { EventDetail } from './EventDetail.tsx';
import { type Active, EventTable, type TableHandle } from './EventTable.tsx';
import { useEvidenceNames } from './evidence-names.ts';
import { Facets } from './Facets.tsx';
import { FilterBar } from './FilterBar.tsx';
import { turnOrder } from './HeadRow.tsx';
import { HistogramPanel } from './HistogramPanel.tsx';
import { Promote } from './Promote.tsx';
import { rowHeight } from './row-window.ts';
import { openEvent, pivot, useSight } from './scope.ts';
import styles from './Timeline.module.css';
import { useGoTo } from './use-goto.ts';
import { useRowWindow } from './use-row-window.ts';
import { useRows } from './use-rows.ts';
import { useTimelineActions } from './use-timeline-actions.ts';

/** When: every event of the case on one axis and in one table. */
export function TimelineView() {
  const { t } = useTranslation();
  const open = useCase();
  return open.events === 0 ? (
    <section>
      <h1 className="only-said">{t('timeline.title')}</h1>
      <Empty why={t('timeline.empty')} what={t('timeline.emptyDo')}>
        <Button onClick={() => go('evidence')}>{t('timeline.toEvidence')}</Button>
        <FirstSteps where="case" />
      </Empty>
    </section>
  ) : (
    <Timeline />
  );
}

function Timeline() {
  const { t, i18n } = useTranslation();
  const { scope, order, split, event } = useSight();
  const evidenceName = useEvidenceNames();
  const columns = useColumns();
  const incident = useAnswer('incident.list', {}, { watch: ['incident', 'evidence', 'notes'] });
  const narrow = useMediaQuery('(max-width: 1100px)', window.innerWidth <= 1100) ?? false;
  const [facets, setFacets] = useState(!narrow);
  useEffect(() => setFacets(!narrow), [narrow]);
  const [log, setLog] = useState(false);
  const [detailWidth, setDetailWidth] = usePanelWidth();
  const [active, setActive] = useState<Active>({ row: 0, column: 1 });
  const [promoting, setPromoting] = useState(false);
  const table = useRef<TableHandle>(null);
  const filterField = useRef<FieldHandle>(null);
  const noteField = useRef<HTMLTextAreaElement>(null);

  const [total, setTotal] = useState(0);
  const view = useRowWindow(total, rowHeight);
  const rows = useRows(scope, order, view.first, view.last);
  useEffect(() => setTotal(rows.found), [rows.found]);
  const goTo = useGoTo(scope, order);
  const entries = incident.value?.entries ?? [];

  const scopeKey = JSON.stringify([scope, order]);
  const shownEvent = useRef(event);
  shownEvent.current = event;
  const { moveTo } = view;
  // Another scope or order: to the event that is open, when it is among them, else to the beginning.
  useEffect(() => {
    void scopeKey;
    let left = false;
    setActive((now) => ({ row: 0, column: now.column }));
    moveTo(0);
    if (shownEvent.current) {
      void goTo({ event: shownEvent.current }).then((row) => {
        if (!left && row !== null) table.current?.goTo(row);
      });
    }
    return () => {
      left = true;
    };
  }, [scopeKey, goTo, moveTo]);

  // An event opened from elsewhere (a neighbour, the way back) is brought into sight.
  const activeRow = rows.rowAt(Math.min(active.row, Math.max(0, total - 1)));
  const opened = useAnswer('timeline.event', event, { watch: ['evidence', 'notes', 'incident'], keep: false });
  // What stands open is meant before what the table is at: it may lie outside the filter.
  const subject = event ? (opened.value?.row ?? null) : (activeRow ?? null);
  const known = useRef(rows);
  known.current = rows;
  useEffect(() => {
    if (!event) return;
    const { first, last } = windowOf.current;
    for (let row = first; row <= last; row++) {
      const one = known.current.rowAt(row);
      if (one?.evidence === event.evidence && one.byteOffset === event.byteOffset) {
        setActive((now) => ({ row, column: now.column }));
        return;
      }
    }
    void goTo({ event }).then((row) => {
      if (row !== null) table.current?.goTo(row);
    });
  }, [event, goTo]);
  const windowOf = useRef({ first: 0, last: 0 });
  windowOf.current = { first: view.first, last: view.last };

  const shown = useMemo(() => {
    const a = rows.rowAt(view.first)?.instant ?? null;
    const b = rows.rowAt(view.last)?.instant ?? null;
    return a === null || b === null || rows.stale ? null : { from: Math.min(a, b), to: Math.max(a, b) };
  }, [rows, view.first, view.last]);

  const column = columns.shown[Math.min(active.column, columns.shown.length - 1)]?.name ?? 'time';
  useTimelineActions({
    scope,
    order,
    split,
    row: activeRow ?? null,
    eventOpen: event !== null,
    pivot: (how) =>
      activeRow &&
      column !== 'time' &&
      column !== 'marks' &&
      column !== 'offset' &&
      pivot(column, statedIn(activeRow, column, evidenceName), how),
    focusFilter: () => filterField.current?.focus(),
    promote: () => setPromoting(true),
    note: () => {
      if (!event && activeRow) openEvent(activeRow);
      focusSoon(() => noteField.current);
    },
    open: () => activeRow && openEvent(activeRow),
    close: closeEvent,
    toggleFacets: () => setFacets(!facets),
    toggleLog: () => setLog(!log),
  });

  const goToInstant = useCallback(
    (instant: number) => {
      void goTo({ instant }).then((row) => {
        if (row !== null) table.current?.goTo(row);
      });
    },
    [goTo],
  );

  function closeEvent() {
    openEvent(null);
    table.current?.focus();
  }

  const counting = rows.total === null || rows.stale;
  const position = rows.failure
    ? ''
    : t(counting ? 'timeline.table.rowCounting' : 'timeline.table.row', {
        n: countText(total === 0 ? 0 : active.row + 1, i18n.language),
        total: countText(total, i18n.language),
      });
  return (
    <section className={styles.timeline} aria-labelledby="timeline-title">
      <h1 id="timeline-title" className="only-said">
        {t('timeline.title')}
      </h1>
      <FilterBar scope={scope} rows={rows} handle={filterField} />
      <HistogramPanel
        scope={scope}
        split={split}
        log={log}
        setLog={setLog}
        entries={entries}
        shown={shown}
        goTo={goToInstant}
        evidenceName={evidenceName}
      />
      <div className={styles.work}>
        {facets ? (
          <div className={styles.facets}>
            <Facets scope={scope} evidenceName={evidenceName} />
          </div>
        ) : (
          <span />
        )}
        <div className={styles.table}>
          <div className={styles.tools}>
            <ActionIcon
              size={20}
              variant="subtle"
              color="gray"
              aria-expanded={facets}
              aria-label={facets ? t('timeline.facets.hide') : t('timeline.facets.show')}
              title={facets ? t('timeline.facets.hide') : t('timeline.facets.show')}
              onClick={() => setFacets(!facets)}
            >
              <Icon name="filter" size={12} />
            </ActionIcon>
            <Button variant="default" size="compact-xs" onClick={() => turnOrder(order)}>
              {t(`timeline.table.${order}`)}
            </Button>
            <span className={styles.position} data-testid="position">
              {position}
            </span>
            <ColumnMenu columns={columns} />
          </div>
          <EventTable
            order={order}
            columns={columns}
            active={active}
            activate={setActive}
            opened={event !== null}
            evidenceName={evidenceName}
            rows={rows}
            view={view}
            handle={table}
          />
        </div>
        {event ? (
          <div className={styles.detail} style={{ width: detailWidth }}>
            <EventDetail
              event={event}
              entries={entries}
              width={detailWidth}
              resize={setDetailWidth}
              promote={() => setPromoting(true)}
              close={closeEvent}
              noteField={noteField}
            />
          </div>
        ) : (
          <span />
        )}
      </div>
      <Promote row={promoting ? subject : null} evidenceName={evidenceName} close={() => setPromoting(false)} />
    </section>
  );
}

/** The width of the event panel, pixels, remembered on this desk. */
function usePanelWidth(): [number, (width: number) => void] {
  const [width, setWidth] = useState(400);
  useEffect(() => {
    void preference('event-panel').then((kept) => {
      if (kept && /^\d{3}$/.test(kept)) setWidth(Number(kept));
    });
  }, []);
  return [
    width,
    (next) => {
      setWidth(next);
      void remember('event-panel', String(next));
    },
  ];
}

/** Focuses what is about to appear, for a second at most. */
function focusSoon(find: () => HTMLElement | null, tries = 20): void {
  const found = find();
  if (found) {
    found.scrollIntoView({ block: 'nearest' });
    found.focus();
  } else if (tries > 0) setTimeout(() => focusSoon(find, tries - 1), 50);
}
