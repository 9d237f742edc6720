import type { Progress as Work } from '@shared/changes.ts';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { onChange } from '../../engine.ts';
import { go } from '../../route.ts';
import { Progress } from '../../ui/Progress.tsx';
import styles from './Traces.module.css';

/** Milliseconds before one is told: what is done by then needs no telling. */
const patience = 400;

/** How far the engine is with adding up addresses or picking events, over what it is for. Leaving stops the work. */
export function Working() {
  const { t } = useTranslation();
  const [work, setWork] = useState<(Work & { since: number }) | null>(null);
  useEffect(() => {
    let ending: ReturnType<typeof setTimeout> | undefined;
    const stop = onChange((change) => {
      if (change.kind === 'progress' && (change.stage === 'selecting' || change.stage === 'summarising')) {
        clearTimeout(ending);
        setWork((now) => ({ ...change, since: now?.since ?? Date.now() }));
      }
      if (change.kind === 'job-ended') ending = setTimeout(() => setWork(null), 50);
      if (change.kind === 'engine-restarted') setWork(null);
    });
    return () => {
      clearTimeout(ending);
      stop();
    };
  }, []);
  if (!work || Date.now() - work.since < patience) return null;
  return (
    <div className={styles.working}>
      <Progress work={work} label={t('traces.working')} cancel={() => go('timeline')} />
    </div>
  );
}
