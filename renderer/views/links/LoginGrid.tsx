import type { LoginSource } from '@shared/logins.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Count } from '../../ui/Count.tsx';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { Grid, type GridColumn } from '../../ui/Grid.tsx';
import { Instant } from '../../ui/Instant.tsx';
import { Ip } from '../../ui/Ip.tsx';

/** One source a row, those with most failed logins first. */
export function LoginGrid({
  rows,
  chosen,
  choose,
}: {
  rows: readonly LoginSource[];
  chosen: string | null;
  choose: (row: LoginSource) => void;
}) {
  const { t } = useTranslation();
  const columns = useMemo((): GridColumn<LoginSource>[] => {
    const figure = (name: 'failed' | 'triedTotal' | 'cameIn' | 'cameInAfter', width: number) => ({
      name,
      header: t(`links.logins.column.${name}`),
      width,
      numeric: true,
      cell: (one: LoginSource) => <Count of={one[name]} />,
    });
    return [
      {
        name: 'address',
        header: t('links.logins.column.address'),
        width: 150,
        grow: 1,
        cell: (one) => <Ip address={one.address} />,
      },
      figure('failed', 70),
      figure('triedTotal', 104),
      figure('cameIn', 76),
      figure('cameInAfter', 110),
      {
        name: 'accounts',
        header: t('links.logins.column.accounts'),
        width: 140,
        grow: 2,
        cell: (one) => <EvidenceText text={one.accounts.map(({ account }) => account).join(', ')} />,
      },
      {
        name: 'first',
        header: t('links.logins.column.first'),
        width: 165,
        cell: (one) => <Instant at={one.first} precision="minute" />,
      },
    ];
  }, [t]);
  return (
    <Grid
      label={t('links.logins.title')}
      rows={rows}
      columns={columns}
      rowId={({ address }) => address}
      chosen={chosen}
      choose={choose}
    />
  );
}
