import type { NetworkLabel } from '@shared/networks.ts';
import { useTranslation } from 'react-i18next';
import { visibleText } from '../../ui/evidence-text.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './Traces.module.css';

/** The label of the case's network lists: its source on hover, and a warning when the list is of another time. */
export function Label({ of }: { of: NetworkLabel | null }) {
  const { t } = useTranslation();
  if (of === null) return null;
  const title = t('traces.label.from', {
    cidr: of.cidr,
    list: visibleText(of.list),
    source: visibleText(of.source) || t('traces.label.noSource'),
    from: of.validFrom ?? '…',
    to: of.validTo ?? '…',
  });
  return (
    <span className={styles.label} title={title}>
      <span className={styles.kind}>{t(`traces.kind.${of.kind}`)}</span>
      <bdi>{visibleText(of.label)}</bdi>
      {!of.inDate && (
        <span className={styles.outOfDate} title={t('traces.label.outOfDate')}>
          <Icon name="warning" size={11} />
          <span className="only-said">{t('traces.label.outOfDate')}</span>
        </span>
      )}
      <span className="only-said">{title}</span>
    </span>
  );
}
