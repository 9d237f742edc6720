import { Button } from '@mantine/core';
import type { ImportedFile } from '@shared/evidence.ts';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../engine.ts';
import { asFailure, type EngineFailure } from '../../failure.ts';
import { Progress } from '../../ui/Progress.tsx';
import { Failed } from '../../ui/State.tsx';
import { useCase } from '../../use-case.ts';
import { useJob } from '../../use-job.ts';
import styles from './SampleGate.module.css';

/** The same name after a reload of the page, so that work already under way is found again. */
const fillJob = 'fill-sample';

/** Before the sample case is shown its evidence is imported, before the reader's eyes. Every other case passes. */
export function SampleGate({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const open = useCase();
  const [empty] = useState(open.sample && open.evidence === 0 && !open.readOnly);
  const [state, setState] = useState<'filling' | 'passed' | 'stopped'>(empty ? 'filling' : 'passed');
  const [failure, setFailure] = useState<EngineFailure | null>(null);
  const { run, progress, cancel } = useJob();
  const started = useRef(false);

  const fill = useCallback(async () => {
    setState('filling');
    setFailure(null);
    try {
      const { files } = await run((job) => ask('case.fillSample', { job }), fillJob);
      setFailure(firstRefusal(files));
      setState(files.some((file) => file.outcome === 'refused') ? 'stopped' : 'passed');
    } catch (error) {
      const failed = asFailure(error);
      if (failed.code === 'busy') {
        // This very work, begun before a reload. Asked again when it is over, it finds nothing left to do.
        setTimeout(() => void fill(), 500);
        return;
      }
      setFailure(failed.code === 'cancelled' ? null : failed);
      setState('stopped');
    }
  }, [run]);

  useEffect(() => {
    if (state !== 'filling' || started.current) return;
    started.current = true;
    void fill();
  }, [state, fill]);

  if (state === 'passed') return children;
  return (
    <div className={styles.gate}>
      <section className={styles.box} aria-labelledby="sample-title">
        <h1 id="sample-title">{t('welcome.filling.title')}</h1>
        <p>{t('welcome.filling.what')}</p>
        <p>{t('welcome.filling.invented')}</p>
        {state === 'filling' ? (
          <Progress work={progress} label={t('welcome.filling.progress')} cancel={cancel} />
        ) : (
          <>
            {failure ? <Failed failure={failure} /> : <p>{t('welcome.filling.cancelled')}</p>}
            <div className={styles.buttons}>
              <Button variant="default" onClick={() => setState('passed')}>
                {t('welcome.filling.pass')}
              </Button>
              <Button onClick={() => void fill()}>{t('welcome.filling.again')}</Button>
            </div>
          </>
        )}
      </section>
    </div>
  );
}

function firstRefusal(files: readonly ImportedFile[]): EngineFailure | null {
  const refused = files.find((file) => file.outcome === 'refused');
  return refused ? asFailure(new Error(`${refused.name}: ${refused.message}`)) : null;
}
