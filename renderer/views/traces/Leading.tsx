import { useTranslation } from 'react-i18next';
import { Instant } from '../../ui/Instant.tsx';
import { countText } from '../../ui/numbers.ts';
import { Failed } from '../../ui/State.tsx';
import { useAnswer } from '../../use-answer.ts';
import { useActorName } from './actor-name.ts';
import { useCountryName } from './country-name.ts';
import { tabHref } from './sight.ts';
import styles from './Traces.module.css';

/** The groups of addresses that act as one, the largest first: where to begin. */
export function Leading() {
  const { t, i18n } = useTranslation();
  const countryName = useCountryName();
  const actorName = useActorName();
  const answer = useAnswer('traces.actors', { limit: 3 }, { watch: ['evidence', 'traces'], cancellable: true });
  const actors = answer.value?.actors ?? [];
  const number = (n: number) => countText(n, i18n.language);
  return (
    <section className={styles.leading} aria-label={t('traces.leading.title')}>
      <div className={styles.panelHead}>
        <h2>{t('traces.leading.title')}</h2>
        {answer.value && answer.value.total > 0 && (
          <a href={tabHref('actors')}>
            {t('traces.leading.all', { count: answer.value.total, n: number(answer.value.total) })}
          </a>
        )}
      </div>
      {answer.state === 'loading' && <p className={styles.quiet}>{t('common.loading')}</p>}
      {answer.state === 'failed' && <Failed failure={answer.failure} retry={answer.retry} />}
      {answer.value && actors.length === 0 && <p className={styles.quiet}>{t('traces.actors.none')}</p>}
      <ol className={styles.leaders}>
        {actors.map((actor) => (
          <li key={actor.id}>
            <a href={tabHref('actors', { actor: actor.id })}>
              <bdi>{actorName(actor)}</bdi>
            </a>
            <span>
              {t('traces.leading.figures', {
                addresses: number(actor.addresses),
                events: number(actor.events),
                visits: number(actor.visits),
              })}
            </span>
            <span className={styles.quiet}>
              {actor.countries
                .slice(0, 4)
                .map((one) => `${countryName(one.country)} ${number(one.addresses)}`)
                .join(' · ')}
            </span>
            <span className={styles.quiet}>
              <Instant at={actor.firstSeen} precision="minute" /> – <Instant at={actor.lastSeen} precision="minute" />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
