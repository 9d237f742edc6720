import { balances, type Evidence, isInPart } from '@shared/evidence.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { BalanceBar } from '../../ui/BalanceBar.tsx';
import { Bytes } from '../../ui/Bytes.tsx';
import { Count } from '../../ui/Count.tsx';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { Grid, type GridColumn } from '../../ui/Grid.tsx';
import { Instant } from '../../ui/Instant.tsx';
import styles from './EvidenceGrid.module.css';
import { FormatName } from './FormatName.tsx';
import { Verified } from './Verified.tsx';

/** The evidence of the case, a file a row. Red: a file that could not be read again, whose lines do not balance, that was read in part only or gave no event, or that has changed. */
export function EvidenceGrid({
  all,
  unread,
  chosen,
  choose,
}: {
  all: readonly Evidence[];
  /** Numbers of those whose events are not in the index. */
  unread: readonly number[];
  chosen: number | null;
  choose: (one: Evidence) => void;
}) {
  const { t } = useTranslation();
  const columns = useMemo(
    (): GridColumn<Evidence>[] => [
      { name: 'id', header: t('evidence.column.id'), width: 40, numeric: true, cell: (one) => one.id },
      {
        name: 'name',
        header: t('evidence.column.name'),
        width: 190,
        grow: 1.2,
        cell: (one) => <EvidenceText text={one.name} />,
      },
      {
        name: 'size',
        header: t('evidence.column.size'),
        width: 76,
        numeric: true,
        cell: (one) => <Bytes of={one.sizeBytes} />,
      },
      {
        name: 'format',
        header: t('evidence.column.format'),
        width: 190,
        grow: 1,
        cell: (one) => <FormatName id={one.format} packing={one.packing} />,
      },
      {
        name: 'lines',
        header: t('evidence.column.lines'),
        width: 84,
        numeric: true,
        cell: (one) => <Count of={one.lines} />,
      },
      {
        name: 'events',
        header: t('evidence.column.events'),
        width: 84,
        numeric: true,
        cell: (one) => (
          <span className={one.events === 0 ? styles.bad : undefined}>
            <Count of={one.events} />
          </span>
        ),
      },
      {
        name: 'rejects',
        header: t('evidence.column.rejects'),
        width: 70,
        numeric: true,
        cell: (one) => (
          <span className={isInPart(one) ? styles.bad : one.rejects > 0 ? styles.some : styles.quiet}>
            <Count of={one.rejects} />
          </span>
        ),
      },
      {
        name: 'balance',
        header: t('evidence.column.balance'),
        width: 80,
        grow: 0.5,
        cell: (one) => <BalanceBar of={one} />,
      },
      { name: 'first', header: t('evidence.column.first'), width: 178, cell: (one) => <Instant at={one.first} /> },
      { name: 'last', header: t('evidence.column.last'), width: 178, cell: (one) => <Instant at={one.last} /> },
      {
        name: 'zone',
        header: t('evidence.column.zone'),
        width: 160,
        cell: (one) =>
          one.zoneSource === 'data' ? t('evidence.zone.data') : `${one.zone} · ${t(`evidence.zone.${one.zoneSource}`)}`,
      },
      {
        name: 'year',
        header: t('evidence.column.year'),
        width: 120,
        cell: (one) =>
          one.yearSource === 'data' ? t('evidence.year.data') : `${one.year} · ${t(`evidence.year.${one.yearSource}`)}`,
      },
      {
        name: 'withoutTime',
        header: t('evidence.column.withoutTime'),
        width: 86,
        numeric: true,
        cell: (one) => (
          <span className={one.withoutTime > 0 ? styles.some : styles.quiet}>
            <Count of={one.withoutTime} />
          </span>
        ),
      },
      {
        name: 'sha256',
        header: 'SHA-256',
        width: 120,
        cell: (one) => <code className={styles.hash}>{one.sha256.slice(0, 12)}…</code>,
      },
      {
        name: 'verified',
        header: t('evidence.column.verified'),
        width: 110,
        cell: (one) => <Verified of={one.verified} />,
      },
    ],
    [t],
  );
  return (
    <Grid
      label={t('evidence.title')}
      rows={all}
      columns={columns}
      rowId={(one) => one.id}
      chosen={chosen}
      choose={choose}
      bad={(one) =>
        unread.includes(one.id) ||
        one.events === 0 ||
        isInPart(one) ||
        !balances(one) ||
        one.verified?.state === 'changed'
      }
    />
  );
}
