import { formatInstant, isoUtc, type Precision } from '@shared/time.ts';
import styles from './Instant.module.css';
import { useZone } from './zone.ts';

/** A time, always with its offset, in the zone the reader chose. The only place that shows times. */
export function Instant({
  at,
  precision = 'second',
  zone,
}: {
  /** Microseconds since 1970 UTC, or ISO text as the journal writes it; null is shown as a dash. */
  at: number | string | null;
  precision?: Precision;
  /** Only where a zone other than the reader's is meant, as for the time of a sealed entry. */
  zone?: string;
}) {
  const shown = useZone();
  const instant = typeof at === 'string' ? Date.parse(at) * 1000 : at;
  if (instant === null || Number.isNaN(instant)) return <span className={styles.none}>–</span>;
  const text = formatInstant(instant, zone ?? shown.zone, precision);
  const cut = text.lastIndexOf(' ');
  return (
    <time className={styles.instant} dateTime={isoUtc(instant)} title={isoUtc(instant)}>
      {text.slice(0, cut)}
      <span className={styles.offset}>{text.slice(cut)}</span>
    </time>
  );
}

/** The same as text, for labels, axes and sentences. */
export function useInstantText(): (at: number, precision?: Precision) => string {
  const { zone } = useZone();
  return (at, precision = 'second') => formatInstant(at, zone, precision);
}
