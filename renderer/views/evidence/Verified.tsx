import type { Evidence } from '@shared/evidence.ts';
import { useTranslation } from 'react-i18next';
import { useInstantText } from '../../ui/Instant.tsx';
import styles from './Verified.module.css';

/** What the last look at the file's hash found. Never more than that it is unchanged since intake. */
export function Verified({ of }: { of: Evidence['verified'] }) {
  const { t } = useTranslation();
  const instantText = useInstantText();
  if (of === null) return <span className={styles.none}>{t('evidence.verified.none')}</span>;
  return (
    <span className={styles[of.state]} title={instantText(Date.parse(of.at) * 1000)}>
      {t(`evidence.verified.${of.state}`)}
    </span>
  );
}
