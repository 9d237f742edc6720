import { ticksBetween } from '@shared/ticks.ts';
import styles from './TimeAxis.module.css';

import { useZone } from './zone.ts';

/** An axis of time as wide as its container; beside it the zone has to be named. */
export function TimeAxis({ from, to, most = 8 }: { from: number; to: number; most?: number }) {
  const { zone } = useZone();
  return (
    <div className={styles.axis}>
      {ticksBetween(from, to, zone, most)
        .map((tick) => ({ ...tick, place: (tick.at - from) / (to - from) }))
        // A label begins at its mark: none where it would run over the end.
        .filter(({ place }) => place < 0.95)
        .map(({ at, label, place }) => (
          <span key={at} className={styles.tick} style={{ left: `${place * 100}%` }}>
            {label}
          </span>
        ))}
    </div>
  );
}
