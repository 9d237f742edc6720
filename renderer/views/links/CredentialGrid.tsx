import type { Credential } from '@shared/credentials.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Count } from '../../ui/Count.tsx';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { Grid, type GridColumn } from '../../ui/Grid.tsx';
import { Instant } from '../../ui/Instant.tsx';
import { Marks } from './Marks.tsx';

/** A credential by its kind and what it is called. */
export function credentialKey(one: Credential): string {
  return `${one.kind}:${one.id}`;
}

/** Whose a credential is: a person, an account, or as it is stated; null when nobody is known. */
export function ownerOf(one: Credential): string | null {
  return one.owner?.person?.name ?? one.owner?.account ?? one.owner?.text ?? null;
}

/** Credentials in rows. */
export function CredentialGrid({
  rows,
  chosen,
  choose,
}: {
  rows: readonly Credential[];
  chosen: string | null;
  choose: (row: Credential) => void;
}) {
  const { t } = useTranslation();
  const columns = useMemo((): GridColumn<Credential>[] => {
    const when = (name: 'issued' | 'expires' | 'revoked'): GridColumn<Credential> => ({
      name,
      header: t(`links.credentials.column.${name}`),
      width: 158,
      cell: (one) => <Instant at={one[name]?.instant ?? null} precision="minute" />,
    });
    const count = (name: 'uses' | 'accepted' | 'subjects' | 'addresses'): GridColumn<Credential> => ({
      name,
      header: t(`links.credentials.column.${name}`),
      width: 76,
      numeric: true,
      cell: (one) => <Count of={one[name]} />,
    });
    return [
      {
        name: 'kind',
        header: t('links.credentials.column.kind'),
        width: 92,
        cell: (one) => t(`links.kinds.${one.kind}`),
      },
      {
        name: 'id',
        header: t('links.credentials.column.id'),
        width: 190,
        grow: 1,
        cell: (one) => <EvidenceText text={one.id} />,
      },
      {
        name: 'owner',
        header: t('links.credentials.column.owner'),
        width: 130,
        grow: 1,
        cell: (one) => <EvidenceText text={ownerOf(one) ?? t('links.credentials.unknownOwner')} />,
      },
      {
        name: 'marks',
        header: t('links.credentials.column.marks'),
        width: 300,
        cell: (one) => <Marks of={one.marks} most={2} />,
      },
      count('uses'),
      count('accepted'),
      {
        name: 'firstUse',
        header: t('links.credentials.column.firstUse'),
        width: 158,
        cell: (one) => <Instant at={one.firstUse} precision="minute" />,
      },
      {
        name: 'lastUse',
        header: t('links.credentials.column.lastUse'),
        width: 158,
        cell: (one) => <Instant at={one.lastUse} precision="minute" />,
      },
      when('issued'),
      when('expires'),
      when('revoked'),
      count('subjects'),
      count('addresses'),
    ];
  }, [t]);
  return (
    <Grid
      label={t('links.credentials.title')}
      rows={rows}
      columns={columns}
      rowId={credentialKey}
      chosen={chosen}
      choose={choose}
    />
  );
}
