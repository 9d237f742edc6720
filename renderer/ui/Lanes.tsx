import { type IncidentEntry, phases } from '@shared/incident.ts';
import { day } from '@shared/time.ts';
import { useTranslation } from 'react-i18next';
import { visibleText } from './evidence-text.ts';
import { useInstantText } from './Instant.tsx';
import styles from './Lanes.module.css';
import { countText } from './numbers.ts';
import { phaseColour } from './Phase.tsx';

type Mark = Pick<IncidentEntry, 'id' | 'phase' | 'instant' | 'precision' | 'title'>;

/** One thin lane for every phase that has entries, over an axis of time (microseconds). What lies beyond its ends is counted there. */
export function Lanes({
  entries,
  from,
  to,
  chosen,
  open,
}: {
  entries: readonly Mark[];
  from: number;
  to: number;
  chosen?: number | null;
  open: (id: number) => void;
}) {
  const { t, i18n } = useTranslation();
  const text = useInstantText();
  const place = (instant: number) => ((instant - from) / (to - from)) * 100;
  return (
    <ul className={styles.lanes} aria-label={t('incident.lanes.label')}>
      {phases
        .map((phase) => ({ phase, marks: entries.filter((entry) => entry.phase === phase) }))
        .filter(({ marks }) => marks.length > 0)
        .map(({ phase, marks }) => {
          const name = t(`incident.phases.${phase}`);
          const before = marks.filter((mark) => mark.instant + length(mark) < from).length;
          const after = marks.filter((mark) => mark.instant > to).length;
          const count = (n: number) => ({ count: n, n: countText(n, i18n.language) });
          return (
            <li key={phase} className={styles.lane}>
              <span className={styles.name}>
                <span aria-hidden="true">{name}</span>
                <span className="only-said">{t('incident.lanes.lane', { phase: name, ...count(marks.length) })}</span>
              </span>
              <div className={styles.track}>
                {before > 0 && (
                  <span className={styles.beyond} style={{ left: 2 }}>
                    ← {t('incident.lanes.before', count(before))}
                  </span>
                )}
                {after > 0 && (
                  <span className={styles.beyond} style={{ right: 2 }}>
                    {t('incident.lanes.after', count(after))} →
                  </span>
                )}
                {marks
                  .filter((mark) => mark.instant + length(mark) >= from && mark.instant <= to)
                  .map((mark) => {
                    const label = t('incident.lanes.mark', {
                      phase: name,
                      title: visibleText(mark.title),
                      time: text(mark.instant, mark.precision === 'day' ? 'day' : 'second'),
                    });
                    const left = Math.max(0, place(mark.instant));
                    const width = Math.min(100, place(mark.instant + length(mark))) - left;
                    return (
                      <button
                        key={mark.id}
                        type="button"
                        className={mark.precision === 'day' ? styles.day : styles.mark}
                        style={{
                          left: `${left}%`,
                          background: phaseColour(phase),
                          ...(mark.precision === 'day' ? { width: `${width}%` } : {}),
                        }}
                        aria-label={label}
                        title={label}
                        aria-current={chosen === mark.id}
                        onClick={() => open(mark.id)}
                      />
                    );
                  })}
              </div>
            </li>
          );
        })}
    </ul>
  );
}

/** An entry known to the day only covers that day. */
function length(mark: Mark): number {
  return mark.precision === 'day' ? day : 0;
}
