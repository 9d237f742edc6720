import type { Actor } from '@shared/actors.ts';
import { useTranslation } from 'react-i18next';
import { Instant } from '../../ui/Instant.tsx';
import { countText } from '../../ui/numbers.ts';
import { Failed } from '../../ui/State.tsx';
import { useAnswer } from '../../use-answer.ts';
import { useActorName } from './actor-name.ts';
import { useCountryName } from './country-name.ts';
import { Opens } from './Opens.tsx';
import { tabHref, wholeScope } from './sight.ts';
import styles from './Traces.module.css';

/** The groups of addresses that act as one, the largest first: where to begin. `short` names the first alone, in a line. */
export function Leading({ short = false }: { short?: boolean }) {
  const { t, i18n } = useTranslation();
  const answer = useAnswer('traces.actors', { limit: 3 }, { watch: ['evidence', 'traces'], cancellable: true });
  const of = answer.value;
  const all = of !== null && of.total > 0 && (
    <a href={tabHref('actors')}>
      {t('traces.leading.all', { count: of.total, n: countText(of.total, i18n.language) })}
    </a>
  );
  const [first] = of?.actors ?? [];
  if (short) {
    return first ? (
      <section className={styles.leader} aria-label={t('traces.leading.title')}>
        <span className={styles.quiet}>{t('traces.leading.first')}</span>
        <One of={first} />
        {all}
      </section>
    ) : null;
  }
  return (
    <section className={styles.leading} aria-label={t('traces.leading.title')}>
      <div className={styles.panelHead}>
        <h2>{t('traces.leading.title')}</h2>
        {all}
      </div>
      <p className={styles.quiet}>{t('traces.leading.what')}</p>
      {answer.state === 'loading' && <p className={styles.quiet}>{t('common.loading')}</p>}
      {answer.state === 'failed' && <Failed failure={answer.failure} retry={answer.retry} />}
      {of !== null && of.actors.length === 0 && <p className={styles.quiet}>{t('traces.actors.none')}</p>}
      <ol className={styles.leaders}>
        {of?.actors.map((actor) => (
          <li key={actor.id}>
            <One of={actor} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** One actor: how much it did, from where, through what, and when. */
function One({ of }: { of: Actor }) {
  const { t, i18n } = useTranslation();
  const countryName = useCountryName();
  const name = useActorName()(of);
  const number = (n: number) => countText(n, i18n.language);
  return (
    <>
      <a href={tabHref('actors', { actor: of.id })}>
        <bdi>{name}</bdi>
      </a>
      <Opens scope={wholeScope} filter={`actor:${of.id}`}>
        {t('traces.leading.figures', {
          addresses: number(of.addresses),
          events: number(of.events),
          visits: number(of.visits),
        })}
      </Opens>
      {of.countries.slice(0, 4).map((one) => (
        <span key={one.country} className={styles.together}>
          {countryName(one.country)} {number(one.addresses)}
        </span>
      ))}
      {kindsOf(of).map(([kind, addresses]) => (
        <span key={kind} className={styles.together}>
          <span className={styles.kind}>{t(`traces.kind.${kind}`)}</span> {number(addresses)}
        </span>
      ))}
      <span className={styles.quiet}>
        <Instant at={of.firstSeen} precision="minute" /> – <Instant at={of.lastSeen} precision="minute" />
      </span>
    </>
  );
}

/** Kinds of networks its addresses lie in, by the case's own lists. */
function kindsOf({ labels }: Actor): [Actor['labels'][number]['kind'], number][] {
  const kinds = new Map<Actor['labels'][number]['kind'], number>();
  for (const { kind, addresses } of labels) kinds.set(kind, (kinds.get(kind) ?? 0) + addresses);
  return [...kinds].sort(([, a], [, b]) => b - a).slice(0, 4);
}
