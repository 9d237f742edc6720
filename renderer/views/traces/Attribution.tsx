import type { AddressData } from '@shared/networks.ts';
import { useTranslation } from 'react-i18next';
import styles from './Traces.module.css';

/** Whose word the countries and networks are, and of which day: never where a person was. */
export function Attribution({ of }: { of: AddressData | null }) {
  const { t } = useTranslation();
  return (
    <span className={styles.attribution} title={of?.attribution ?? ''}>
      {of ? t('traces.attribution', { date: of.date }) : t('traces.noAttribution')}
      {of && <span className="only-said">{of.attribution}</span>}
    </span>
  );
}
