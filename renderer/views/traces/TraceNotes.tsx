import type { Trace } from '@shared/traces.ts';
import { useTranslation } from 'react-i18next';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { Instant } from '../../ui/Instant.tsx';
import { eventHref } from './sight.ts';
import styles from './Trace.module.css';

/** The notes on its events; each opens its line. */
export function TraceNotes({ of }: { of: Trace }) {
  const { t } = useTranslation();
  return (
    <section aria-label={t('traces.notes.title')}>
      <h3>{t('traces.notes.title')}</h3>
      {of.notes.length === 0 ? (
        <p className={styles.quiet}>{t('traces.notes.none')}</p>
      ) : (
        <ul className={styles.notes}>
          {of.notes.map((note) => (
            <li key={note.id}>
              <p className={styles.quiet}>
                <EvidenceText text={note.by} /> <Instant at={note.at} precision="minute" />
              </p>
              <p>
                <EvidenceText text={note.text} wrap />
              </p>
              {note.event && (
                <a href={eventHref(note.event, of.figures.filter)}>
                  <EvidenceText text={note.evidence?.name ?? ''} /> : {note.anchor.line}
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
