import type { AddressRow, Trace } from '@shared/traces.ts';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { change } from '../../route.ts';
import { Bytes } from '../../ui/Bytes.tsx';
import { Count } from '../../ui/Count.tsx';
import { Grid, type GridColumn } from '../../ui/Grid.tsx';
import { Instant } from '../../ui/Instant.tsx';
import { Ip } from '../../ui/Ip.tsx';
import { countText } from '../../ui/numbers.ts';
import { useCountryName } from './country-name.ts';
import { Label } from './Label.tsx';
import { Opens } from './Opens.tsx';
import { Spark } from './Spark.tsx';
import type { Sight } from './sight.ts';
import styles from './Trace.module.css';

/** The addresses a group stands for, those with most events first. */
export function Members({ sight, of }: { sight: Sight; of: Trace }) {
  const { t, i18n } = useTranslation();
  const countryName = useCountryName();
  const [chosen, setChosen] = useState<string | null>(null);
  const columns = useMemo(
    (): GridColumn<AddressRow>[] => [
      { name: 'key', header: t('traces.column.key'), width: 160, cell: (row) => <Ip address={row.key} /> },
      {
        name: 'events',
        header: t('traces.column.events'),
        width: 76,
        numeric: true,
        cell: (row) => (
          <Opens scope={sight.scope} filter={row.filter} inRow>
            <Count of={row.events} />
          </Opens>
        ),
      },
      { name: 'spark', header: t('traces.column.spark'), width: 106, cell: (row) => <Spark counts={row.spark} /> },
      { name: 'country', header: t('traces.column.country'), width: 110, cell: (row) => countryName(row.country) },
      { name: 'label', header: t('traces.column.label'), width: 180, cell: (row) => <Label of={row.label} /> },
      {
        name: 'visits',
        header: t('traces.column.visits'),
        width: 64,
        numeric: true,
        cell: (row) => (
          <Opens scope={sight.scope} filter={row.filter} by="visits" inRow>
            <Count of={row.visits} />
          </Opens>
        ),
      },
      {
        name: 'bytes',
        header: t('traces.column.bytes'),
        width: 84,
        numeric: true,
        cell: (row) => (
          <Opens scope={sight.scope} filter={row.filter} by="bytes" inRow>
            <Bytes of={row.bytes} />
          </Opens>
        ),
      },
      {
        name: 'first',
        header: t('traces.column.firstSeen'),
        width: 182,
        cell: (row) => <Instant at={row.firstSeen} />,
      },
      {
        name: 'last',
        header: t('traces.column.lastSeen'),
        width: 182,
        grow: 1,
        cell: (row) => <Instant at={row.lastSeen} />,
      },
    ],
    [t, sight, countryName],
  );
  return (
    <section aria-labelledby="trace-members">
      <div className={styles.partHead}>
        <h3 id="trace-members">{t('traces.members.title')}</h3>
        {of.figures.addresses > of.members.length && (
          <span className={styles.quiet}>
            {t('traces.members.some', {
              n: countText(of.members.length, i18n.language),
              total: countText(of.figures.addresses, i18n.language),
            })}
          </span>
        )}
      </div>
      <div className={styles.visits} style={{ height: Math.min(320, 24 * (of.members.length + 1) + 16) }}>
        <Grid
          label={t('traces.members.title')}
          rows={of.members}
          columns={columns}
          rowId={(row) => row.key}
          chosen={chosen}
          choose={(row) => setChosen(row.key)}
          activate={(row) =>
            change({
              range: '',
              asn: '',
              country: '',
              label: '',
              userAgent: '',
              actor: '',
              address: row.key,
            })
          }
        />
      </div>
    </section>
  );
}
