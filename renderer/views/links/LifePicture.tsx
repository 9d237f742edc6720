import { day } from '@shared/time.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { visibleText } from '../../ui/evidence-text.ts';
import styles from './Life.module.css';
import { type LifeLine, type LifeRow, placed, type Span } from './life-span.ts';

const barHeight = 7;
const gap = 2;
const top = 14;

/** One row's bars: employment behind, credentials in lanes, activity above them, the last day across. */
export function LifePicture({ row, lines, span }: { row: LifeRow; lines: readonly LifeLine[]; span: Span }) {
  const { t } = useTranslation();
  const lanes = useMemo(() => lanesOf(row.credentials), [row.credentials]);
  const height = Math.max(36, top + (Math.max(-1, ...lanes) + 1) * (barHeight + gap) + 4);
  const end = row.employment?.to ?? null;
  const at = (instant: number) => `${((instant - span.from) / (span.to - span.from)) * 100}%`;
  const inSight = (instant: number | null): instant is number =>
    instant !== null && instant >= span.from && instant <= span.to;
  const employment = row.employment && placed(row.employment.from ?? span.from, end ?? span.to, span);
  return (
    <svg
      className={styles.picture}
      height={height}
      role="img"
      aria-label={t('links.life.chart', { name: visibleText(row.label) })}
    >
      {employment && <rect {...employment} y={1} height={height - 2} className={styles.employment} />}
      {lines.map((line) => (
        <line
          key={`${line.kind}${line.entry}`}
          x1={at(line.instant)}
          x2={at(line.instant)}
          y1={0}
          y2={height}
          className={line.kind === 'discovery' ? styles.discovery : styles.act}
        />
      ))}
      {row.credentials.map((one, index) => {
        const y = top + (lanes[index] ?? 0) * (barHeight + gap);
        return (
          <g key={`${one.kind}:${one.id}`}>
            <title>
              {one.tokens === null
                ? `${t(`links.kinds.${one.kind}`)} ${visibleText(one.id)}`
                : t('links.life.neverIssued', { count: one.tokens })}
            </title>
            {cut(one.from, one.to, end).map(([from, to, after]) => {
              const place = placed(from, to, span);
              return (
                place && (
                  <rect
                    key={from}
                    {...place}
                    y={y}
                    height={barHeight}
                    className={after ? styles.beyond : styles.life}
                  />
                )
              );
            })}
            {one.firstUse !== null &&
              one.lastUse !== null &&
              cut(one.firstUse, one.lastUse, end).map(([from, to, after]) => {
                const place = placed(from, to, span);
                return (
                  place && (
                    <rect
                      key={from}
                      {...place}
                      y={y + 2}
                      height={barHeight - 4}
                      className={after ? styles.useBeyond : styles.use}
                    />
                  )
                );
              })}
          </g>
        );
      })}
      {row.bursts.map((burst) => {
        const place = placed(burst.from, burst.to, span);
        return (
          place && (
            <rect key={burst.from} {...place} y={3} height={8} className={burst.after ? styles.after : styles.burst} />
          )
        );
      })}
      {inSight(end) && <line x1={at(end)} x2={at(end)} y1={0} y2={height} className={styles.lastDay} />}
      {inSight(row.accessRevoked) && (
        <line x1={at(row.accessRevoked)} x2={at(row.accessRevoked)} y1={0} y2={height} className={styles.revoked} />
      )}
    </svg>
  );
}

/** A stretch, cut at the last day: what lies beyond is drawn in another colour. */
function cut(from: number, to: number, end: number | null): [from: number, to: number, after: boolean][] {
  if (end === null || to <= end) return [[from, to, false]];
  if (from >= end) return [[from, to, true]];
  return [
    [from, end, false],
    [end, to, true],
  ];
}

/** The lane of each credential: those that follow one another share one, a day apart, so that a row stays low. */
function lanesOf(credentials: LifeRow['credentials']): number[] {
  const ends: number[] = [];
  return credentials.map(({ from, to }) => {
    const free = ends.findIndex((end) => end + day < from);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = to;
    return lane;
  });
}
