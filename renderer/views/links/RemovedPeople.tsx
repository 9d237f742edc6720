import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { RemovedPerson } from '@shared/roster.ts';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../engine.ts';
import { asFailure, type EngineFailure } from '../../failure.ts';
import { change, go, useRoute } from '../../route.ts';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { Grid, type GridColumn } from '../../ui/Grid.tsx';
import { Instant } from '../../ui/Instant.tsx';
import { Empty, Failed } from '../../ui/State.tsx';
import frame from '../../ui/View.module.css';
import { useCase } from '../../use-case.ts';
import styles from './Who.module.css';

/** Whoever was taken off the roster, when and why, and the way back. */
export function RemovedPeople({ people }: { people: readonly RemovedPerson[] }) {
  const { t } = useTranslation();
  const { readOnly } = useCase();
  const { parameters } = useRoute();
  const [failure, setFailure] = useState<EngineFailure | null>(null);
  const columns = useMemo(
    (): GridColumn<RemovedPerson>[] => [
      {
        name: 'name',
        header: t('links.roster.field.name'),
        width: 200,
        grow: 1,
        cell: (one) => <EvidenceText text={one.name} />,
      },
      {
        name: 'role',
        header: t('links.roster.field.role'),
        width: 140,
        cell: (one) => <EvidenceText text={one.role} />,
      },
      {
        name: 'reason',
        header: t('links.leads.reason'),
        width: 220,
        grow: 1,
        cell: (one) => <EvidenceText text={one.reason} />,
      },
      { name: 'by', header: t('links.roster.removedBy'), width: 120, cell: (one) => <EvidenceText text={one.by} /> },
      {
        name: 'at',
        header: t('links.roster.removedAt'),
        width: 190,
        cell: (one) => <Instant at={Date.parse(one.at) * 1000} precision="minute" />,
      },
    ],
    [t],
  );
  if (people.length === 0) return <Empty why={t('links.roster.noRemoved')} />;
  const chosen = people.find(({ id }) => String(id) === parameters.person) ?? null;
  const putBack = async ({ id }: RemovedPerson) => {
    setFailure(null);
    try {
      await ask('roster.restore', { id });
      notifications.show({ message: t('links.roster.restored') });
      go('links', { tab: 'roster', person: String(id) });
    } catch (error) {
      setFailure(asFailure(error));
    }
  };
  return (
    <div className={chosen ? frame.split : frame.whole}>
      <Grid
        label={t('links.roster.parts.removed', { n: people.length })}
        rows={people}
        columns={columns}
        rowId={(one) => one.id}
        chosen={chosen?.id ?? null}
        choose={(one) => change({ person: String(one.id) }, true)}
      />
      {chosen && (
        <aside className={frame.detail} aria-label={chosen.name}>
          <h2>
            <EvidenceText text={chosen.name} wrap />
          </h2>
          <p className={styles.quiet}>{t('links.roster.restoreMeaning')}</p>
          {failure && <Failed failure={failure} />}
          <Button disabled={readOnly} onClick={() => void putBack(chosen)}>
            {t('links.roster.restore')}
          </Button>
        </aside>
      )}
    </div>
  );
}
