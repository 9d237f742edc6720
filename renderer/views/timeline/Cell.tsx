import type { EventRow } from '@shared/event.ts';
import { eventFields } from '@shared/event.ts';
import { isEventField } from '@shared/filter/fields.ts';
import { useTranslation } from 'react-i18next';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Instant } from '../../ui/Instant.tsx';
import { countText } from '../../ui/numbers.ts';
import styles from './EventTable.module.css';

/** What stands in a cell. `value` is the column's value as the filter knows it. */
export function Cell({ row, column, value }: { row: EventRow; column: string; value: string | null }) {
  const { i18n } = useTranslation();
  if (column === 'marks') return <Marks row={row} />;
  if (column === 'time') return <Instant at={row.instant} />;
  if (value === null) return <span className={styles.none}>–</span>;
  if (column === 'line' || column === 'offset' || column === 'responseBytes')
    return <>{countText(Number(value), i18n.language)}</>;
  return (
    <span
      className={`${styles.value} ${logText(column) ? styles.log : ''} ${quiet(column, value) ?? ''}`}
      data-value=""
    >
      <EvidenceText text={value} />
    </span>
  );
}

function Marks({ row }: { row: EventRow }) {
  const { t, i18n } = useTranslation();
  if (row.notes === 0 && row.incident === 0) return null;
  const notes = t('timeline.table.notes', { count: row.notes, n: countText(row.notes, i18n.language) });
  return (
    <span className={styles.marks}>
      {row.incident > 0 && (
        <span className={styles.incident} title={t('timeline.table.incident')}>
          <Icon name="flag" size={13} />
          <span className="only-said">{t('timeline.table.incident')}</span>
        </span>
      )}
      {row.notes > 0 && (
        <span title={notes}>
          <Icon name="note" size={13} />
          <span className="only-said">{notes}</span>
        </span>
      )}
    </span>
  );
}

/** Whether a column's numbers are read by their last digits. */
export function isNumber(column: string): boolean {
  return column === 'line' || column === 'offset' || (isEventField(column) && eventFields[column].kind === 'number');
}

function logText(column: string): boolean {
  return column !== 'evidence' && column !== 'eventOutcome' && column !== 'httpStatus';
}

/** The text says it; the colour only helps the eye. */
function quiet(column: string, value: string): string | undefined {
  if (column === 'eventOutcome')
    return value === 'success' ? styles.success : value === 'failure' ? styles.failure : undefined;
  if (column === 'httpStatus') return /^[45]/.test(value) ? styles.failure : undefined;
  return undefined;
}
