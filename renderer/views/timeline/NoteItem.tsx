import { Button, Modal, Textarea } from '@mantine/core';
import type { Note } from '@shared/notes.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../engine.ts';
import { asFailure, type EngineFailure } from '../../failure.ts';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { Instant } from '../../ui/Instant.tsx';
import { NoteEditor } from '../../ui/NoteEditor.tsx';
import { Failed } from '../../ui/State.tsx';
import { useCase } from '../../use-case.ts';
import styles from './Detail.module.css';

/** One note with its author, its time and its earlier versions; it is edited by a new version and withdrawn with a reason. */
export function NoteItem({ note }: { note: Note }) {
  const { t } = useTranslation();
  const { folder, readOnly } = useCase();
  const [editing, setEditing] = useState(false);
  const [withdrawing, setWithdrawing] = useState(false);
  const earlier = note.history.slice(0, -1);
  return (
    <li className={styles.note} data-withdrawn={note.withdrawn !== null || undefined}>
      <div className={styles.by}>
        <EvidenceText text={note.by} />
        <Instant at={note.at} />
        {note.withdrawn ? (
          <span>{t('timeline.notes.withdrawn', { by: note.withdrawn.by })}</span>
        ) : (
          !readOnly &&
          !editing && (
            <span>
              <Button variant="subtle" size="compact-xs" onClick={() => setEditing(true)}>
                {t('timeline.notes.edit')}
              </Button>
              <Button variant="subtle" size="compact-xs" color="gray" onClick={() => setWithdrawing(true)}>
                {t('timeline.notes.withdraw')}
              </Button>
            </span>
          )
        )}
      </div>
      {editing ? (
        <NoteEditor
          draft={`note-edit:${folder}:${note.id}`}
          caseFolder={folder}
          start={note.text}
          label={t('timeline.notes.editLabel')}
          action={t('timeline.notes.saveEdit')}
          cancel={() => setEditing(false)}
          save={async (text) => {
            await ask('notes.edit', { id: note.id, text });
            setEditing(false);
          }}
        />
      ) : (
        <p className={styles.text}>
          <NoteText text={note.text} />
        </p>
      )}
      {note.withdrawn && note.withdrawn.reason !== '' && (
        <p className={styles.said}>
          <Instant at={note.withdrawn.at} />: <NoteText text={note.withdrawn.reason} />
        </p>
      )}
      {earlier.length > 0 && (
        <details className={styles.history}>
          <summary>{t('timeline.notes.history', { n: earlier.length })}</summary>
          <ol>
            {earlier.map((version) => (
              <li key={version.seq}>
                <EvidenceText text={version.by} /> <Instant at={version.at} />
                <p className={styles.text}>
                  <NoteText text={version.text} />
                </p>
              </li>
            ))}
          </ol>
        </details>
      )}
      <Withdraw note={note} opened={withdrawing} close={() => setWithdrawing(false)} />
    </li>
  );
}

/** People break lines; those stay. All else that cannot be seen is shown as in evidence: notes are pasted from there. */
function NoteText({ text }: { text: string }) {
  return text.split('\n').map((line, index) => (
    <span key={index}>
      {index > 0 && <br />}
      <EvidenceText text={line} wrap />
    </span>
  ));
}

function Withdraw({ note, opened, close }: { note: Note; opened: boolean; close: () => void }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [failure, setFailure] = useState<EngineFailure | null>(null);
  async function withdraw() {
    setFailure(null);
    try {
      await ask('notes.withdraw', { id: note.id, reason });
      close();
    } catch (error) {
      setFailure(asFailure(error));
    }
  }
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={t('timeline.notes.withdrawTitle')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <p>{t('timeline.notes.withdrawWhat')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void withdraw();
        }}
      >
        <Textarea
          label={t('timeline.notes.reason')}
          value={reason}
          maxLength={2000}
          data-autofocus
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {failure && <Failed failure={failure} />}
        <div style={{ display: 'flex', justifyContent: 'flex-end', gap: 8, marginTop: 12 }}>
          <Button variant="default" onClick={close}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" color="red">
            {t('timeline.notes.withdraw')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
