import { Button, SegmentedControl } from '@mantine/core';
import { type ReportFile, type ReportKind, type ReportLanguage, reportKinds, reportLanguages } from '@shared/report.ts';
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
import { languages } from '../../words/words.ts';
import { Contents } from './Contents.tsx';
import { Exported } from './Exported.tsx';
import { Preview } from './Preview.tsx';
import styles from './ReportView.module.css';

/** The case summary: what will stand in it, the export, and a look at what was exported. */
export function ReportView() {
  const { t, i18n } = useTranslation();
  const open = useCase();
  const job = useJob();
  const [language, setLanguage] = useState<ReportLanguage>(
    () => reportLanguages.find((one) => one === i18n.language) ?? 'en',
  );
  const [file, setFile] = useState<ReportFile | null>(null);
  const [where, setWhere] = useState<string | null>(null);
  const [failure, setFailure] = useState<EngineFailure | null>(null);

  async function make(as: ReportKind) {
    setFailure(null);
    try {
      const made = await job.run((name) => ask('report.export', { job: name, as, language }));
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
        <div className={styles.language}>
          <span id="report-language">{t('report.language')}</span>
          <SegmentedControl
            size="xs"
            aria-labelledby="report-language"
            value={language}
            onChange={(value) => {
              setLanguage(value as ReportLanguage);
              setFile(null);
            }}
            data={reportLanguages.map((value) => ({ value, label: languages[value] }))}
          />
        </div>
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
        <Preview exported={file} language={language} />
      </div>
    </section>
  );
}
