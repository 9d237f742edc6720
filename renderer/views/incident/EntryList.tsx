import { Button } from '@mantine/core';
import type { IncidentEntry } from '@shared/incident.ts';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { hrefOf } from '../../route.ts';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { visibleText } from '../../ui/evidence-text.ts';
import { Instant } from '../../ui/Instant.tsx';
import { countText } from '../../ui/numbers.ts';
import { Phase, phaseColour } from '../../ui/Phase.tsx';
import { useCase } from '../../use-case.ts';
import styles from './Incident.module.css';

type Act = (what: 'edit' | 'withdraw' | 'note', entry: IncidentEntry) => void;

/** The entries in order of time, each with who says so and the line that proves it. */
export function EntryList({
  entries,
  current,
  act,
}: {
  entries: readonly IncidentEntry[];
  current: number | null;
  act: Act;
}) {
  const { t } = useTranslation();
  return (
    <ol className={styles.list} aria-label={t('incident.list.label')}>
      {entries.map((entry) => (
        <Entry key={entry.id} entry={entry} current={entry.id === current} act={act} />
      ))}
    </ol>
  );
}

function Entry({ entry, current, act }: { entry: IncidentEntry; current: boolean; act: Act }) {
  const { t, i18n } = useTranslation();
  const { readOnly, settings } = useCase();
  const place = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (current) place.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const count = (n: number) => ({ count: n, n: countText(n, i18n.language) });
  return (
    <li ref={place} className={styles.entry} aria-current={current || undefined} data-entry={entry.id}>
      <span className={styles.stripe} style={{ background: phaseColour(entry.phase) }} aria-hidden="true" />
      <div className={styles.when}>
        {entry.precision === 'day' ? (
          <span>
            {/* A day is one of the case zone, whatever zone is shown. */}
            <Instant at={entry.instant} precision="day" zone={settings.zone} />{' '}
            <span className={styles.quiet}>{t('incident.list.dayOnly')}</span>
          </span>
        ) : (
          <Instant at={entry.instant} />
        )}
        <Phase of={entry.phase} />
      </div>
      <div className={styles.what}>
        <h2>
          <EvidenceText text={entry.title} wrap />
        </h2>
        <div className={styles.marks}>
          {entry.fact !== 'none' && <span className={styles.fact}>{t(`incident.facts.${entry.fact}`)}</span>}
          <span>
            {entry.source === ''
              ? t('incident.list.noSource')
              : t('incident.list.statedBy', { source: visibleText(entry.source) })}
          </span>
          <Citation entry={entry} />
          {entry.notes.length > 0 && <span>{t('incident.list.notes', count(entry.notes.length))}</span>}
          <span>
            {t('incident.list.by', { by: visibleText(entry.by) })}, <Instant at={entry.at} precision="minute" />
            {entry.edited > 0 && ` · ${t('incident.list.edited', count(entry.edited))}`}
          </span>
        </div>
        {entry.text !== '' && <Paragraph text={entry.text} />}
        {entry.notes.length > 0 && (
          <ul className={styles.notes}>
            {entry.notes.map((note) => (
              <li key={note.id}>
                <span className={styles.quiet}>
                  <EvidenceText text={note.by} /> <Instant at={note.at} precision="minute" />
                </span>
                <Paragraph text={note.text} />
              </li>
            ))}
          </ul>
        )}
      </div>
      {!readOnly && (
        <div className={styles.tools}>
          {entry.event && (
            <Button variant="subtle" size="compact-xs" onClick={() => act('note', entry)}>
              {t('incident.list.addNote')}
            </Button>
          )}
          <Button variant="subtle" size="compact-xs" onClick={() => act('edit', entry)}>
            {t('incident.edit.open')}
          </Button>
          <Button variant="subtle" size="compact-xs" color="gray" onClick={() => act('withdraw', entry)}>
            {t('incident.withdraw.open')}
          </Button>
        </div>
      )}
    </li>
  );
}

/** Where it stands written: the line of the evidence, and the way to it. */
function Citation({ entry }: { entry: IncidentEntry }) {
  const { t, i18n } = useTranslation();
  if (!entry.anchor) return <span>{t('incident.list.noEvent')}</span>;
  if (!entry.event || !entry.evidence) return <span>{t('incident.list.eventGone')}</span>;
  return (
    <span title={`SHA-256 ${entry.evidence.sha256}`}>
      {t('incident.list.citation', {
        evidence: visibleText(entry.evidence.name),
        line: countText(entry.anchor.line, i18n.language),
      })}{' '}
      <a href={hrefOf('timeline', { event: `${entry.event.evidence}:${entry.event.byteOffset}` })}>
        {t('incident.list.openEvent')}
      </a>
    </span>
  );
}

/** People's line ends stay; what cannot be seen is shown, for texts are pasted from evidence. */
function Paragraph({ text }: { text: string }) {
  return (
    <p className={styles.text}>
      {text.split('\n').map((line, index) => (
        <span key={index}>
          {index > 0 && <br />}
          <EvidenceText text={line} wrap />
        </span>
      ))}
    </p>
  );
}
