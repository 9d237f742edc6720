import { ActionIcon } from '@mantine/core';
import { eventFieldNames } from '@shared/event.ts';
import type { EventDetail } from '@shared/timeline.ts';
import { useTranslation } from 'react-i18next';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { visibleText } from '../../ui/evidence-text.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useColumnName } from './columns.ts';
import styles from './Detail.module.css';
import { pivot } from './scope.ts';

/** Every field the event states, its format's own ones too; each can be kept or left out. */
export function EventFields({ of }: { of: EventDetail }) {
  const { t } = useTranslation();
  const columnName = useColumnName();
  const stated: { field: string; value: string }[] = [
    ...eventFieldNames.flatMap((field) => {
      const value = of.row[field];
      return value === null ? [] : [{ field: field as string, value: String(value) }];
    }),
    ...Object.entries(of.row.more ?? {}).map(([name, value]) => ({ field: `more.${name}`, value })),
  ];
  return (
    <div className={styles.part}>
      <h3>{t('timeline.detail.fields')}</h3>
      <dl className={styles.pairs}>
        {stated.map(({ field, value }) => {
          const words = {
            field: visibleText(columnName(field)),
            value: visibleText(value.length > 60 ? `${value.slice(0, 60)}…` : value),
          };
          return (
            <div key={field}>
              <dt title={visibleText(field)}>
                <EvidenceText text={columnName(field)} />
              </dt>
              <dd className={styles.field}>
                <span className={styles.log}>
                  <EvidenceText text={value} wrap />
                </span>
                <span className={styles.tools}>
                  <ActionIcon
                    size={24}
                    variant="subtle"
                    color="gray"
                    aria-label={t('timeline.value.includeNamed', words)}
                    title={t('timeline.value.include')}
                    onClick={() => pivot(field, value, 'include')}
                  >
                    <Icon name="filter" size={10} />
                  </ActionIcon>
                  <ActionIcon
                    size={24}
                    variant="subtle"
                    color="gray"
                    aria-label={t('timeline.value.excludeNamed', words)}
                    title={t('timeline.value.exclude')}
                    onClick={() => pivot(field, value, 'exclude')}
                  >
                    <Icon name="cross" size={10} />
                  </ActionIcon>
                </span>
              </dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}
