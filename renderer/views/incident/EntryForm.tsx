import { Button, Modal, TextInput } from '@mantine/core';
import type { IncidentEntry } from '@shared/incident.ts';
import { formatInstant } from '@shared/time.ts';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../engine.ts';
import { asFailure, type EngineFailure } from '../../failure.ts';
import { Failed } from '../../ui/State.tsx';
import { type Statement, StatementFields } from '../../ui/Statement.tsx';
import { useCase } from '../../use-case.ts';
import styles from './Incident.module.css';
import { Understood, understood } from './Understood.tsx';

/** Enters what no log holds, or edits an entry; the time of a promoted event is the event's own and stays. */
export function EntryForm({ of, close }: { of: IncidentEntry | 'new' | null; close: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={of !== null}
      onClose={close}
      title={of === 'new' ? t('incident.enter.title') : t('incident.edit.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {of !== null && <Form key={of === 'new' ? 'new' : of.id} of={of} close={close} />}
    </Modal>
  );
}

function Form({ of, close }: { of: IncidentEntry | 'new'; close: () => void }) {
  const { t } = useTranslation();
  const { settings } = useCase();
  const entry = of === 'new' ? null : of;
  const ownTime = !entry?.anchor;
  const [statement, setStatement] = useState<Statement>({
    title: entry?.title ?? '',
    phase: entry?.phase ?? 'other',
    fact: entry?.fact ?? 'none',
    source: entry?.source ?? '',
    text: entry?.text ?? '',
  });
  const [time, setTime] = useState(entry ? written(entry, settings.zone) : '');
  const [failure, setFailure] = useState<EngineFailure | null>(null);
  const [saving, setSaving] = useState(false);
  const when = understood(time, settings.zone);
  const ready =
    !saving && statement.title.trim() !== '' && (!ownTime || (when !== null && statement.source.trim() !== ''));

  async function submit(event: FormEvent | KeyboardEvent) {
    event.preventDefault();
    if (!ready) return;
    setSaving(true);
    setFailure(null);
    try {
      if (entry) await ask('incident.edit', { id: entry.id, ...statement, ...(ownTime && when ? when : {}) });
      else if (when) await ask('incident.enter', { ...statement, ...when });
      close();
    } catch (error) {
      setFailure(asFailure(error));
      setSaving(false);
    }
  }

  return (
    <form
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit(event);
      }}
    >
      {ownTime && (
        <>
          <TextInput
            label={t('incident.form.time', { zone: settings.zone })}
            placeholder={t('incident.form.timePlaceholder')}
            value={time}
            maxLength={60}
            required
            data-autofocus
            aria-describedby="time-understood"
            onChange={(event) => setTime(event.currentTarget.value)}
          />
          <Understood id="time-understood" text={time} />
        </>
      )}
      <StatementFields
        of={statement}
        change={(part) => setStatement({ ...statement, ...part })}
        sourceNeeded={ownTime}
        focus={!ownTime}
      />
      {failure && <Failed failure={failure} />}
      <div className={styles.dialogFoot}>
        <Button variant="default" onClick={close}>
          {t('common.cancel')}
        </Button>
        <Button type="submit" disabled={!ready}>
          {entry ? t('incident.edit.act') : t('incident.enter.act')}
        </Button>
      </div>
    </form>
  );
}

/** An entry's time as a person would have typed it. */
function written(entry: IncidentEntry, zone: string): string {
  return entry.precision === 'day'
    ? formatInstant(entry.instant, zone, 'day').slice(0, -7)
    : formatInstant(entry.instant, zone, 'micro').replace('.000000', '');
}
