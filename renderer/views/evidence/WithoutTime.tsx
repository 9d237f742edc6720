import type { Evidence } from '@shared/evidence.ts';
import { useTranslation } from 'react-i18next';
import styles from './WithoutTime.module.css';

/** That some events of a file, or all, state no time: nobody finds them where they look for a day. */
export function WithoutTime({ of }: { of: Pick<Evidence, 'events' | 'withoutTime'> }) {
  const { t } = useTranslation();
  if (of.withoutTime === 0) return null;
  return (
    <p className={styles.untimed}>
      {of.withoutTime === of.events ? t('evidence.untimed.all') : t('evidence.untimed.some', { count: of.withoutTime })}
    </p>
  );
}
