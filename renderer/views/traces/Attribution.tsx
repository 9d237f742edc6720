import { attributionIn } from '@shared/attributions-korean.ts';
import type { AddressData } from '@shared/networks.ts';
import { useTranslation } from 'react-i18next';
import { visibleText } from '../../ui/evidence-text.ts';
import { useSourceName } from './source-name.ts';
import styles from './Traces.module.css';

/** Whose word the countries and networks are, and of which day: never where a person was. */
export function Attribution({ of }: { of: AddressData | null }) {
  const { t, i18n } = useTranslation();
  const whose = visibleText(attributionIn(i18n.language, of?.attribution ?? ''));
  const sourceName = useSourceName();
  return (
    <span className={styles.attribution} title={whose}>
      {of ? t('traces.attribution', { date: of.date, source: sourceName(of.source) }) : t('traces.noAttribution')}
      {of && <span className="only-said">{whose}</span>}
    </span>
  );
}
