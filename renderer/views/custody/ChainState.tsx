import type { ChainState as Chain } from '@shared/custody.ts';
import { reasonIn } from '@shared/reasons-korean.ts';
import { useTranslation } from 'react-i18next';
import { visibleText } from '../../ui/evidence-text.ts';
import { Hash } from '../../ui/Hash.tsx';
import { Icon } from '../../ui/Icon.tsx';
import styles from './ChainState.module.css';

/** Whether every entry carries the hash of the one before; where not, the first that does not. */
export function ChainState({ of }: { of: Chain }) {
  const { t, i18n } = useTranslation();
  if (of.state === 'broken') {
    return (
      <span className={styles.broken} role="alert">
        <Icon name="warning" />
        {t('custody.broken', {
          seq: String(of.firstBad ?? '–'),
          reason: visibleText(reasonIn(i18n.language, of.reason ?? '')),
        })}
      </span>
    );
  }
  return (
    <span className={styles.whole} title={t('custody.wholeMeaning')}>
      <Icon name="check" />
      {t('custody.whole', { count: of.entries })}
      <Hash value={of.head} name={t('custody.head')} />
    </span>
  );
}
