import { Button } from '@mantine/core';
import type { Trace, TraceSubject } from '@shared/traces.ts';
import { useTranslation } from 'react-i18next';
import { useActions } from '../../actions.ts';
import { change } from '../../route.ts';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { visibleText } from '../../ui/evidence-text.ts';
import { Icon } from '../../ui/Icon.tsx';
import { countText } from '../../ui/numbers.ts';
import { Empty, Failed, Loading } from '../../ui/State.tsx';
import { useAnswer } from '../../use-answer.ts';
import { useCase } from '../../use-case.ts';
import { Attribution } from './Attribution.tsx';
import { useActorName } from './actor-name.ts';
import { Brush } from './Brush.tsx';
import { pickAll, togglePicked, usePicked } from './chosen.ts';
import { useCountryName } from './country-name.ts';
import { Figures } from './Figures.tsx';
import { HeatMap } from './HeatMap.tsx';
import { Held } from './Held.tsx';
import { Label } from './Label.tsx';
import { Members } from './Members.tsx';
import { Neighbours } from './Neighbours.tsx';
import { Opens } from './Opens.tsx';
import { type Sight, tabHref, timelineHref, traceHref } from './sight.ts';
import { TopValues } from './TopValues.tsx';
import styles from './Trace.module.css';
import { TraceNotes } from './TraceNotes.tsx';
import { Visits } from './Visits.tsx';

/** Everything about one address, or about a range, a network, a country, a label, an agent or an actor. */
export function TracePage({ sight, subject }: { sight: Sight; subject: TraceSubject }) {
  const { t } = useTranslation();
  const answer = useAnswer(
    'traces.trace',
    { ...sight.scope, subject },
    { watch: ['evidence', 'traces', 'notes'], cancellable: true },
  );
  const of = answer.value;
  return (
    <div className={styles.page}>
      <p className={styles.back}>
        <a href={tabHref('addresses')}>← {t('traces.page.all')}</a>
      </p>
      {answer.state === 'failed' && <Failed failure={answer.failure} retry={answer.retry} />}
      {answer.state === 'failed' && answer.failure.code === 'address-missing' && subject.by === 'address' && (
        <Held address={subject.value} instant={null} />
      )}
      {answer.state === 'loading' && <Loading />}
      {of && <Whole sight={sight} of={of} stale={answer.stale} />}
    </div>
  );
}

function Whole({ sight, of, stale }: { sight: Sight; of: Trace; stale: boolean }) {
  const { t, i18n } = useTranslation();
  const { folder } = useCase();
  const picked = usePicked(folder);
  const { figures, subject } = of;
  const events = timelineHref(sight.scope, figures.filter);
  const mine = of.members.map((member) => member.key);
  const isPicked = mine.length > 0 && mine.every((address) => picked.includes(address));
  const pick = () => {
    if (isPicked) for (const address of mine) togglePicked(folder, address);
    else pickAll(folder, mine);
  };
  useActions([
    {
      id: 'trace-timeline',
      label: t('traces.page.timeline'),
      group: t('traces.title'),
      keys: 't',
      run: () => {
        location.hash = events;
      },
    },
    { id: 'trace-pick', label: t('traces.page.pick'), group: t('traces.title'), keys: 'p', run: pick },
  ]);
  return (
    <article className={stale ? styles.stale : undefined} aria-labelledby="trace-title">
      <header className={styles.head}>
        <div className={styles.who}>
          <p className={styles.kind}>
            {figures.kind === 'name' ? t('traces.page.kind.name') : t(`traces.page.kind.${subject.by}`)}
          </p>
          <h2 id="trace-title" ref={takeKeyboard} tabIndex={-1}>
            <Title of={of} />
          </h2>
          <Facts sight={sight} of={of} />
        </div>
        <div className={styles.acts}>
          <a className={styles.act} href={events}>
            <Icon name="timeline" size={12} />
            {t('traces.page.timeline')} <kbd>t</kbd>
          </a>
          {mine.length > 0 && (
            <Button variant="default" size="compact-sm" onClick={pick} rightSection={<kbd>p</kbd>}>
              {isPicked
                ? t('traces.page.unpick')
                : t('traces.page.pickCount', { count: mine.length, n: countText(mine.length, i18n.language) })}
            </Button>
          )}
        </div>
      </header>
      {figures.events === 0 ? (
        <Empty why={t('traces.page.nothing')} what={t('traces.page.nothingDo')} />
      ) : (
        <>
          <Figures sight={sight} of={of} />
          <div className={styles.columns}>
            <div className={styles.wide}>
              {of.activity.counts.length > 0 && (
                <section aria-labelledby="trace-activity">
                  <h3 id="trace-activity">{t('traces.page.activity')}</h3>
                  <Brush
                    label={t('traces.page.activityLabel')}
                    start={of.activity.start}
                    width={of.activity.width}
                    counts={of.activity.counts}
                    from={sight.scope.from}
                    to={sight.scope.to}
                    height={64}
                    choose={(from, to) =>
                      change({
                        from: from === null ? '' : String(Math.round(from)),
                        to: to === null ? '' : String(Math.round(to)),
                      })
                    }
                  />
                </section>
              )}
              <HeatMap sight={sight} of={of} />
              <Visits sight={sight} subject={subject} />
              {of.subject.by !== 'address' && <Members sight={sight} of={of} />}
              {of.subject.by === 'address' && <Neighbours address={of.subject.value} />}
            </div>
            <div className={styles.narrow}>
              <TopValues sight={sight} of={of} />
              <TraceNotes of={of} />
              {of.subject.by === 'address' && figures.kind === 'address' && (
                <Held address={figures.key} instant={figures.firstSeen} />
              )}
            </div>
          </div>
        </>
      )}
    </article>
  );
}

