import type { AddressRow } from '@shared/traces.ts';
import { useTranslation } from 'react-i18next';
import { countText } from '../../ui/numbers.ts';
import styles from './Traces.module.css';

/** How its acts ended, as shares of a bar; the numbers on hover and for those who listen. */
export function Outcomes({ of }: { of: AddressRow['outcomes'] }) {
  const { t, i18n } = useTranslation();
  const total = of.success + of.failure + of.notStated;
  const label = t('traces.outcomes', {
    success: countText(of.success, i18n.language),
    failure: countText(of.failure, i18n.language),
    notStated: countText(of.notStated, i18n.language),
  });
  const part = (count: number) => `${total === 0 ? 0 : (count / total) * 100}%`;
  return (
    <span className={styles.outcomes} title={label}>
      <span style={{ width: part(of.success), background: 'var(--outcome-success)' }} />
      <span style={{ width: part(of.failure), background: 'var(--outcome-failure)' }} />
      <span style={{ width: part(of.notStated), background: 'var(--line-strong)' }} />
      <span className="only-said">{label}</span>
    </span>
  );
}
