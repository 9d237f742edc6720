import type { IncidentEntry } from '@shared/incident.ts';
import { day, dayNumber, dayStart } from '@shared/time.ts';
import { Lanes } from '../../ui/Lanes.tsx';
import { TimeAxis } from '../../ui/TimeAxis.tsx';
import { useZone } from '../../ui/zone.ts';
import styles from './Incident.module.css';

/** The entries by phase over whole days, from the first to the last, with a little air on both sides. */
export function Picture({
  entries,
  chosen,
  open,
}: {
  entries: readonly IncidentEntry[];
  chosen: number | null;
  open: (id: number) => void;
}) {
  const { zone } = useZone();
  const instants = entries.map((entry) => entry.instant);
  const first = dayNumber(Math.min(...instants), zone);
  const last = dayNumber(Math.max(...instants), zone);
  const air = Math.max(day / 4, (last - first + 1) * day * 0.02);
  const from = dayStart(first, zone) - air;
  const to = dayStart(last + 1, zone) + air;
  return (
    <div className={styles.picture}>
      <Lanes entries={entries} from={from} to={to} chosen={chosen} open={open} />
      <div className={styles.foot}>
        <span className={styles.zone}>{zone}</span>
        <TimeAxis from={from} to={to} most={10} />
      </div>
    </div>
  );
}
