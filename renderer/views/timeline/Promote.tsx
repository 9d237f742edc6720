import { Button, Modal } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { EventRow } from '@shared/event.ts';
import type { Phase } from '@shared/incident.ts';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../engine.ts';
import { asFailure, type EngineFailure } from '../../failure.ts';
import { visibleText } from '../../ui/evidence-text.ts';
import { Failed } from '../../ui/State.tsx';
import { type Statement, StatementFields } from '../../ui/Statement.tsx';
import { showEntry } from './scope.ts';

// Whoever promotes several events in a row is mostly within one phase.
let lastPhase: Phase = 'other';

/** Asks what the event is in the incident's story, and enters it there. */
export function Promote({
  row,
  evidenceName,
  close,
}: {
  row: EventRow | null;
  evidenceName: (id: number) => string;
  close: () => void;
}) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={row !== null}
      onClose={close}
      title={t('timeline.promote.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {row && (
        <Form key={`${row.evidence}:${row.byteOffset}`} row={row} source={evidenceName(row.evidence)} close={close} />
      )}
    </Modal>
  );
}

function Form({ row, source, close }: { row: EventRow; source: string; close: () => void }) {
  const { t } = useTranslation();
  const [statement, setStatement] = useState<Statement>({
    title: proposedTitle(row),
    phase: lastPhase,
    fact: 'none',
    source: visibleText(source).slice(0, 500),
    text: '',
  });
  const [failure, setFailure] = useState<EngineFailure | null>(null);
  const [saving, setSaving] = useState(false);

  async function submit(event: FormEvent | KeyboardEvent) {
    event.preventDefault();
    if (saving || statement.title.trim() === '') return;
    setSaving(true);
    setFailure(null);
    try {
      const entry = await ask('incident.promote', {
        ...statement,
        title: statement.title.trim(),
        event: { evidence: row.evidence, byteOffset: row.byteOffset },
      });
      lastPhase = statement.phase;
      close();
      const id = notifications.show({
        message: (
          <span>
            {t('timeline.promote.done')}{' '}
            <Button
              variant="subtle"
              size="compact-xs"
              onClick={() => {
                notifications.hide(id);
                showEntry(entry.id);
              }}
            >
              {t('timeline.promote.open')}
            </Button>
          </span>
        ),
      });
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
      <StatementFields of={statement} change={(part) => setStatement({ ...statement, ...part })} />
      {failure && <Failed failure={failure} />}
      <div style={{ display: 'flex', alignItems: 'center', justifyContent: 'flex-end', gap: 8, marginTop: 12 }}>
        <span style={{ marginRight: 'auto', color: 'var(--ink-3)', fontSize: 11 }}>{t('timeline.notes.keys')}</span>
        <Button variant="default" onClick={close}>
          {t('common.cancel')}
        </Button>
        <Button type="submit" disabled={saving || statement.title.trim() === ''}>
          {t('timeline.promote.act')}
        </Button>
      </div>
    </form>
  );
}

/** A line to begin from: who did what. */
function proposedTitle(row: EventRow): string {
  const what = [row.eventAction ?? row.httpMethod, row.urlPath].filter((part) => part !== null).join(' ');
  const who = row.userName ?? row.sourceIp;
  const words = [what === '' ? row.message : what, who].filter((part) => part !== null && part !== '').join(' – ');
  return visibleText(words).slice(0, 300);
}
