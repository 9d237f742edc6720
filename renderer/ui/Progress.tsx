import { Button } from '@mantine/core';
import type { Progress as Work } from '@shared/changes.ts';
import { useTranslation } from 'react-i18next';
import type { Staging } from '../stage.ts';
import { EvidenceText } from './EvidenceText.tsx';
import { bytesText, countText } from './numbers.ts';
import styles from './Progress.module.css';

/** What the engine announces, and the page's own handing over of files. */
type Shown = Omit<Work, 'stage'> & { stage: Work['stage'] | 'uploading' };

/** How far a long work is: what, how much, how fast, how long still; and the way to stop it. */
export function Progress({
  work,
  label,
  cancel,
}: {
  work: Shown | null;
  label: string;
  cancel?: (() => void) | undefined;
}) {
  const { t, i18n } = useTranslation();
  const amount = (n: number) => (work?.unit === 'bytes' ? bytesText(n, i18n.language) : countText(n, i18n.language));
  const share = work && work.total > 0 ? Math.min(1, work.done / work.total) : null;
  return (
    <div className={styles.progress}>
      <div className={styles.head}>
        <span className={styles.label}>{work ? t(`common.stage.${work.stage}`) : label}</span>
        {work?.file && (
          <span className={styles.file}>
            <EvidenceText text={work.file} />
          </span>
        )}
        {cancel && (
          <Button variant="default" size="compact-xs" onClick={cancel}>
            {t('common.cancel')}
          </Button>
        )}
      </div>
      <div
        className={styles.track}
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        {...(share === null ? {} : { 'aria-valuenow': Math.floor(share * 100) })}
      >
        <div
          className={share === null ? styles.unknown : styles.bar}
          style={share === null ? {} : { width: `${share * 100}%` }}
        />
      </div>
      <div className={styles.figures}>
        {work && share !== null ? (
          <>
            <span>{t('common.progress.of', { done: amount(work.done), total: amount(work.total) })}</span>
            {work.linesPerSecond !== null && work.linesPerSecond > 0 && (
              <span>{t('common.progress.rate', { rate: countText(work.linesPerSecond, i18n.language) })}</span>
            )}
            {work.remainingMs !== null && (
              <span>{t('common.progress.remaining', { time: clock(work.remainingMs) })}</span>
            )}
          </>
        ) : (
          <span>{t('common.progress.starting')}</span>
        )}
      </div>
    </div>
  );
}

/** How much of a file has been handed from the browser to Dwell; nothing of it is read yet. */
export function Uploading({ of, cancel }: { of: Staging; cancel: () => void }) {
  const { t } = useTranslation();
  const work: Shown = {
    ...of,
    job: '',
    stage: 'uploading',
    unit: 'bytes',
    linesPerSecond: null,
    remainingMs: null,
  };
  return <Progress label={t('common.stage.uploading')} work={work} cancel={cancel} />;
}

/** Milliseconds as minutes and seconds, rounded up: what is left is never shown as nothing. */
function clock(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  const hours = Math.floor(seconds / 3600);
  const rest = `${String(Math.floor(seconds / 60) % 60).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}
