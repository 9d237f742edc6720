import { NativeSelect } from '@mantine/core';
import { eventFieldNames } from '@shared/event.ts';
import type { Mapping } from '@shared/evidence.ts';
import { useTranslation } from 'react-i18next';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { visibleText } from '../../ui/evidence-text.ts';
import { remapped, roleOf } from './candidate.ts';
import styles from './MappingEditor.module.css';

/** Every column with the use it is put to. */
export function MappingColumns({
  columns,
  mapping,
  choose,
}: {
  columns: readonly string[];
  mapping: Mapping;
  choose: (mapping: Mapping) => void;
}) {
  const { t } = useTranslation();
  return (
    <ul className={styles.columns}>
      {columns.map((column) => (
        <li key={column}>
          <span title={visibleText(column)}>
            <EvidenceText text={column} />
          </span>
          <NativeSelect
            aria-label={t('evidence.mapping.use', { column: visibleText(column) })}
            classNames={{ input: styles.select ?? '' }}
            value={roleOf(mapping, column) ?? ''}
            onChange={(event) => {
              const use = event.currentTarget.value;
              choose(remapped(mapping, column, use === '' ? null : use));
            }}
            data={[
              { value: '', label: t('evidence.mapping.none') },
              { value: 'time', label: t('evidence.mapping.time') },
              ...eventFieldNames.map((field) => ({ value: field, label: field })),
            ]}
          />
        </li>
      ))}
    </ul>
  );
}
