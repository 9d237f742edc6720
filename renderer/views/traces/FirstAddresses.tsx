import type { FirstAddressRow } from '@shared/traces.ts';
import { useTranslation } from 'react-i18next';
import { How } from '../../ui/How.tsx';
import { countText } from '../../ui/numbers.ts';
import { type GridColumn, PagedGrid } from '../../ui/PagedGrid.tsx';
import { Loading } from '../../ui/State.tsx';
import { useAnswer } from '../../use-answer.ts';
import type { Sight } from './sight.ts';
import styles from './Traces.module.css';

const rowsAtFirst = 200;
const nothingElseToWatch = () => undefined;

/** What one look tells of the sources that come first, until all that the table shows of them has been counted. */
export function FirstAddresses({
  sight,
  columns,
  open,
}: {
  sight: Sight;
  columns: readonly GridColumn<FirstAddressRow>[];
  open: (row: FirstAddressRow) => void;
}) {
  const { t, i18n } = useTranslation();
  const { filter, from, to } = sight.scope;
  const { sort, descending } = sight;
  const quick = sight.groupBy === 'none' && sight.search === '';
  const { value } = useAnswer(
    'traces.first',
    quick && (sort === 'events' || sort === 'firstSeen' || sort === 'lastSeen')
      ? { filter, from, to, sort, descending, limit: rowsAtFirst }
      : null,
    { watch: ['evidence', 'case'], cancellable: true, keep: false },
  );
  if (!value || value.rows.length === 0) return <Loading />;
  const number = (n: number) => countText(n, i18n.language);
  return (
    <div className={styles.tableFrame}>
      <div className={styles.tableHead}>
        <span role="status">
          <How how={value.how}>
            {t('traces.table.total', { count: value.total, n: number(value.total), events: number(value.events) })}
          </How>
        </span>
        <span className={styles.quiet}>{t('traces.table.counting')}</span>
      </div>
      <PagedGrid
        label={t('traces.table.label')}
        total={value.rows.length}
        rowAt={(row) => value.rows[row]}
        columns={columns}
        watch={nothingElseToWatch}
        activate={open}
        busy={false}
      />
    </div>
  );
}
