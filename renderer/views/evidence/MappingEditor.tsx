import { useTranslation } from 'react-i18next';
import type { Candidate } from './candidate.ts';
import { decide } from './intake.ts';
import { MappingColumns } from './MappingColumns.tsx';
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
      <MappingColumns
        columns={inspection.columns}
        mapping={mapping}
        choose={(chosen) => void decide(inspection.path, { mapping: chosen })}
      />
    </section>
  );
}
