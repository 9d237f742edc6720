import { Button } from '@mantine/core';
import type { ReportFile, ReportLanguage } from '@shared/report.ts';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../engine.ts';
import { asFailure, type EngineFailure } from '../../failure.ts';
import { Progress } from '../../ui/Progress.tsx';
import { Failed } from '../../ui/State.tsx';
import { useJob } from '../../use-job.ts';
import styles from './ReportView.module.css';

type Look = { body: string } | { failure: EngineFailure } | 'making' | 'stopped';

/** The summary as it would be exported now, or, once exported, just as it was. */
export function Preview({ exported, language }: { exported: ReportFile | null; language: ReportLanguage }) {
  const { t } = useTranslation();
  const { run, progress, cancel } = useJob();
  const [look, setLook] = useState<Look>('making');
  const [asked, setAsked] = useState(0);
  const again = useCallback(() => setAsked((times) => times + 1), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` asks the same again
  useEffect(() => {
    let current = true;
    const show = (what: Look) => {
      if (current) setLook(what);
    };
    setLook('making');
    run((job) => ask('report.look', { job, language })).then(show, (error: unknown) => {
      const failure = asFailure(error);
      show(failure.code === 'cancelled' ? 'stopped' : { failure });
    });
    return () => {
      current = false;
      cancel();
    };
  }, [run, cancel, language, asked]);

  if (exported && !exported.mime.startsWith('text/html')) {
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse
      <pre tabIndex={0}>{exported.body.slice(0, 200_000)}</pre>
    );
  }
  if (exported) return <Sheet title={t('report.exportedSheet')} body={exported.body} />;
  if (look === 'making') {
    return (
      <div className={styles.waiting}>
        <Progress work={progress} label={t('report.making')} cancel={cancel} />
      </div>
    );
  }
  if (look === 'stopped') {
    return (
      <div className={styles.nothing}>
        <p>{t('report.stopped')}</p>
        <Button variant="default" onClick={again}>
          {t('report.showAgain')}
        </Button>
      </div>
    );
  }
  if ('failure' in look) return <Failed failure={look.failure} retry={again} />;
  return (
    <>
      <p className={styles.notExported}>{t('report.notExported')}</p>
      <Sheet title={t('report.preview')} body={look.body} />
    </>
  );
}

/** Sandboxed without exception: no script, no form, no way out, whatever evidence may have smuggled in. */
function Sheet({ title, body }: { title: string; body: string }) {
  return <iframe title={title} sandbox="" srcDoc={body} />;
}
