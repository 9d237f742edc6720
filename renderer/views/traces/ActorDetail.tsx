import { Button, Checkbox } from '@mantine/core';
import type { Actor, Resumption } from '@shared/actors.ts';
import { durationText } from '@shared/time.ts';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hrefOf } from '../../route.ts';
import { Bytes } from '../../ui/Bytes.tsx';
import { Count } from '../../ui/Count.tsx';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { visibleText } from '../../ui/evidence-text.ts';
import { How } from '../../ui/How.tsx';
import { Instant } from '../../ui/Instant.tsx';
import { Ip } from '../../ui/Ip.tsx';
import { countText } from '../../ui/numbers.ts';
import { Failed, Loading } from '../../ui/State.tsx';
import frame from '../../ui/View.module.css';
import { useAnswer } from '../../use-answer.ts';
import { useCase } from '../../use-case.ts';
import { type Act, ActorStatement } from './ActorStatement.tsx';
import { useActorName } from './actor-name.ts';
import { pickAll } from './chosen.ts';
import { useCountryName } from './country-name.ts';
import { Opens } from './Opens.tsx';
import { ProofList } from './ProofList.tsx';
import { eventHref, traceHref, wholeScope } from './sight.ts';
import styles from './Trace.module.css';

/** More than these are counted, not listed. */
const mostMembers = 400;
const mostResumptions = 200;
const mostAlsoThere = 100;

/** One actor: its members with the rule and the proof of each, its way through ascending ids, and what a person can state. */
export function ActorDetail({ of, all }: { of: Actor; all: readonly Actor[] }) {
  const { t, i18n } = useTranslation();
  const { readOnly, folder } = useCase();
  const countryName = useCountryName();
  const [act, setAct] = useState<Act | null>(null);
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const answer = useAnswer('traces.actor', { id: of.id }, { watch: ['evidence', 'traces'], cancellable: true });
  const detail = answer.value;
  const number = (n: number) => countText(n, i18n.language);
  const name = useActorName()(of);
  const addresses = [...new Set(detail?.members.map((member) => member.address) ?? [])];
  const membersTitle = t('traces.actors.members', {
    n: number(detail?.members.length ?? 0),
    addresses: number(addresses.length),
  });
  return (
    <section className={styles.actor} aria-labelledby="actor-title">
      <div className={styles.partHead}>
        <h2 id="actor-title">
          <bdi>{name}</bdi>
        </h2>
        <span className={styles.quiet}>{t(`traces.actors.state.${of.state}`)}</span>
        <span className={styles.buttons}>
          <Button
            variant={of.state === 'proposed' ? 'filled' : 'default'}
            size="compact-xs"
            disabled={readOnly}
            onClick={() => setAct({ act: of.state === 'proposed' ? 'confirm' : 'unconfirm', ids: [of.id] })}
          >
            {t(of.state === 'proposed' ? 'traces.actors.act.confirm' : 'traces.actors.act.unconfirm')}
          </Button>
          <Button
            variant="default"
            size="compact-xs"
            disabled={readOnly}
            onClick={() => setAct({ act: 'name', ids: [of.id], name: of.named ? of.name : '' })}
          >
            {t('traces.actors.act.name')}
          </Button>
          <Button
            variant="default"
            size="compact-xs"
            disabled={readOnly || all.length < 2}
            onClick={() => setAct({ act: 'merge', ids: [of.id] })}
          >
            {t('traces.actors.act.merge')}
          </Button>
          <Button
            variant="default"
            size="compact-xs"
            disabled={readOnly || ticked.length === 0 || ticked.length >= addresses.length}
            title={t('traces.actors.splitTitle')}
            onClick={() => setAct({ act: 'split', ids: [of.id], addresses: ticked })}
          >
            {ticked.length === 0
              ? t('traces.actors.act.split')
              : t('traces.actors.splitCount', { count: ticked.length, n: number(ticked.length) })}
          </Button>
          <Button variant="default" size="compact-xs" onClick={() => pickAll(folder, addresses)}>
            {t('traces.page.pick')}
          </Button>
          <a className={styles.act} href={traceHref('actor', of.id)}>
            {t('traces.actors.trace')}
          </a>
        </span>
      </div>
      <dl className={styles.figures}>
        <Figure name={t('traces.column.firstSeen')}>
          <a href={eventHref(of.firstEvent)}>
            <Instant at={of.firstSeen} />
          </a>
        </Figure>
        <Figure name={t('traces.column.lastSeen')}>
          <a href={eventHref(of.lastEvent)}>
            <Instant at={of.lastSeen} />
          </a>
        </Figure>
        {(['addresses', 'events', 'visits', 'accounts', 'credentials', 'bytes'] as const).map((by) => (
          <Figure key={by} name={t(`traces.column.${by}`)}>
            <Opens scope={wholeScope} filter={`actor:${of.id}`} by={by}>
              {by === 'bytes' ? <Bytes of={of.bytes} /> : <Count of={of[by]} />}
            </Opens>
          </Figure>
        ))}
      </dl>
      <p className={styles.places}>
        {t('traces.actors.from')}{' '}
        {of.countries.map((one) => `${countryName(one.country)} ${number(one.addresses)}`).join(' · ')}
        {of.labels.length > 0 &&
          ` — ${of.labels.map((one) => `${visibleText(one.label)} (${t(`traces.kind.${one.kind}`)}) ${number(one.addresses)}`).join(' · ')}`}
      </p>
      {of.userAgents.length > 0 && (
        <p className={styles.agents}>
          {t('traces.visits.agent')}: <EvidenceText text={of.userAgents.slice(0, 5).join('  |  ')} wrap />
        </p>
      )}
      {of.walk && (
        <p>
          {t('traces.actors.walk', {
            template: visibleText(of.walk.template),
            lowest: number(of.walk.lowest),
            highest: number(of.walk.highest),
            distinct: number(of.walk.distinct),
            resumptions: number(of.walk.resumptions),
          })}
        </p>
      )}
      {answer.state === 'failed' && <Failed failure={answer.failure} retry={answer.retry} />}
      {answer.state === 'loading' && <Loading />}
      {detail && (
        <div className={styles.columns}>
          <div className={styles.wide}>
            <h3>{detail.how[0] ? <How how={detail.how[0]}>{membersTitle}</How> : membersTitle}</h3>
            {detail.members.length > addresses.length && (
              <p className={styles.quiet}>{t('traces.actors.membersWhat')}</p>
            )}
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse */}
            <ul className={styles.neighbours} tabIndex={0} aria-label={t('traces.actors.membersLabel')}>
              {detail.members.slice(0, mostMembers).map((member, index) => (
                <li key={`${member.address} ${member.userName} ${member.userAgent}`}>
                  <p className={styles.neighbour}>
                    <Checkbox
                      size="xs"
                      disabled={readOnly}
                      aria-label={t('traces.actors.tick', { address: visibleText(member.address) })}
                      checked={ticked.includes(member.address)}
                      onChange={() =>
                        setTicked(
                          ticked.includes(member.address)
                            ? ticked.filter((one) => one !== member.address)
                            : [...ticked, member.address],
                        )
                      }
                    />
                    <Ip address={member.address} />
                    <span>{countryName(member.country)}</span>
                    {member.label !== null && <bdi>{visibleText(member.label)}</bdi>}
                    {member.userName !== null && (
                      <span>
                        {t('traces.visits.account')} <EvidenceText text={member.userName} />
                      </span>
                    )}
                    <a className={frame.leads} href={hrefOf('timeline', { filter: member.filter })}>
                      {t('traces.actors.memberEvents', { count: member.events, n: number(member.events) })}
                    </a>
                    <span className={styles.quiet}>
                      <Instant at={member.firstSeen} precision="minute" /> –{' '}
                      <Instant at={member.lastSeen} precision="minute" />
                    </span>
                  </p>
                  {member.proofs.length > 0 ? (
                    <ProofList proofs={member.proofs} />
                  ) : (
                    index === 0 && <p className={styles.quiet}>{t('traces.actors.first')}</p>
                  )}
                </li>
              ))}
              <Rest of={detail.members.length - mostMembers} />
            </ul>
          </div>
          <div className={styles.narrow}>
            <Resumptions of={detail.resumptions} />
            {detail.alsoThere.length > 0 && (
              <section aria-label={t('traces.actors.alsoThere')}>
                <h3>{t('traces.actors.alsoThere')}</h3>
                <p className={styles.quiet}>{t('traces.actors.alsoThereWhat')}</p>
                <ul className={styles.notes}>
                  {detail.alsoThere.slice(0, mostAlsoThere).map((one) => (
                    <li key={`${one.address} ${one.userName} ${one.userAgent}`}>
                      <Ip address={one.address} />{' '}
                      <a className={frame.leads} href={hrefOf('timeline', { filter: one.filter })}>
                        {t('traces.actors.memberEvents', { count: one.events, n: number(one.events) })}
                      </a>{' '}
                      {(one.userName ?? one.userAgent) === null ? (
                        <span className={styles.quiet}>{t('traces.actors.alsoThereUnnamed')}</span>
                      ) : (
                        <EvidenceText text={one.userName ?? one.userAgent ?? ''} wrap />
                      )}
                    </li>
                  ))}
                  <Rest of={detail.alsoThere.length - mostAlsoThere} />
                </ul>
              </section>
            )}
          </div>
        </div>
      )}
      {act && <ActorStatement of={act} actor={of} all={all} close={() => setAct(null)} done={() => setTicked([])} />}
    </section>
  );
}

