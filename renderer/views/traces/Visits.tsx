import { NativeSelect } from '@mantine/core';
import { durationText } from '@shared/time.ts';
import type { TraceSubject, Visit } from '@shared/traces.ts';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Bytes } from '../../ui/Bytes.tsx';
import { Count } from '../../ui/Count.tsx';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { How } from '../../ui/How.tsx';
import { Instant } from '../../ui/Instant.tsx';
import { Ip } from '../../ui/Ip.tsx';
import { countText } from '../../ui/numbers.ts';
import { type GridColumn, PagedGrid } from '../../ui/PagedGrid.tsx';
import { Empty, Failed, Loading } from '../../ui/State.tsx';
import frame from '../../ui/View.module.css';
import { type making, Opens } from './Opens.tsx';
import { Outcomes } from './Outcomes.tsx';
import { eventHref, type Sight, timelineHref } from './sight.ts';
import styles from './Trace.module.css';
import { usePages } from './use-pages.ts';

const orders = ['oldest', 'newest', 'events', 'bytes'] as const;
type Order = (typeof orders)[number];

/** Its visits: one address, agent and account without a pause longer than the minutes chosen. */
export function Visits({ sight, subject }: { sight: Sight; subject: TraceSubject }) {
  const { t, i18n } = useTranslation();
  const [order, setOrder] = useState<Order>('oldest');
  const [inSight, setInSight] = useState({ first: 0, last: 0 });
  const watch = useCallback((first: number, last: number) => setInSight({ first, last }), []);
  const pages = usePages('traces.visits', { ...sight.scope, subject, order }, inSight);
  const columns = useColumns(sight, subject);
  const { latest, total } = pages;
  const title = t('traces.visits.title', { minutes: countText(sight.scope.gapMinutes, i18n.language) });
  return (
    <section aria-labelledby="trace-visits">
      <div className={styles.partHead}>
        <h3 id="trace-visits">{latest ? <How how={latest.how}>{title}</How> : title}</h3>
        <span className={styles.quiet} role="status">
          {total !== null && t('traces.visits.count', { count: total, n: countText(total, i18n.language) })}
        </span>
        <NativeSelect
          size="xs"
          aria-label={t('traces.visits.order')}
          value={order}
          onChange={(event) => setOrder(orders.find((one) => one === event.currentTarget.value) ?? 'oldest')}
          data={orders.map((one) => ({ value: one, label: t(`traces.visits.orders.${one}`) }))}
        />
      </div>
      {pages.failure ? (
        <Failed failure={pages.failure} retry={pages.retry} />
      ) : total === null ? (
        <Loading />
      ) : (
        <div className={styles.visits} style={{ height: Math.min(300, 24 * (Math.max(1, total) + 1) + 16) }}>
          <PagedGrid
            label={title}
            total={total}
            rowAt={pages.rowAt}
            columns={columns}
            watch={watch}
            activate={(visit: Visit) => {
              location.hash = hrefOfVisit(sight, visit);
            }}
            busy={pages.stale}
            empty={<Empty why={t('traces.visits.none')} />}
          />
        </div>
      )}
    </section>
  );
}

/** The timeline over exactly this visit: its last event is still in it. */
function hrefOfVisit(sight: Sight, visit: Visit): string {
  return timelineHref(sight.scope, visit.filter, stretchOf(visit));
}

function stretchOf(visit: Visit) {
  return { from: visit.first, to: visit.last + 1 };
}

function OfVisit({
  sight,
  visit,
  by = 'events',
  children,
}: {
  sight: Sight;
  visit: Visit;
  by?: keyof typeof making;
  children: ReactNode;
}) {
  return (
    <Opens scope={sight.scope} filter={visit.filter} by={by} stretch={stretchOf(visit)} inRow>
      {children}
    </Opens>
  );
}

function useColumns(sight: Sight, subject: TraceSubject): GridColumn<Visit>[] {
  const { t, i18n } = useTranslation();
  return useMemo(() => {
    const all: (GridColumn<Visit> | false)[] = [
      {
        name: 'first',
        header: t('traces.visits.first'),
        width: 182,
        cell: (visit) => (
          <a className={frame.leads} href={eventHref(visit.firstEvent, visit.filter)} tabIndex={-1}>
            <Instant at={visit.first} />
          </a>
        ),
      },
      {
        name: 'last',
        header: t('traces.visits.last'),
        width: 182,
        cell: (visit) => (
          <a className={frame.leads} href={eventHref(visit.lastEvent, visit.filter)} tabIndex={-1}>
            <Instant at={visit.last} />
          </a>
        ),
      },
      {
        name: 'length',
        header: t('traces.visits.length'),
        width: 92,
        numeric: true,
        cell: (visit) => durationText(visit.last - visit.first, i18n.language),
      },
      {
        name: 'events',
        header: t('traces.column.events'),
        width: 70,
        numeric: true,
        cell: (visit) => (
          <OfVisit sight={sight} visit={visit}>
            <Count of={visit.events} />
          </OfVisit>
        ),
      },
      {
        name: 'outcomes',
        header: t('traces.column.outcomes'),
        width: 84,
        cell: (visit) => <Outcomes of={visit.outcomes} />,
      },
      subject.by !== 'address' && {
        name: 'address',
        header: t('traces.column.key'),
        width: 150,
        cell: (visit) => <Ip address={visit.address} />,
      },
      {
        name: 'userName',
        header: t('traces.visits.account'),
        width: 120,
        cell: (visit) => <Stated value={visit.userName} />,
      },
      {
        name: 'paths',
        header: t('traces.column.paths'),
        width: 64,
        numeric: true,
        cell: (visit) => (
          <OfVisit sight={sight} visit={visit} by="paths">
            <Count of={visit.paths} />
          </OfVisit>
        ),
      },
      {
        name: 'credentials',
        header: t('traces.column.credentials'),
        width: 84,
        numeric: true,
        cell: (visit) => (
          <OfVisit sight={sight} visit={visit} by="credentials">
            <Count of={visit.credentials} />
          </OfVisit>
        ),
      },
      {
        name: 'bytes',
        header: t('traces.column.bytes'),
        width: 80,
        numeric: true,
        cell: (visit) => (
          <OfVisit sight={sight} visit={visit} by="bytes">
            <Bytes of={visit.bytes} />
          </OfVisit>
        ),
      },
      {
        name: 'userAgent',
        header: t('traces.visits.agent'),
        width: 420,
        cell: (visit) => <Stated value={visit.userAgent} />,
      },
    ];
    return all.filter((column) => column !== false);
  }, [t, i18n.language, sight, subject.by]);
}

function Stated({ value }: { value: string | null }) {
  const { t } = useTranslation();
  return value === null ? (
    <span className={styles.quiet}>{t('common.notStated')}</span>
  ) : (
    <span title={value}>
      <EvidenceText text={value} />
    </span>
  );
}
