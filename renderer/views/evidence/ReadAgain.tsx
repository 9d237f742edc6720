import { Button, NativeSelect, NumberInput, Select } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type Encoding, type Evidence, encoding, type Mapping } from '@shared/evidence.ts';
import { zones } from '@shared/time.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../engine.ts';
import { asFailure, type EngineFailure } from '../../failure.ts';
import { useFormatChoices } from '../../formats/use-formats.ts';
import { Progress } from '../../ui/Progress.tsx';
import { Failed } from '../../ui/State.tsx';
import { useJob } from '../../use-job.ts';
import { AgainColumns } from './AgainColumns.tsx';
import styles from './ReadAgain.module.css';

/** A wrong guess is put right by one choice, for this file alone. */
export function ReadAgain({ of }: { of: Evidence }) {
  const { t } = useTranslation();
  const job = useJob();
  const [format, setFormat] = useState('');
  const [written, setWritten] = useState<Encoding>(of.encoding ?? 'utf-8');
  const [zone, setZone] = useState(of.zone);
  const [year, setYear] = useState(of.year);
  const [mapping, setMapping] = useState<Mapping | null>(null);
  const [columns, setColumns] = useState(false);
  const [failure, setFailure] = useState<EngineFailure | null>(null);
  const choices = useFormatChoices();
  const changed =
    format !== '' || mapping !== null || written !== (of.encoding ?? 'utf-8') || zone !== of.zone || year !== of.year;

  const choice = {
    ...(format === '' ? {} : { format }),
    ...(zone === of.zone || zone === null ? {} : { zone }),
    ...(year === of.year || year === null ? {} : { year }),
    encoding: written,
    ...(mapping === null ? {} : { mapping }),
  };

  async function go() {
    setFailure(null);
    try {
      const read = await job.run((id) => ask('evidence.reread', { job: id, evidence: of.id, ...choice }));
      notifications.show({
        color: 'petrol',
        title: of.name,
        message: t('evidence.again.done', { events: read.events, rejects: read.rejects }),
      });
    } catch (error) {
      const failed = asFailure(error);
      setFailure(failed.code === 'cancelled' ? null : failed);
    }
  }

  return (
    <section className={styles.again} aria-label={t('evidence.again.title')}>
      <p>{t('evidence.again.meaning')}</p>
      <div className={styles.fields}>
        <NativeSelect
          label={t('evidence.again.format')}
          value={format}
          onChange={(event) => {
            setFormat(event.currentTarget.value);
            setMapping(null);
          }}
          data={[{ value: '', label: t('evidence.again.choose') }, ...choices]}
        />
        <NativeSelect
          label={t('evidence.reading.encoding')}
          value={written}
          onChange={(event) => setWritten(encoding.options.find((one) => one === event.currentTarget.value) ?? written)}
          data={[...encoding.options]}
        />
        {of.zone !== null && (
          <Select
            label={t('evidence.again.zone')}
            data={zones()}
            value={zone}
            onChange={setZone}
            searchable
            limit={60}
            allowDeselect={false}
          />
        )}
        {of.year !== null && (
          <NumberInput
            label={t('evidence.again.year')}
            value={year ?? ''}
            min={1970}
            max={2200}
            clampBehavior="blur"
            allowDecimal={false}
            hideControls
            onChange={(value) => setYear(Number(value) >= 1970 && Number(value) <= 2200 ? Number(value) : of.year)}
          />
        )}
        <Button variant="default" aria-expanded={columns} onClick={() => setColumns(!columns)}>
          {t('evidence.again.columns')}
        </Button>
        <Button variant="default" disabled={!changed} loading={job.running !== null} onClick={() => void go()}>
          {t('evidence.again.go')}
        </Button>
      </div>
      {columns && <AgainColumns look={{ evidence: of.id, ...choice }} choose={setMapping} />}
      {job.running && <Progress work={job.progress} label={t('evidence.again.going')} cancel={job.cancel} />}
      {failure && <Failed failure={failure} />}
    </section>
  );
}
