import { Checkbox } from '@mantine/core';
import type { AddressRow, AddressSort, TraceSubject } from '@shared/traces.ts';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { change } from '../../route.ts';
import { Bytes } from '../../ui/Bytes.tsx';
import { Count } from '../../ui/Count.tsx';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { visibleText } from '../../ui/evidence-text.ts';
import { How } from '../../ui/How.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Instant } from '../../ui/Instant.tsx';
import { countText } from '../../ui/numbers.ts';
import { type GridColumn, PagedGrid } from '../../ui/PagedGrid.tsx';
import { Empty, Failed, Loading } from '../../ui/State.tsx';
import { useCase } from '../../use-case.ts';
import { pickAll, togglePicked, usePicked } from './chosen.ts';
import { useCountryName } from './country-name.ts';
import { Label } from './Label.tsx';
import { Opens } from './Opens.tsx';
import { Outcomes } from './Outcomes.tsx';
import { Spark } from './Spark.tsx';
import { type Sight, subjectOfGroup, timelineHref, traceHref } from './sight.ts';
import styles from './Traces.module.css';
import { usePages } from './use-pages.ts';

/** Sorted first from the small end: names, and what comes early. */
const risesFirst: readonly AddressSort[] = ['key', 'country', 'organisation', 'label', 'asn', 'firstSeen'];

/** Where somebody left a table to look at one row of it: coming back, they find it there. */
let left: { table: string; row: number } | null = null;

/** Every source address of the case, or every group of them, in figures. */
export function AddressTable({ sight }: { sight: Sight }) {
  const { t, i18n } = useTranslation();
  const { folder } = useCase();
  const picked = usePicked(folder);
  const columns = useColumns(sight, picked, folder);
  const [inSight, setInSight] = useState({ first: 0, last: 0 });
  const watch = useCallback((first: number, last: number) => setInSight({ first, last }), []);
  const pages = usePages(
    'traces.addresses',
    {
      ...sight.scope,
      search: sight.search,
      groupBy: sight.groupBy,
      sort: sight.sort,
      descending: sight.descending,
    },
    inSight,
  );
  const { latest } = pages;
  const table = JSON.stringify(sight);
  const at = useRef(0);
  const [back] = useState(() => (left?.table === table ? left.row : null));
  const walked = useCallback((row: number) => {
    at.current = row;
  }, []);
  useEffect(
    () => () => {
      left = { table, row: at.current };
    },
    [table],
  );
  const number = (n: number) => countText(n, i18n.language);

  function open(row: AddressRow) {
    const subject = subjectOf(sight, row);
    // What lies in no network, country or label has no trace; its events can be seen.
    if (subject) change({ ...nothingElse, [subject.by]: subject.value });
    else if (row.filter !== '') location.hash = timelineHref(sight.scope, row.filter);
  }

  if (pages.failure) return <Failed failure={pages.failure} retry={pages.retry} />;
  if (pages.total === null || latest === null) return <Loading />;
  return (
    <div className={styles.tableFrame}>
      <div className={styles.tableHead}>
        <span role="status">
          <How how={latest.how}>
            {sight.groupBy === 'none'
              ? t('traces.table.total', { count: latest.total, n: number(latest.total), events: number(latest.events) })
              : t('traces.table.groups', {
                  count: latest.total,
                  n: number(latest.total),
                  addresses: number(latest.addresses),
                  events: number(latest.events),
                })}
          </How>
        </span>
        {sight.groupBy === 'none' && latest.total > 0 && latest.total <= 1000 && (
          <button
            type="button"
            className={styles.plain}
            onClick={() => pickAll(folder, rowsKnown(pages.rowAt, latest.total))}
          >
            {t('traces.table.pickAll')}
          </button>
        )}
        {picked.length > 0 && (
          <span className={styles.quiet}>
            {t('traces.table.picked', { count: picked.length, n: number(picked.length) })}
          </span>
        )}
      </div>
      <PagedGrid
        label={t('traces.table.label')}
        total={pages.total}
        rowAt={pages.rowAt}
        columns={columns}
        watch={watch}
        activate={open}
        toggle={(row) => row.kind !== 'group' && togglePicked(folder, row.key)}
        busy={pages.stale}
        back={back}
        walked={walked}
        empty={<Empty why={t('traces.table.nothing')} what={t('traces.table.nothingDo')} />}
      />
    </div>
  );
}

