import type { Change, Progress as Work } from '@shared/changes.ts';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerJobs } from '../answer-jobs.ts';
import { onChange } from '../engine.ts';
import { takeBack } from '../route.ts';
import { Progress } from '../ui/Progress.tsx';
import { answers } from '../use-answer.ts';
import styles from './Working.module.css';

/** Milliseconds before one is told: what is done by then needs no telling. */
const patience = 400;
/** Milliseconds between a move and the first word of the work it made. */
const reaction = 3000;

interface UnderWay {
  work: Work;
  since: number;
}

/**
 * How far the engine is with the questions of the screen in sight. Cancel ends these questions and takes the step back
 * that made them, so that the screen is as it was; where there is none, it says so and can ask again.
 */
export function Working() {
  const { t } = useTranslation();
  const jobs = useRef(new Map<string, UnderWay>());
  const [shown, setShown] = useState<Work | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(timer);
      const all = [...jobs.current.values()];
      const longest = all.sort((a, b) => a.since - b.since)[0];
      const wait = longest ? longest.since + patience - performance.now() : 0;
      if (longest && wait > 0) timer = setTimeout(look, wait);
      // One ends and the next begins within one screen: a short gap is none.
      else if (longest) setShown(longest.work);
      else timer = setTimeout(() => setShown(null), 50);
    };
    const stop = onChange((change) => {
      if (take(jobs.current, change)) look();
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, []);
  const cancel = useCallback(() => {
    const all = [...jobs.current];
    const begun = Math.min(...all.map(([, { since }]) => since));
    for (const [job] of all) answers.cancel(job);
    takeBack(begun - reaction);
  }, []);
  if (!shown) return null;
  return (
    <section className={styles.working} aria-label={t('common.working')}>
      <Progress work={shown} label={t('common.working')} cancel={cancel} />
    </section>
  );
}

/** Keeps the questions of this page that are under way; says whether that concerned one. */
function take(jobs: Map<string, UnderWay>, change: Change): boolean {
  if (change.kind === 'engine-restarted') {
    jobs.clear();
    return true;
  }
  if (change.kind === 'case-changed' || !change.job.startsWith(answerJobs)) return false;
  if (change.kind === 'job-ended') return jobs.delete(change.job);
  jobs.set(change.job, { work: change, since: jobs.get(change.job)?.since ?? performance.now() });
  return true;
}
