import { Button } from '@mantine/core';
import { type ReportFile, type ReportKind, reportKinds } from '@shared/report.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '../../actions.ts';
import { ask } from '../../engine.ts';
import { asFailure, type EngineFailure } from '../../failure.ts';
import { saveFile } from '../../shell.ts';
import { Progress } from '../../ui/Progress.tsx';
import { Failed } from '../../ui/State.tsx';
import { useCase } from '../../use-case.ts';
import { useJob } from '../../use-job.ts';
import { Contents } from './Contents.tsx';
import { Exported } from './Exported.tsx';
import styles from './ReportView.module.css';

/** The case summary: what will stand in it, the export, and a look at what was exported. */
export function ReportView() {
  const { t } = useTranslation();
  const open = useCase();
  const job = useJob();
  const [file, setFile] = useState<ReportFile | null>(null);
  const [where, setWhere] = useState<string | null>(null);
  const [failure, setFailure] = useState<EngineFailure | null>(null);

  async function make(as: ReportKind) {
    setFailure(null);
    try {
      const made = await job.run((name) => ask('report.export', { job: name, as }));
      setFile(made);
      setWhere(null);
      await save(made);
    } catch (error) {
      const failed = asFailure(error);
      setFailure(failed.code === 'cancelled' ? null : failed);
    }
  }
  async function save(made: ReportFile) {
    const saved = await saveFile({ name: made.name, mime: made.mime, body: made.body });
    setWhere(saved.saved ? saved.where : null);
  }

  useActions(
    reportKinds.map((as) => ({
      id: `report-${as}`,
      label: t('report.command', { as: as.toUpperCase() }),
      group: t('report.title'),
      run: () => void make(as),
    })),
  );

  return (
    <section className={styles.view} aria-label={t('report.title')}>
      <div className={styles.side}>
        <h1>{t('report.title')}</h1>
        <Contents />
        <h2>{t('report.exportTitle')}</h2>
        <p className={styles.meaning}>{t(open.readOnly ? 'report.meaningReadOnly' : 'report.meaning')}</p>
        <div className={styles.kinds}>
          {reportKinds.map((as) => (
            <div key={as}>
              <Button
                variant={as === 'html' ? 'filled' : 'default'}
                disabled={job.running !== null}
                onClick={() => void make(as)}
              >
                {t(`report.export.${as}`)}
              </Button>
              <span className={styles.meaning}>{t(`report.exportMeaning.${as}`)}</span>
            </div>
          ))}
        </div>
        {job.running && <Progress work={job.progress} label={t('report.making')} cancel={job.cancel} />}
        {failure && <Failed failure={failure} />}
        {file && <Exported file={file} where={where} save={() => void save(file)} />}
      </div>
      <div className={styles.preview}>
        {file?.mime.startsWith('text/html') ? (
          // Sandboxed without exception: no script, no form, no way out, whatever evidence may have smuggled in.
          <iframe title={t('report.preview')} sandbox="" srcDoc={file.body} />
        ) : file ? (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse
          <pre tabIndex={0}>{file.body.slice(0, 200_000)}</pre>
        ) : (
          <p className={styles.nothing}>{t('report.noPreview')}</p>
        )}
      </div>
    </section>
  );
}
