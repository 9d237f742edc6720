import { Button, Textarea } from '@mantine/core';
import { type Ref, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asFailure, type EngineFailure } from '../failure.ts';
import { useDraft } from '../use-draft.ts';
import { useInstantText } from './Instant.tsx';
import styles from './NoteEditor.module.css';
import { Failed } from './State.tsx';

/** Writes a note. The text is on this machine's disk with every keystroke, and goes from there only when `save` has resolved. */
export function NoteEditor({
  draft: id,
  caseFolder,
  start = '',
  label,
  action,
  save,
  cancel,
  field,
  focus = false,
}: {
  /** Names the draft: the same name finds it again. */
  draft: string;
  caseFolder: string;
  start?: string;
  label: string;
  action: string;
  save: (text: string) => Promise<void>;
  cancel?: () => void;
  field?: Ref<HTMLTextAreaElement>;
  focus?: boolean;
}) {
  const { t } = useTranslation();
  const text = useInstantText();
  const draft = useDraft(id, caseFolder, start);
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<EngineFailure | null>(null);
  const ready = draft.body.trim() !== '' && draft.body !== start && !saving;

  async function submit() {
    if (!ready) return;
    setSaving(true);
    setFailure(null);
    try {
      await save(draft.body);
      draft.drop();
    } catch (error) {
      setFailure(asFailure(error));
    }
    setSaving(false);
  }

  return (
    <div className={styles.editor}>
      {draft.restoredAt !== null && (
        <div className={styles.restored} role="status">
          {t('timeline.notes.restored', { at: text(draft.restoredAt * 1000) })}
          <Button variant="subtle" size="compact-xs" onClick={draft.drop}>
            {t('timeline.notes.discard')}
          </Button>
        </div>
      )}
      <Textarea
        ref={field}
        label={label}
        value={draft.body}
        autosize
        minRows={2}
        maxRows={12}
        maxLength={100_000}
        data-autofocus={focus || undefined}
        onChange={(event) => draft.write(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            void submit();
          }
          if (event.key === 'Escape') {
            event.stopPropagation();
            if (cancel) cancel();
            else event.currentTarget.blur();
          }
        }}
      />
      {failure && (
        <div>
          <Failed failure={failure} retry={() => void submit()} />
          <p role="status">{t('timeline.notes.notSaved')}</p>
        </div>
      )}
      <div className={styles.foot}>
        <span>
          {saving ? t('timeline.notes.saving') : draft.kept ? t('timeline.notes.draftKept') : t('timeline.notes.keys')}
        </span>
        <span>
          {cancel && (
            <Button variant="subtle" size="compact-xs" onClick={cancel}>
              {t('common.cancel')}
            </Button>
          )}
          <Button size="compact-xs" disabled={!ready} onClick={() => void submit()}>
            {action}
          </Button>
        </span>
      </div>
    </div>
  );
}