/** A group found by a part of a name has no filter: only the addresses in it have. */
function filterOf(row: AddressRow): string | null {
  return row.filter === '' ? null : row.filter;
}

const nothingElse = { search: '', group: '', sort: '', order: '', measure: '', tab: '' };

function subjectOf(sight: Sight, row: AddressRow): TraceSubject | null {
  return row.kind === 'group' ? subjectOfGroup(sight.groupBy, row.key) : { by: 'address', value: row.key };
}

function rowsKnown(rowAt: (row: number) => AddressRow | undefined, total: number): string[] {
  const found: string[] = [];
  for (let row = 0; row < total; row++) {
    const one = rowAt(row);
    if (one && one.kind !== 'group') found.push(one.key);
  }
  return found;
}

function useColumns(sight: Sight, picked: readonly string[], folder: string): GridColumn<AddressRow>[] {
  const { t } = useTranslation();
  const countryName = useCountryName();
  return useMemo(() => {
    const sorted = (by: AddressSort): NonNullable<GridColumn<AddressRow>['sort']> => ({
      now: sight.sort === by ? (sight.descending ? 'descending' : 'ascending') : undefined,
      turn: () => {
        const descending = sight.sort === by ? !sight.descending : !risesFirst.includes(by);
        change({ sort: by === 'events' ? '' : by, order: descending ? '' : 'ascending' });
      },
    });
    const grouped = sight.groupBy !== 'none';
    const figure = (
      by: AddressSort & ('visits' | 'daysActive' | 'accounts' | 'credentials' | 'userAgents' | 'paths' | 'addresses'),
      width: number,
    ): GridColumn<AddressRow> => ({
      name: by,
      header: t(`traces.column.${by}`),
      width,
      numeric: true,
      sort: sorted(by),
      cell: (row) => (
        <Opens scope={sight.scope} filter={filterOf(row)} by={by} inRow>
          <Count of={row[by]} />
        </Opens>
      ),
    });
    const all: (GridColumn<AddressRow> | false)[] = [
      !grouped && {
        name: 'pick',
        header: <span className="only-said">{t('traces.column.pick')}</span>,
        width: 30,
        cell: (row) => (
          <Checkbox
            size="xs"
            tabIndex={-1}
            aria-label={t('traces.table.pick', { address: visibleText(row.key) })}
            checked={picked.includes(row.key)}
            onChange={() => togglePicked(folder, row.key)}
          />
        ),
      },
      {
        name: 'key',
        header: t(grouped ? `traces.group.${sight.groupBy}` : 'traces.column.key'),
        width: sight.groupBy === 'userAgent' ? 330 : grouped ? 180 : 206,
        sort: sorted('key'),
        cell: (row) => <Key row={row} sight={sight} countryName={countryName} />,
      },
      grouped && figure('addresses', 78),
      {
        name: 'events',
        header: t('traces.column.events'),
        width: 76,
        numeric: true,
        sort: sorted('events'),
        cell: (row) => (
          <Opens scope={sight.scope} filter={filterOf(row)} inRow>
            <Count of={row.events} />
          </Opens>
        ),
      },
      {
        name: 'spark',
        header: t('traces.column.spark'),
        width: 106,
        cell: (row) => <Spark counts={row.spark} />,
      },
      sight.groupBy !== 'country' && {
        name: 'country',
        header: t('traces.column.country'),
        title: t('traces.column.countryTitle'),
        width: 112,
        sort: sorted('country'),
        cell: (row) => <span title={row.country ?? ''}>{countryName(row.country)}</span>,
      },
      {
        name: 'label',
        header: t('traces.column.label'),
        width: 190,
        sort: sorted('label'),
        cell: (row) => <Label of={row.label} />,
      },
      sight.groupBy !== 'asn' && {
        name: 'organisation',
        header: t('traces.column.organisation'),
        width: 170,
        sort: sorted('organisation'),
        cell: (row) => <Network row={row} />,
      },
      figure('visits', 64),
      { ...instantColumn('firstSeen', t('traces.column.firstSeen')), sort: sorted('firstSeen') },
      { ...instantColumn('lastSeen', t('traces.column.lastSeen')), sort: sorted('lastSeen') },
      figure('daysActive', 60),
      figure('accounts', 78),
      figure('credentials', 88),
      figure('userAgents', 70),
      figure('paths', 70),
      {
        name: 'bytes',
        header: t('traces.column.bytes'),
        width: 84,
        numeric: true,
        sort: sorted('bytes'),
        cell: (row) => (
          <Opens scope={sight.scope} filter={filterOf(row)} by="bytes" inRow>
            <Bytes of={row.bytes} />
          </Opens>
        ),
      },
      {
        name: 'outcomes',
        header: t('traces.column.outcomes'),
        width: 84,
        sort: sorted('failures'),
        cell: (row) => (
          <Opens scope={sight.scope} filter={filterOf(row)} inRow>
            <Outcomes of={row.outcomes} />
          </Opens>
        ),
      },
      {
        name: 'evidence',
        header: t('traces.column.evidence'),
        width: 62,
        numeric: true,
        sort: sorted('evidence'),
        cell: (row) => (
          <Opens scope={sight.scope} filter={filterOf(row)} by="evidence" inRow>
            <Count of={row.evidence.length} />
          </Opens>
        ),
      },
      {
        name: 'marks',
        header: t('traces.column.marks'),
        width: 190,
        sort: sorted('behindProxy'),
        cell: (row) => <Marks sight={sight} row={row} />,
      },
    ];
    return all.filter((column) => column !== false);
  }, [t, sight, picked, folder, countryName]);
}

