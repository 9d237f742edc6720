import type { Progress as Work } from '@shared/changes.ts';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { onChange } from '../../engine.ts';
import { Progress } from '../../ui/Progress.tsx';
import styles from './Timeline.module.css';

/** How far the engine is with picking the events of a filter; going back to the filter before stops it. */
export function Selecting({ back }: { back: () => void }) {
  const { t } = useTranslation();
  const [work, setWork] = useState<Work | null>(null);
  useEffect(
    () =>
      onChange((change) => {
        if (change.kind === 'progress' && change.stage === 'selecting') setWork(change);
        if (change.kind === 'job-ended') setWork((now) => (now?.job === change.job ? null : now));
      }),
    [],
  );
  if (!work) return null;
  return (
    <div className={styles.selecting}>
      <Progress work={work} label={t('timeline.filter.selecting')} cancel={back} />
    </div>
  );
}