function Figure({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Where the walk through ascending ids stopped at one address and went on at another. */
function Resumptions({ of }: { of: readonly Resumption[] }) {
  const { t, i18n } = useTranslation();
  const number = (n: number) => countText(n, i18n.language);
  const title = t('traces.actors.resumptions', { n: number(of.length) });
  if (of.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse */}
      <ul className={styles.resumptions} tabIndex={0} aria-label={title}>
        {of.slice(0, mostResumptions).map((one) => (
          <li key={`${one.lastEvent.evidence}:${one.lastEvent.byteOffset}`}>
            <p>
              {t('traces.actors.stopped', { record: number(one.stoppedAt) })} <Ip address={one.lastAddress} />{' '}
              <a className={styles.line} href={eventHref(one.lastEvent)}>
                <Instant at={one.last} />
              </a>
            </p>
            <p>
              {t('traces.actors.resumed', {
                record: number(one.resumedAt),
                later: durationText(one.resumed - one.last, i18n.language),
              })}{' '}
              <Ip address={one.resumedAddress} />{' '}
              <a className={styles.line} href={eventHref(one.resumedEvent)}>
                <Instant at={one.resumed} />
              </a>
            </p>
          </li>
        ))}
        <Rest of={of.length - mostResumptions} />
      </ul>
    </section>
  );
}

/** How many more there are than are listed. */
function Rest({ of }: { of: number }) {
  const { t, i18n } = useTranslation();
  return of > 0 ? <li className={styles.quiet}>{t('traces.top.more', { n: countText(of, i18n.language) })}</li> : null;
}
