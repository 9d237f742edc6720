import { useTranslation } from 'react-i18next';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { TimeAxis } from '../../ui/TimeAxis.tsx';
import { useZone } from '../../ui/zone.ts';
import styles from './Life.module.css';
import { LifePicture } from './LifePicture.tsx';
import { type LifeLine, type LifeRow, rowKey, type Span } from './life-span.ts';

/** People and what lives on in their names, on one axis of time. Rows are buttons: what a row shows is told beside the chart. */
export function LifeChart({
  rows,
  lines,
  span,
  chosen,
  choose,
}: {
  rows: readonly LifeRow[];
  lines: readonly LifeLine[];
  span: Span;
  chosen: string | null;
  choose: (row: LifeRow) => void;
}) {
  const { t } = useTranslation();
  const { zone } = useZone();
  const place = (at: number) => (at - span.from) / (span.to - span.from);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse
    <section className={styles.chart} aria-label={t('links.life.title')} tabIndex={0}>
      <div className={styles.top}>
        <span className={styles.zone}>{zone}</span>
        <div>
          <div className={styles.labels}>
            {labelled(lines, place).map((line) => (
              <span
                key={line.kind}
                className={place(line.instant) > 0.6 ? `${styles.label} ${styles.labelEnd}` : styles.label}
                style={{ left: `${place(line.instant) * 100}%` }}
              >
                {t(`links.life.line.${line.kind}`)}
              </span>
            ))}
          </div>
          <TimeAxis from={span.from} to={span.to} />
        </div>
      </div>
      <ul className={styles.rows}>
        {rows.map((row) => (
          <li key={rowKey(row)}>
            <button
              type="button"
              className={styles.row}
              aria-pressed={rowKey(row) === chosen}
              onClick={() => choose(row)}
            >
              <span className={styles.name}>
                <span className={row.outlived ? styles.outlived : undefined}>
                  <EvidenceText text={row.label} />
                  {row.outlived && <span className="only-said"> – {t('links.life.outlived')}</span>}
                </span>
                <span className={styles.role}>
                  {row.person ? (
                    <EvidenceText text={[row.person.role, row.person.team].filter(Boolean).join(', ')} />
                  ) : (
                    t('links.life.nobody')
                  )}
                </span>
              </span>
              <LifePicture row={row} lines={lines} span={span} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One label a kind, and none on top of another; the lines themselves are all drawn. Discovery is named before all. */
function labelled(lines: readonly LifeLine[], place: (at: number) => number): LifeLine[] {
  const kept: LifeLine[] = [];
  for (const kind of ['discovery', 'first-act', 'last-act'] as const) {
    const line = lines.find((one) => one.kind === kind);
    if (line && kept.every((other) => Math.abs(place(other.instant) - place(line.instant)) > 0.12)) kept.push(line);
  }
  return kept;
}
