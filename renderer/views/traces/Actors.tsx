import type { Actor } from '@shared/actors.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { change } from '../../route.ts';
import { Count } from '../../ui/Count.tsx';
import { Grid, type GridColumn } from '../../ui/Grid.tsx';
import { Instant } from '../../ui/Instant.tsx';
import { countText } from '../../ui/numbers.ts';
import { Empty, Failed, Loading } from '../../ui/State.tsx';
import { useAnswer } from '../../use-answer.ts';
import { ActorDetail } from './ActorDetail.tsx';
import { useActorName } from './actor-name.ts';
import { useCountryName } from './country-name.ts';
import { Opens } from './Opens.tsx';
import { type Sight, wholeScope } from './sight.ts';
import styles from './Traces.module.css';

const limit = 500;

/** Groups of addresses that act as one, by stated rules: leads, not persons. */
export function Actors({ sight }: { sight: Sight }) {
  const { t, i18n } = useTranslation();
  const countryName = useCountryName();
  const actorName = useActorName();
  const answer = useAnswer('traces.actors', { limit }, { watch: ['evidence', 'traces'], cancellable: true });
  const actors = answer.value?.actors ?? [];
  const chosen = actors.find((actor) => actor.id === sight.actor) ?? actors[0] ?? null;
  const columns = useMemo((): GridColumn<Actor>[] => {
    const number = (n: number) => countText(n, i18n.language);
    return [
      {
        name: 'name',
        header: t('traces.actors.column.name'),
        width: 140,
        cell: (actor) => <bdi>{actorName(actor)}</bdi>,
      },
      {
        name: 'state',
        header: t('traces.actors.column.state'),
        width: 84,
        cell: (actor) => <span data-state={actor.state}>{t(`traces.actors.state.${actor.state}`)}</span>,
      },
      {
        name: 'addresses',
        header: t('traces.column.addresses'),
        width: 74,
        numeric: true,
        cell: (actor) => (
          <Opens scope={wholeScope} filter={`actor:${actor.id}`} by="addresses" inRow>
            <Count of={actor.addresses} />
          </Opens>
        ),
      },
      {
        name: 'events',
        header: t('traces.column.events'),
        width: 70,
        numeric: true,
        cell: (actor) => (
          <Opens scope={wholeScope} filter={`actor:${actor.id}`} by="events" inRow>
            <Count of={actor.events} />
          </Opens>
        ),
      },
      {
        name: 'visits',
        header: t('traces.column.visits'),
        width: 60,
        numeric: true,
        cell: (actor) => (
          <Opens scope={wholeScope} filter={`actor:${actor.id}`} by="visits" inRow>
            <Count of={actor.visits} />
          </Opens>
        ),
      },
      {
        name: 'first',
        header: t('traces.column.firstSeen'),
        width: 160,
        cell: (actor) => <Instant at={actor.firstSeen} precision="minute" />,
      },
      {
        name: 'last',
        header: t('traces.column.lastSeen'),
        width: 160,
        cell: (actor) => <Instant at={actor.lastSeen} precision="minute" />,
      },
      {
        name: 'countries',
        header: t('traces.actors.column.countries'),
        width: 200,
        grow: 1,
        cell: (actor) =>
          actor.countries.map((one) => `${countryName(one.country)} ${number(one.addresses)}`).join(' · '),
      },
      {
        name: 'rules',
        header: t('traces.actors.column.rules'),
        width: 200,
        grow: 1,
        cell: (actor) => actor.rules.map((one) => `${t(`traces.rule.${one.rule}`)} ${number(one.members)}`).join(' · '),
      },
    ];
  }, [t, i18n.language, countryName, actorName]);
  if (answer.state === 'failed' && answer.value === null)
    return <Failed failure={answer.failure} retry={answer.retry} />;
  if (answer.value === null) return <Loading what={t('traces.actors.looking')} />;
  return (
    <div className={styles.actors}>
      <p className={styles.caveat}>{t('traces.actors.caveat')}</p>
      {actors.length === 0 ? (
        <Empty why={t('traces.actors.none')} what={t('traces.actors.noneDo')} />
      ) : (
        <>
          <div className={styles.actorList} style={{ height: Math.min(190, 24 * (actors.length + 1) + 14) }}>
            <Grid
              label={t('traces.tab.actors')}
              rows={actors}
              columns={columns}
              rowId={(actor) => actor.id}
              chosen={chosen?.id ?? null}
              choose={(actor) => change({ actor: actor.id }, true)}
            />
          </div>
          {answer.value.total > actors.length && (
            <p className={styles.quiet}>
              {t('traces.actors.some', {
                n: countText(actors.length, i18n.language),
                total: countText(answer.value.total, i18n.language),
              })}
            </p>
          )}
          {chosen && <ActorDetail key={chosen.id} of={chosen} all={actors} />}
        </>
      )}
    </div>
  );
}
