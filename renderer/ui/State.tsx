import { Button, Loader } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EngineFailure } from '../failure.ts';
import { useFailureWords } from '../words/failure.ts';
import { Icon } from './Icon.tsx';
import styles from './State.module.css';

/** Something is under way and there is nothing to show yet. */
export function Loading({ what }: { what?: string }) {
  const { t } = useTranslation();
  return (
    <div className={styles.state} role="status">
      <Loader size={14} />
      <span>{what ?? t('common.loading')}</span>
    </div>
  );
}

/** There is nothing: why, and what to do. */
export function Empty({ why, what, children }: { why: string; what?: string; children?: ReactNode }) {
  return (
    <div className={styles.state}>
      <p className={styles.why}>{why}</p>
      {what && <p className={styles.what}>{what}</p>}
      {children}
    </div>
  );
}

/** It failed: the sentence, what to do, and the way to try again. */
export function Failed({ failure, retry }: { failure: EngineFailure; retry?: (() => void) | undefined }) {
  const { t } = useTranslation();
  const words = useFailureWords(failure);
  // What a person stopped is no fault.
  const stopped = failure.code === 'cancelled';
  return (
    <div className={stopped ? styles.stopped : styles.failed} role={stopped ? 'status' : 'alert'}>
      {!stopped && <Icon name="warning" />}
      <div>
        <p className={styles.why}>{words.sentence}</p>
        {words.detail && <p className={styles.what}>{words.detail}</p>}
      </div>
      {retry && (
        <Button variant="default" size="compact-xs" onClick={retry}>
          {t('common.retry')}
        </Button>
      )}
    </div>
  );
}
