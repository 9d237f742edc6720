import { ActionIcon, Button } from '@mantine/core';
import type { EventRef } from '@shared/event.ts';
import type { IncidentEntry } from '@shared/incident.ts';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { countText } from '../../ui/numbers.ts';
import { Phase } from '../../ui/Phase.tsx';
import { Failed, Loading } from '../../ui/State.tsx';
import { useAnswer } from '../../use-answer.ts';
import { useCase } from '../../use-case.ts';
import styles from './Detail.module.css';
import { EventFields } from './EventFields.tsx';
import { EventTime } from './EventTime.tsx';
import { Notes } from './Notes.tsx';
import { Neighbours, Original } from './Original.tsx';
import { Resizer } from './Resizer.tsx';
import { openEvent, showEntry } from './scope.ts';

/** One event whole: its fields, its time and where that comes from, the very line, what stands around it, and its notes. */
export function EventDetail({
  event,
  entries,
  width,
  resize,
  promote,
  close,
  noteField,
}: {
  event: EventRef;
  entries: readonly IncidentEntry[];
  /** Pixels. */
  width: number;
  resize: (width: number) => void;
  promote: () => void;
  close: () => void;
  noteField: Ref<HTMLTextAreaElement>;
}) {
  const { t, i18n } = useTranslation();
  const open = useCase();
  const answer = useAnswer('timeline.event', event, { watch: ['evidence', 'notes', 'incident'] });
  const detail = answer.value;
  const mine = entries.filter(
    (entry) => entry.event?.evidence === event.evidence && entry.event.byteOffset === event.byteOffset,
  );
  return (
    <aside
      className={styles.detail}
      aria-label={t('timeline.detail.title')}
      onKeyDown={(key) => {
        if (key.key !== 'Escape' || key.defaultPrevented) return;
        key.stopPropagation();
        close();
      }}
    >
      <Resizer width={width} resize={resize} />
      <div className={styles.head}>
        <h2>
          {detail ? (
            <>
              <EvidenceText text={detail.evidence.name} /> : {countText(detail.row.line, i18n.language)}
            </>
          ) : (
            t('timeline.detail.title')
          )}
        </h2>
        <Button
          size="compact-xs"
          variant="default"
          disabled={open.readOnly || !detail}
          rightSection={<kbd>p</kbd>}
          onClick={promote}
        >
          {t('timeline.detail.promote')}
        </Button>
        <ActionIcon
          size={20}
          variant="subtle"
          color="gray"
          aria-label={t('timeline.detail.close')}
          title={t('timeline.detail.close')}
          onClick={close}
        >
          <Icon name="close" size={11} />
        </ActionIcon>
      </div>
      <div className={styles.scroll}>
        {answer.state === 'loading' && <Loading />}
        {answer.state === 'failed' && <Failed failure={answer.failure} retry={answer.retry} />}
        {detail && answer.state !== 'failed' && (
          <>
            {mine.length > 0 && (
              <div className={styles.part}>
                <h3>{t('timeline.detail.promoted')}</h3>
                {mine.map((entry) => (
                  <div key={entry.id} className={styles.by}>
                    <Phase of={entry.phase} />
                    <Button variant="subtle" size="compact-xs" onClick={() => showEntry(entry.id)}>
                      <bdi>{entry.title}</bdi>
                    </Button>
                  </div>
                ))}
              </div>
            )}
            <EventTime of={detail} />
            <EventFields of={detail} />
            <Original of={detail} />
            <Neighbours of={detail} go={(byteOffset) => openEvent({ evidence: event.evidence, byteOffset })} />
          </>
        )}
      </div>
      {detail && answer.state !== 'failed' && (
        <Notes key={`${detail.evidence.sha256}:${detail.row.byteOffset}`} of={detail} field={noteField} />
      )}
    </aside>
  );
}
