import { Button, Modal, TextInput } from '@mantine/core';
import type { Chosen } from '@shared/shell.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../engine.ts';
import { asFailure, type EngineFailure } from '../../failure.ts';
import { door } from '../../shell.ts';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { PlacePicker } from '../../ui/PlacePicker.tsx';
import { Progress, Uploading } from '../../ui/Progress.tsx';
import { Failed } from '../../ui/State.tsx';
import { useFocusBack } from '../../ui/use-focus-back.ts';
import { useHanding } from '../../use-handing.ts';
import { useJob } from '../../use-job.ts';
import styles from './Traces.module.css';

/** Loads newer address data: which file, of which day, and whose word it is. */
export function AddressDataLoader({ close }: { close: () => void }) {
  const { t } = useTranslation();
  useFocusBack();
  const [file, setFile] = useState<Chosen | null>(null);
  const [picking, setPicking] = useState(false);
  const [date, setDate] = useState('');
  const [attribution, setAttribution] = useState('');
  const [failure, setFailure] = useState<EngineFailure | null>(null);
  const { running, progress, run, cancel } = useJob();
  const { handed, choose } = useHanding();
  const busy = running !== null || handed !== null;
  const dateWrong = date !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(date);

  async function attempt(work: () => Promise<void>) {
    setFailure(null);
    try {
      await work();
    } catch (error) {
      setFailure(asFailure(error));
    }
  }
  const chooseFile = () =>
    attempt(async () => {
      const [chosen] = await choose();
      if (chosen) setFile(chosen);
    });
  const load = () =>
    attempt(async () => {
      if (!file) return;
      const { place, name } = file;
      const stated = { attribution: attribution.trim(), ...(date === '' ? {} : { date }) };
      await run((job) => ask('addressData.load', { job, path: place, name, ...stated }));
      close();
    });

  return (
    <>
      <Modal
        opened={!picking}
        onClose={close}
        title={t('traces.data.loadTitle')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (!running) void load();
          }}
        >
          <p className={styles.quiet}>{t('traces.data.loadWhat')}</p>
          <div className={styles.buttons}>
            <Button variant="default" data-autofocus disabled={busy} onClick={() => void chooseFile()}>
              {t('traces.data.choose')}
            </Button>
            {door === 'browser' && (
              <Button variant="default" disabled={busy} onClick={() => setPicking(true)}>
                {t('traces.data.places')}
              </Button>
            )}
          </div>
          <p role="status">
            {file ? (
              <EvidenceText text={file.name} wrap />
            ) : (
              <span className={styles.quiet}>{t('traces.data.none')}</span>
            )}
          </p>
          <TextInput
            label={t('traces.data.date')}
            description={t('traces.data.dateWhat')}
            placeholder="2026-06-17"
            value={date}
            maxLength={10}
            error={dateWrong ? t('traces.networks.dateWrong') : undefined}
            onChange={(event) => setDate(event.currentTarget.value.trim())}
          />
          <TextInput
            label={t('traces.data.attribution')}
            description={t('traces.data.attributionWhat')}
            value={attribution}
            maxLength={1000}
            onChange={(event) => setAttribution(event.currentTarget.value)}
          />
          {handed && <Uploading of={handed} cancel={handed.breakOff} />}
          {running && <Progress work={progress} label={t('traces.data.load')} cancel={cancel} />}
          {failure && <Failed failure={failure} />}
          <div className={styles.dialogFoot}>
            <Button variant="default" onClick={close}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" loading={running !== null} disabled={file === null || dateWrong || handed !== null}>
              {t('traces.data.take')}
            </Button>
          </div>
        </form>
      </Modal>
      <PlacePicker
        opened={picking}
        close={() => setPicking(false)}
        what="evidence"
        pick={([one]) => one && setFile(one)}
      />
    </>
  );
}
