import type { Person, Roster } from '@shared/roster.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { go } from '../../route.ts';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { Grid, type GridColumn } from '../../ui/Grid.tsx';
import { Empty } from '../../ui/State.tsx';
import frame from '../../ui/View.module.css';

/** People for whom no account is stated, or whose accounts occur in no event. */
export function Silent({ of, people }: { of: Roster; people: readonly Person[] }) {
  const { t } = useTranslation();
  const columns = useMemo(
    (): GridColumn<Person>[] => [
      {
        name: 'name',
        header: t('links.roster.field.name'),
        width: 220,
        grow: 1,
        cell: (one) => <EvidenceText text={one.name} />,
      },
      {
        name: 'accounts',
        header: t('links.roster.field.accounts'),
        width: 220,
        grow: 1,
        cell: (one) => <EvidenceText text={one.accounts.join(', ')} />,
      },
      {
        name: 'why',
        header: t('links.roster.why'),
        width: 240,
        cell: (one) => t(of.withoutAccounts.includes(one.id) ? 'links.roster.noAccount' : 'links.roster.noEvents'),
      },
    ],
    [t, of],
  );
  if (people.length === 0) return <Empty why={t('links.roster.noSilent')} />;
  return (
    <div className={frame.whole}>
      <Grid
        label={t('links.roster.parts.silent', { n: people.length })}
        rows={people}
        columns={columns}
        rowId={(one) => one.id}
        chosen={null}
        choose={() => {}}
        activate={(one) => go('links', { tab: 'roster', person: String(one.id) })}
      />
    </div>
  );
}
