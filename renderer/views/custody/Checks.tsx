import { Button, Modal } from '@mantine/core';
import type { RebuildResult } from '@shared/case.ts';
import type { CheckedFile, Verification } from '@shared/custody.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '../../actions.ts';
import { ask } from '../../engine.ts';
import { asFailure, type EngineFailure } from '../../failure.ts';
import { Progress, Uploading } from '../../ui/Progress.tsx';
import { Failed } from '../../ui/State.tsx';
import { useCase } from '../../use-case.ts';
import { useHanding } from '../../use-handing.ts';
import { useJob } from '../../use-job.ts';
import { CheckResult } from './CheckResult.tsx';
import styles from './Checks.module.css';
import { FileCheck } from './FileCheck.tsx';

/** Verifying everything, checking a file somebody brought, and making the index anew. */
export function Checks() {
  const { t } = useTranslation();
  const open = useCase();
  const job = useJob();
  const [asking, setAsking] = useState(false);
  const [found, setFound] = useState<Verification | RebuildResult | null>(null);
  const [checked, setChecked] = useState<CheckedFile[]>([]);
  const { handed, choose } = useHanding();
  const [failure, setFailure] = useState<EngineFailure | null>(null);

  function begin() {
    setFound(null);
    setChecked([]);
    setFailure(null);
  }
  function fail(error: unknown) {
    const failed = asFailure(error);
    setFailure(failed.code === 'cancelled' ? null : failed);
  }
  async function attempt<T extends Verification | RebuildResult>(work: (name: string) => Promise<T>) {
    begin();
    try {
      setFound(await job.run(work));
    } catch (error) {
      fail(error);
    }
  }
  async function check() {
    begin();
    try {
      for (const { place } of await choose()) {
        const file = await job.run((name) => ask('custody.check', { job: name, path: place }));
        setChecked((before) => [...before, file]);
      }
    } catch (error) {
      fail(error);
    }
  }
  const verify = () => void attempt((name) => ask('case.verify', { job: name }));
  const rebuild = () => {
    setAsking(false);
    void attempt((name) => ask('case.rebuild', { job: name }));
  };

  useActions([
    { id: 'custody-verify', label: t('custody.verify'), group: t('custody.title'), keys: 'v', run: verify },
    { id: 'custody-check', label: t('custody.file.check'), group: t('custody.title'), run: () => void check() },
    ...(open.readOnly
      ? []
      : [
          { id: 'custody-rebuild', label: t('custody.rebuild'), group: t('custody.title'), run: () => setAsking(true) },
        ]),
  ]);

  return (
    <>
      <div className={styles.buttons}>
        <Button size="compact-xs" variant="default" disabled={job.running !== null} onClick={verify}>
          {t('custody.verify')}
        </Button>
        <Button
          size="compact-xs"
          variant="default"
          disabled={job.running !== null}
          title={t('custody.file.meaning')}
          onClick={() => void check()}
        >
          {t('custody.file.check')}
        </Button>
        <Button
          size="compact-xs"
          variant="default"
          disabled={job.running !== null || open.readOnly}
          onClick={() => setAsking(true)}
        >
          {t('custody.rebuild')}
        </Button>
      </div>
      {handed && (
        <div className={styles.wide}>
          <Uploading of={handed} cancel={handed.breakOff} />
        </div>
      )}
      {job.running && (
        <div className={styles.wide}>
          <Progress work={job.progress} label={t('custody.working')} cancel={job.cancel} />
        </div>
      )}
      {failure && (
        <div className={styles.wide}>
          <Failed failure={failure} />
        </div>
      )}
      {found && (
        <div className={styles.wide}>
          <CheckResult of={found} close={() => setFound(null)} />
        </div>
      )}
      {checked.map((file) => (
        <div key={file.name + file.sha256} className={styles.wide}>
          <FileCheck of={file} close={() => setChecked(checked.filter((one) => one !== file))} />
        </div>
      ))}
      <Modal
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('custody.rebuild')}
        size={480}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <p className={styles.meaning}>{t('custody.rebuildMeaning')}</p>
        <div className={styles.dialogButtons}>
          <Button variant="default" onClick={() => setAsking(false)}>
            {t('common.cancel')}
          </Button>
          <Button data-autofocus onClick={rebuild}>
            {t('custody.rebuildNow')}
          </Button>
        </div>
      </Modal>
    </>
  );
}
