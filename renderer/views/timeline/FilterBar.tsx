import { Button } from '@mantine/core';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { desk } from '../../desk.ts';
import { type FieldHandle, FilterField } from '../../filter/FilterField.tsx';
import { How } from '../../ui/How.tsx';
import { countText } from '../../ui/numbers.ts';
import { useCase } from '../../use-case.ts';
import { Chips } from './Chips.tsx';
import { knownColumns, useColumnName } from './columns.ts';
import styles from './FilterBar.module.css';
import { SavedFilters } from './SavedFilters.tsx';
import { clearScope, type Scope, setFilter } from './scope.ts';
import type { Rows } from './use-rows.ts';

/** What is looked at: the filter, its conditions one by one, and how many events that is. */
export function FilterBar({ scope, rows, handle }: { scope: Scope; rows: Rows; handle: Ref<FieldHandle> }) {
  const { t, i18n } = useTranslation();
  const { folder } = useCase();
  const columnName = useColumnName();
  const empty = scope.filter === '' && scope.from === null && scope.to === null;

  function apply(written: string) {
    const text = written.trim();
    setFilter(written);
    if (text !== '') desk.recentFilters.put({ case: folder, text, usedAt: Date.now() }).catch(() => {});
  }

  return (
    <search className={styles.bar} aria-label={t('timeline.filter.label')}>
      <div className={styles.line}>
        <div>
          <FilterField
            filter={scope.filter}
            label={t('timeline.filter.label')}
            placeholder={t('timeline.filter.placeholder')}
            nameOf={(field) => (knownColumns.includes(field) ? columnName(field) : null)}
            apply={apply}
            handle={handle}
          />
        </div>
        <SavedFilters filter={scope.filter} />
        <Button variant="default" size="compact-sm" disabled={empty} onClick={clearScope}>
          {t('timeline.filter.clear')}
        </Button>
        <span className={styles.count} role="status">
          {rows.failure ? (
            t('timeline.filter.notCounted')
          ) : rows.total === null || rows.stale || !rows.how ? (
            t('timeline.filter.counting')
          ) : (
            <How how={rows.how}>
              {t('timeline.filter.inScope', { count: rows.total, n: countText(rows.total, i18n.language) })}
            </How>
          )}
        </span>
      </div>
      <Chips scope={scope} />
    </search>
  );
}
