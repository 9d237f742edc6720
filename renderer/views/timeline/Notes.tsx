import type { EventDetail } from '@shared/timeline.ts';
import { type Ref, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../engine.ts';
import { NoteEditor } from '../../ui/NoteEditor.tsx';
import { Failed } from '../../ui/State.tsx';
import { useAnswer } from '../../use-answer.ts';
import { useCase } from '../../use-case.ts';
import styles from './Detail.module.css';
import { NoteItem } from './NoteItem.tsx';

/** What people wrote about the event, and the place to write more. */
export function Notes({ of, field }: { of: EventDetail; field: Ref<HTMLTextAreaElement> }) {
  const { t } = useTranslation();
  const { folder, readOnly } = useCase();
  const event = { evidence: of.row.evidence, byteOffset: of.row.byteOffset };
  const answer = useAnswer('notes.list', { event, withdrawn: true }, { watch: ['notes', 'evidence'], keep: false });
  const [saved, setSaved] = useState<number | null>(null);
  const notes = answer.value?.notes ?? [];
  return (
    <div className={styles.docked}>
      <h3>{t('timeline.notes.title')}</h3>
      {answer.state === 'failed' && <Failed failure={answer.failure} retry={answer.retry} />}
      {answer.state === 'ready' && notes.length === 0 && <p className={styles.said}>{t('timeline.notes.none')}</p>}
      {notes.length > 0 && (
        <ul className={styles.notes}>
          {notes.map((note) => (
            <NoteItem key={note.id} note={note} />
          ))}
        </ul>
      )}
      {!readOnly && (
        <NoteEditor
          draft={`note:${folder}:${of.evidence.sha256}:${of.row.byteOffset}`}
          caseFolder={folder}
          label={t('timeline.notes.label')}
          action={t('timeline.notes.attach')}
          field={field}
          save={async (text) => {
            setSaved(null);
            const note = await ask('notes.attach', { event, text });
            setSaved(note.id);
          }}
        />
      )}
      <p className={styles.saved} role="status">
        {saved !== null && t('timeline.notes.saved', { id: saved })}
      </p>
    </div>
  );
}
