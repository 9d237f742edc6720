import { ActionIcon } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/Icon.tsx';
import styles from './Finding.module.css';

/** What a check found, in order or not, until it is closed. */
export function Finding({ good, close, children }: { good: boolean; close: () => void; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className={good ? styles.good : styles.bad} role="status">
      <Icon name={good ? 'check' : 'warning'} />
      <div className={styles.text}>{children}</div>
      <ActionIcon size={18} variant="subtle" color="gray" aria-label={t('common.close')} onClick={close}>
        <Icon name="close" size={11} />
      </ActionIcon>
    </div>
  );
}
