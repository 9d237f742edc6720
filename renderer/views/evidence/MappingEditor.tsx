import { NativeSelect } from '@mantine/core';
import { eventFieldNames } from '@shared/event.ts';
import { useTranslation } from 'react-i18next';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { visibleText } from '../../ui/evidence-text.ts';
import { type Candidate, remapped, roleOf } from './candidate.ts';
import { decide } from './intake.ts';
import styles from './MappingEditor.module.css';
import { MappingFile } from './MappingFile.tsx';

/** Which column or key becomes which field. What has no use is kept under its own name. */
export function MappingEditor({ of }: { of: Candidate }) {
  const { t } = useTranslation();
  const { inspection } = of;
  const mapping = of.mapping ?? inspection.mapping ?? { time: null, fields: {} };
  return (
    <section className={styles.editor} aria-label={t('evidence.mapping.title')}>
      <h3>{t('evidence.mapping.title')}</h3>
      <MappingFile of={of} mapping={mapping} />
      {mapping.time === null && <p className={styles.noTime}>{t('evidence.mapping.noTime')}</p>}
      <ul>
        {inspection.columns.map((column) => (
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
                void decide(inspection.path, { mapping: remapped(mapping, column, use === '' ? null : use) });
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
    </section>
  );
}
