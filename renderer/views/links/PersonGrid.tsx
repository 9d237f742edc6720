import type { Person, RosterMoment } from '@shared/roster.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Count } from '../../ui/Count.tsx';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { Grid, type GridColumn } from '../../ui/Grid.tsx';
import { Instant } from '../../ui/Instant.tsx';
import styles from './Who.module.css';

/** People in rows; whoever was active after the last day stands out. */
export function PersonGrid({
  rows,
  chosen,
  choose,
  edit,
}: {
  rows: readonly Person[];
  chosen: number | null;
  choose: (person: Person) => void;
  edit: ((person: Person) => void) | undefined;
}) {
  const { t } = useTranslation();
  const columns = useMemo((): GridColumn<Person>[] => {
    const text = (name: 'name' | 'role' | 'team' | 'accounts', width: number, grow?: number): GridColumn<Person> => ({
      name,
      header: t(`links.roster.field.${name}`),
      width,
      ...(grow === undefined ? {} : { grow }),
      cell: (person) => <EvidenceText text={[person[name]].flat().join(', ')} />,
    });
    const day = (name: 'joined' | 'notice' | 'lastDay' | 'accessRevoked', width = 92): GridColumn<Person> => ({
      name,
      header: t(`links.roster.field.${name}`),
      width,
      cell: (person) => <Written of={person[name]} />,
    });
    return [
      text('name', 170, 1),
      text('accounts', 150, 1),
      text('role', 120),
      text('team', 110),
      day('joined'),
      day('notice'),
      day('lastDay'),
      day('accessRevoked', 112),
      {
        name: 'events',
        header: t('links.roster.events'),
        width: 76,
        numeric: true,
        cell: (person) => <Count of={person.events} />,
      },
      {
        name: 'after',
        header: t('links.roster.after'),
        width: 100,
        numeric: true,
        cell: (person) =>
          person.afterLastDay > 0 ? (
            <strong className={`${styles.badge} ${styles.strong}`}>
              <Count of={person.afterLastDay} />
            </strong>
          ) : (
            <Count of={0} />
          ),
      },
      {
        name: 'last',
        header: t('links.roster.last'),
        width: 160,
        cell: (person) => <Instant at={person.last} precision="minute" />,
      },
    ];
  }, [t]);
  return (
    <Grid
      label={t('links.roster.title')}
      rows={rows}
      columns={columns}
      rowId={(person) => person.id}
      chosen={chosen}
      choose={choose}
      {...(edit ? { activate: edit } : {})}
    />
  );
}

/** A date as the roster states it; what it means as a moment is said beside the person. */
function Written({ of }: { of: RosterMoment | null }) {
  return of === null ? '–' : <EvidenceText text={of.text} />;
}