function instantColumn(name: 'firstSeen' | 'lastSeen', header: string): GridColumn<AddressRow> {
  return { name, header, width: 182, cell: (row) => <Instant at={row[name]} /> };
}

function Key({
  row,
  sight,
  countryName,
}: {
  row: AddressRow;
  sight: Sight;
  countryName: (country: string | null) => string;
}) {
  const { t } = useTranslation();
  const subject = subjectOf(sight, row);
  const shown =
    sight.groupBy === 'country' ? (
      countryName(row.key)
    ) : row.key === '' ? (
      <span className={styles.quiet}>{t('traces.table.none')}</span>
    ) : (
      <EvidenceText text={row.key} />
    );
  const spelled = row.spellings.length > 0 ? t('traces.table.spelled', { how: row.spellings.join(', ') }) : '';
  return (
    <span title={visibleText(spelled || row.key)}>
      {row.kind === 'name' && <span className={styles.tag}>{t('traces.table.name')}</span>}
      {subject ? (
        <a className={styles.address} href={traceHref(subject.by, subject.value)} tabIndex={-1}>
          {shown}
        </a>
      ) : (
        shown
      )}
      {spelled && <span className={styles.tag}>{t('traces.table.respelled')}</span>}
    </span>
  );
}

function Network({ row }: { row: AddressRow }) {
  if (row.asn === null && row.organisation === null) return null;
  return (
    <span title={row.organisation ?? ''}>
      {row.asn !== null && (
        <a className={styles.figure} href={traceHref('asn', `AS${row.asn}`)} tabIndex={-1}>
          AS{row.asn}
        </a>
      )}{' '}
      <EvidenceText text={row.organisation ?? ''} />
    </span>
  );
}

function Marks({ sight, row }: { sight: Sight; row: AddressRow }) {
  const { t, i18n } = useTranslation();
  return (
    <span className={styles.marks}>
      {row.behindProxy > 0 && (
        <span>
          <Opens scope={sight.scope} filter={filterOf(row)} by="behindProxy" inRow>
            {t('traces.mark.behindProxy')}
          </Opens>
        </span>
      )}
      {row.spoofed > 0 && (
        <span className={styles.warn} title={t('traces.mark.spoofedTitle')}>
          <Icon name="warning" size={11} />
          <Opens scope={sight.scope} filter={filterOf(row)} by="spoofed" inRow>
            {t('traces.mark.spoofed')}
          </Opens>
        </span>
      )}
      {row.notes > 0 && (
        <span>
          <Icon name="note" size={11} />
          <Opens scope={sight.scope} filter={filterOf(row)} by="notes" inRow>
            {t('traces.mark.notes', { count: row.notes, n: countText(row.notes, i18n.language) })}
          </Opens>
        </span>
      )}
    </span>
  );
}
