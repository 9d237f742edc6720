import { Button, Modal, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { IncidentEntry } from '@shared/incident.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../engine.ts';
import { asFailure, type EngineFailure } from '../../failure.ts';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { Failed } from '../../ui/State.tsx';
import styles from './Incident.module.css';

/** Takes an entry back, with a reason; it stays in the journal. */
export function Withdraw({ entry, close }: { entry: IncidentEntry | null; close: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={entry !== null}
      onClose={close}
      title={t('incident.withdraw.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {entry && <Form key={entry.id} entry={entry} close={close} />}
    </Modal>
  );
}

function Form({ entry, close }: { entry: IncidentEntry; close: () => void }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [failure, setFailure] = useState<EngineFailure | null>(null);

  async function withdraw() {
    setFailure(null);
    try {
      await ask('incident.withdraw', { id: entry.id, reason });
      close();
      const id = notifications.show({
        message: (
          <span>
            {t('incident.withdraw.done')}{' '}
            <Button
              variant="subtle"
              size="compact-xs"
              onClick={() => {
                notifications.hide(id);
                void again(entry);
              }}
            >
              {t('incident.withdraw.undo')}
            </Button>
          </span>
        ),
      });
    } catch (error) {
      setFailure(asFailure(error));
    }
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void withdraw();
      }}
    >
      <p>
        <EvidenceText text={entry.title} wrap />
      </p>
      <p className={styles.quiet}>{t('incident.withdraw.what')}</p>
      <Textarea
        label={t('incident.withdraw.reason')}
        value={reason}
        maxLength={2000}
        data-autofocus
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {failure && <Failed failure={failure} />}
      <div className={styles.dialogFoot}>
        <Button variant="default" onClick={close}>
          {t('common.cancel')}
        </Button>
        <Button type="submit" color="red">
          {t('incident.withdraw.open')}
        </Button>
      </div>
    </form>
  );
}

/** Nothing is undone in a journal: the same statement is made once more. */
async function again({ title, phase, fact, text, source, instant, precision, event }: IncidentEntry): Promise<void> {
  const statement = { title, phase, fact, text, source };
  if (event)
    await ask('incident.promote', { ...statement, event: { evidence: event.evidence, byteOffset: event.byteOffset } });
  else await ask('incident.enter', { ...statement, instant, precision });
}
