import { Button, Select } from '@mantine/core';
import type { Roster } from '@shared/roster.ts';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { change, hrefOf, useRoute } from '../../route.ts';
import { Count } from '../../ui/Count.tsx';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { visibleText } from '../../ui/evidence-text.ts';
import { Grid, type GridColumn } from '../../ui/Grid.tsx';
import { Instant } from '../../ui/Instant.tsx';
import { quoted } from '../../ui/Ip.tsx';
import { countText } from '../../ui/numbers.ts';
import { Empty } from '../../ui/State.tsx';
import frame from '../../ui/View.module.css';
import { useCase } from '../../use-case.ts';
import type { Editing } from './PersonForm.tsx';
import { hrefOfNode } from './sight.ts';
import styles from './Who.module.css';

type Account = Roster['unowned'][number];

/** Accounts of the evidence that the roster gives to nobody, and the way to give one to somebody. */
export function NobodysAccounts({ of, give }: { of: Roster; give: (editing: Editing) => void }) {
  const { t, i18n } = useTranslation();
  const { readOnly } = useCase();
  const { parameters } = useRoute();
  const [person, setPerson] = useState<string | null>(null);
  const columns = useMemo(
    (): GridColumn<Account>[] => [
      {
        name: 'account',
        header: t('links.roster.account'),
        width: 220,
        grow: 1,
        cell: (one) => <EvidenceText text={one.account} />,
      },
      {
        name: 'events',
        header: t('links.roster.events'),
        width: 90,
        numeric: true,
        cell: (one) => <Count of={one.events} />,
      },
      {
        name: 'addresses',
        header: t('links.roster.addressesSeen'),
        width: 90,
        numeric: true,
        cell: (one) => <Count of={one.addresses} />,
      },
      { name: 'first', header: t('links.roster.first'), width: 190, cell: (one) => <Instant at={one.first} /> },
      { name: 'last', header: t('links.roster.last'), width: 190, cell: (one) => <Instant at={one.last} /> },
    ],
    [t],
  );
  if (of.unowned.length === 0) return <Empty why={t('links.roster.noUnowned')} />;
  const chosen = of.unowned.find((one) => one.account === parameters.account) ?? null;
  return (
    <>
      {of.unownedTotal > of.unowned.length && (
        <p className={`${frame.bar} ${styles.quiet}`}>
          {t('links.roster.unownedMore', {
            shown: countText(of.unowned.length, i18n.language),
            total: countText(of.unownedTotal, i18n.language),
          })}
        </p>
      )}
      <div className={chosen ? frame.split : frame.whole}>
        <Grid
          label={t('links.roster.parts.nobody', { n: of.unownedTotal })}
          rows={of.unowned}
          columns={columns}
          rowId={(one) => one.account}
          chosen={chosen?.account ?? null}
          choose={(one) => change({ account: one.account }, true)}
        />
        {chosen && (
          <aside className={frame.detail} aria-label={visibleText(chosen.account)}>
            <h2>
              <EvidenceText text={chosen.account} wrap />
            </h2>
            <div className={styles.actions}>
              <a href={hrefOf('timeline', { filter: `userName:${quoted(chosen.account)}` })}>{t('links.onTimeline')}</a>
              <a href={hrefOfNode('account', chosen.account)}>{t('links.inGraph')}</a>
            </div>
            {!readOnly && (
              <>
                <Select
                  searchable
                  clearable
                  clearButtonProps={{ 'aria-label': t('links.roster.newPerson') }}
                  label={t('links.roster.giveTitle', { account: visibleText(chosen.account) })}
                  placeholder={t('links.roster.newPerson')}
                  data={of.people.map((one) => ({ value: String(one.id), label: visibleText(one.name) }))}
                  value={person}
                  onChange={setPerson}
                />
                <Button
                  onClick={() =>
                    give({
                      person: of.people.find((one) => String(one.id) === person) ?? null,
                      account: chosen.account,
                    })
                  }
                >
                  {t('links.roster.give')}
                </Button>
              </>
            )}
          </aside>
        )}
      </div>
    </>
  );
}
