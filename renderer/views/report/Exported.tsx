import { Button } from '@mantine/core';
import type { ReportFile } from '@shared/report.ts';
import { useTranslation } from 'react-i18next';
import { Bytes } from '../../ui/Bytes.tsx';
import { Hash } from '../../ui/Hash.tsx';
import styles from './Exported.module.css';

/** What was exported: its name, size and hash, and where it went. */
export function Exported({ file, where, save }: { file: ReportFile; where: string | null; save: () => void }) {
  const { t } = useTranslation();
  return (
    <section className={styles.exported} aria-label={t('report.exported')}>
      <h3>{t('report.exported')}</h3>
      <p>
        <bdi>{file.name}</bdi> · <Bytes of={new TextEncoder().encode(file.body).length} />
      </p>
      <p>
        SHA-256 <Hash value={file.sha256} name="SHA-256" whole />
      </p>
      <p role="status">{where === null ? t('report.notSaved') : t('report.savedTo', { where })}</p>
      <Button variant="default" size="compact-xs" onClick={save}>
        {t('report.saveAgain')}
      </Button>
    </section>
  );
}
