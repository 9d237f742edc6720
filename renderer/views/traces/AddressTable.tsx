import type { AddressRow, FirstAddressRow } from '@shared/traces.ts';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { change } from '../../route.ts';
import { How } from '../../ui/How.tsx';
import { countText } from '../../ui/numbers.ts';
import { PagedGrid } from '../../ui/PagedGrid.tsx';
import { Empty, Failed, Loading } from '../../ui/State.tsx';
import { useCase } from '../../use-case.ts';
import { subjectOf, useAddressColumns } from './address-columns.tsx';
import { pickAll, togglePicked, usePicked } from './chosen.ts';
import { type Sight, timelineHref } from './sight.ts';
import styles from './Traces.module.css';
import { useFirstAddresses } from './use-first-addresses.ts';
import { usePages } from './use-pages.ts';

/** Where somebody left a table to look at one row of it: coming back, they find it there. */
let left: { table: string; row: number } | null = null;

/** Every source address of the case, or every group of them, in figures. */
export function AddressTable({ sight }: { sight: Sight }) {
  const { t, i18n } = useTranslation();
  const { folder } = useCase();
  const picked = usePicked(folder);
  const columns = useAddressColumns(sight, picked, folder);
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
  const first = useFirstAddresses(sight, latest !== null);
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

  function open(row: FirstAddressRow) {
    const subject = subjectOf(sight, row);
    // What lies in no network, country or label has no trace; its events can be seen.
    if (subject) change({ ...nothingElse, [subject.by]: subject.value });
    else if (row.filter !== '') location.hash = timelineHref(sight.scope, row.filter);
  }

  if (pages.failure) return <Failed failure={pages.failure} retry={pages.retry} />;
  const told = latest ?? first;
  if (!told) return <Loading />;
  const pickable = sight.groupBy === 'none' && latest && latest.total > 0 && latest.total <= 1000 ? latest.total : 0;
  // One table from the first look to the last figure: who walks it by keys stays where he is.
  return (
    <div className={styles.tableFrame}>
      <div className={styles.tableHead}>
        <span role="status">
          <How how={told.how}>
            {sight.groupBy === 'none' || !latest
              ? t('traces.table.total', { count: told.total, n: number(told.total), events: number(told.events) })
              : t('traces.table.groups', {
                  count: latest.total,
                  n: number(latest.total),
                  addresses: number(latest.addresses),
                  events: number(latest.events),
                })}
          </How>
        </span>
        {!latest && <span className={styles.quiet}>{t('traces.table.counting')}</span>}
        {pickable > 0 && (
          <button
            type="button"
            className={styles.plain}
            onClick={() => pickAll(folder, rowsKnown(pages.rowAt, pickable))}
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
        total={latest ? latest.total : told.rows.length}
        rowAt={(row): FirstAddressRow | undefined => (latest ? pages.rowAt(row) : told.rows[row])}
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

const nothingElse = { search: '', group: '', sort: '', order: '', measure: '', tab: '' };

function rowsKnown(rowAt: (row: number) => AddressRow | undefined, total: number): string[] {
  const found: string[] = [];
  for (let row = 0; row < total; row++) {
    const one = rowAt(row);
    if (one && one.kind !== 'group') found.push(one.key);
  }
  return found;
}
