import type { EventRow } from '@shared/event.ts';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { Instant } from '../../ui/Instant.tsx';
import { hrefOfEvent } from './sight.ts';
import styles from './Who.module.css';

/** Events in one line each; a click opens the line they stand in. */
export function EventLines({ rows, filter = null }: { rows: readonly EventRow[]; filter?: string | null }) {
  return (
    <ul className={styles.events}>
      {rows.map((row) => (
        <li key={`${row.evidence}:${row.byteOffset}`}>
          <a href={hrefOfEvent(row, filter)}>
            <Instant at={row.instant} />
            <span className={styles.what}>
              <EvidenceText text={lineOf(row)} />
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** An event in one line: who from where did what, with which outcome. */
export function lineOf(row: EventRow): string {
  const request = row.urlPath === null ? null : [row.httpMethod, row.urlPath].filter(Boolean).join(' ');
  const parts = [
    row.userName,
    row.sourceIp,
    request ?? row.eventAction ?? row.message,
    row.httpStatus ?? row.eventOutcome,
    row.credential,
  ];
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}