/** Who came by a key goes on from here: the row that had the keyboard is gone. */
function takeKeyboard(title: HTMLElement | null): void {
  if (document.activeElement === document.body) title?.focus({ preventScroll: true });
}

function Title({ of }: { of: Trace }) {
  const countryName = useCountryName();
  if (of.subject.by === 'country') return <>{countryName(of.subject.value)}</>;
  return <EvidenceText text={of.figures.key || of.subject.value} wrap />;
}

/** What is known of it beyond its acts: where it is registered, whose list names it, which actors it belongs to. */
function Facts({ sight, of }: { sight: Sight; of: Trace }) {
  const { t, i18n } = useTranslation();
  const actorName = useActorName();
  const countryName = useCountryName();
  const { figures } = of;
  return (
    <ul className={styles.facts}>
      {figures.label && (
        <li>
          <Label of={figures.label} />
        </li>
      )}
      {figures.country !== null && of.subject.by !== 'country' && (
        <li>
          {t('traces.page.registered')}{' '}
          <a href={traceHref('country', figures.country)}>{countryName(figures.country)}</a>
        </li>
      )}
      {figures.kind === 'address' && figures.country === null && <li>{t('traces.page.unregistered')}</li>}
      {figures.asn !== null && (
        <li>
          <a href={traceHref('asn', `AS${figures.asn}`)}>AS{figures.asn}</a>{' '}
          <EvidenceText text={figures.organisation ?? ''} />
        </li>
      )}
      {of.data && (
        <li className={styles.quiet}>
          <Attribution of={of.data} />
        </li>
      )}
      {figures.spellings.length > 0 && (
        <li className={styles.quiet}>
          {t('traces.table.spelled', { how: figures.spellings.map(visibleText).join(', ') })}
        </li>
      )}
      {figures.behindProxy > 0 && (
        <li>
          <Opens scope={sight.scope} filter={figures.filter} by="behindProxy">
            {t('traces.page.behindProxy', {
              count: figures.behindProxy,
              n: countText(figures.behindProxy, i18n.language),
            })}
          </Opens>
        </li>
      )}
      {figures.spoofed > 0 && (
        <li className={styles.warn}>
          <Opens scope={sight.scope} filter={figures.filter} by="spoofed">
            {t('traces.page.spoofed', { count: figures.spoofed, n: countText(figures.spoofed, i18n.language) })}
          </Opens>
        </li>
      )}
      {of.actors.map((actor) => (
        <li key={actor.id}>
          {t('traces.page.actor')}{' '}
          <a href={tabHref('actors', { actor: actor.id })}>
            <bdi>{actorName(actor)}</bdi>
          </a>
        </li>
      ))}
    </ul>
  );
}
