import { Modal } from '@mantine/core';
import type { IncidentEntry } from '@shared/incident.ts';
import { useTranslation } from 'react-i18next';
import { ask } from '../../engine.ts';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { NoteEditor } from '../../ui/NoteEditor.tsx';
import { useCase } from '../../use-case.ts';

/** Writes a note on the event an entry was promoted from. The draft is the one of that event, wherever it was begun. */
export function AddNote({ entry, close }: { entry: IncidentEntry | null; close: () => void }) {
  const { t } = useTranslation();
  const { folder } = useCase();
  const event = entry?.event;
  return (
    <Modal
      opened={entry !== null}
      onClose={close}
      title={t('incident.note.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {entry && event && (
        <>
          <p>
            <EvidenceText text={entry.title} wrap />
          </p>
          <NoteEditor
            draft={`note:${folder}:${entry.evidence?.sha256 ?? ''}:${event.byteOffset}`}
            caseFolder={folder}
            label={t('timeline.notes.label')}
            action={t('timeline.notes.attach')}
            cancel={close}
            focus
            save={async (text) => {
              await ask('notes.attach', { event: { evidence: event.evidence, byteOffset: event.byteOffset }, text });
              close();
            }}
          />
        </>
      )}
    </Modal>
  );
}
