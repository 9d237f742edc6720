import { ActionIcon, Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '../../actions.ts';
import type { FieldHandle } from '../../filter/FilterField.tsx';
import { change, go } from '../../route.ts';
import { How } from '../../ui/How.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { countText } from '../../ui/numbers.ts';
import { Empty, Failed } from '../../ui/State.tsx';
import frame from '../../ui/View.module.css';
import { useAnswer } from '../../use-answer.ts';
import { useCase } from '../../use-case.ts';
import { Actors } from './Actors.tsx';
import { Attribution } from './Attribution.tsx';
import { usePicked } from './chosen.ts';
import { Hops } from './Hops.tsx';
import { Networks } from './Networks.tsx';
import { Opens } from './Opens.tsx';
import { Requests } from './Requests.tsx';
import { ScopeBar } from './ScopeBar.tsx';
import { tabHref, tabs, useSight } from './sight.ts';
import { TracePage } from './TracePage.tsx';
import styles from './Traces.module.css';
import { Where } from './Where.tsx';

/** Where: every source address of the case, what it did, and what belongs together. */
export function TracesView() {
  const { t } = useTranslation();
  const open = useCase();
  return open.events === 0 ? (
    <section>
      <h1 className="only-said">{t('traces.title')}</h1>
      <Empty why={t('traces.empty')} what={t('traces.emptyDo')}>
        <Button onClick={() => go('evidence')}>{t('timeline.toEvidence')}</Button>
      </Empty>
    </section>
  ) : (
    <Traces />
  );
}

function Traces() {
  const { t, i18n } = useTranslation();
  const { folder } = useCase();
  const sight = useSight();
  const picked = usePicked(folder);
  const filter = useRef<FieldHandle>(null);
  const search = useRef<HTMLInputElement>(null);
  const narrow = useMediaQuery('(max-width: 1000px)', window.innerWidth <= 1000) ?? false;
  const [map, setMap] = useState(!narrow);
  useEffect(() => setMap(!narrow), [narrow]);
  const scoped = sight.tab === 'addresses' || sight.tab === 'requests';
  const listed = sight.tab === 'addresses' && sight.subject === null;
  const group = t('traces.title');
  useActions([
    ...(scoped
      ? [
          {
            id: 'traces-filter',
            label: t('traces.action.filter'),
            group,
            keys: 'f',
            run: () => filter.current?.focus(),
          },
        ]
      : []),
    ...(listed
      ? [
          {
            id: 'traces-search',
            label: t('traces.action.search'),
            group,
            keys: '/',
            run: () => search.current?.focus(),
          },
          { id: 'traces-map', label: t('traces.action.map'), group, keys: 'm', run: () => setMap(!map) },
        ]
      : []),
    ...tabs.map((tab, index) => ({
      id: `traces-${tab}`,
      label: t('traces.action.tab', { tab: t(`traces.tab.${tab}`) }),
      group,
      keys: String(index + 1),
      run: () => {
        location.hash = tabHref(tab);
      },
    })),
    ...(sight.scope.filter !== '' || sight.scope.from !== null || sight.scope.to !== null
      ? [
          {
            id: 'traces-clear',
            label: t('traces.scope.clear'),
            group,
            run: () => change({ filter: '', from: '', to: '' }),
          },
        ]
      : []),
  ]);
  return (
    <section className={frame.view} aria-labelledby="traces-title">
      <div className={frame.bar}>
        <h1 id="traces-title">{t('traces.title')}</h1>
        <nav className={frame.tabs} aria-label={t('traces.tabs')}>
          {tabs.map((tab) => (
            <a key={tab} href={tabHref(tab)} aria-current={tab === sight.tab ? 'page' : undefined}>
              {t(`traces.tab.${tab}`)}
              {tab === 'requests' && picked.length > 0 && (
                <span className={styles.badge}>{countText(picked.length, i18n.language)}</span>
              )}
            </a>
          ))}
        </nav>
        <Summary />
        {listed && (
          <ActionIcon
            size={22}
            variant="subtle"
            color="gray"
            aria-expanded={map}
            aria-label={t('traces.action.map')}
            title={t('traces.action.map')}
            onClick={() => setMap(!map)}
          >
            <Icon name="traces" />
          </ActionIcon>
        )}
      </div>
      {scoped && <ScopeBar sight={sight} field={filter} />}
      <div className={styles.work}>
        {sight.tab === 'actors' ? (
          <Actors sight={sight} />
        ) : sight.tab === 'hops' ? (
          <Hops />
        ) : sight.tab === 'networks' ? (
          <Networks />
        ) : sight.tab === 'requests' ? (
          <Requests sight={sight} />
        ) : sight.subject ? (
          <TracePage key={`${sight.subject.by} ${sight.subject.value}`} sight={sight} subject={sight.subject} />
        ) : (
          <Where sight={sight} field={search} map={map} />
        )}
      </div>
    </section>
  );
}

/** Sources that are no addresses, as the filter language says it: they lie in no network. */
const namesOnly = 'client:* -client:"::/0"';

/** The case's addresses in one sentence, with whose word the countries are. */
function Summary() {
  const { t, i18n } = useTranslation();
  const { scope } = useSight();
  const answer = useAnswer('traces.summary', scope, { watch: ['evidence', 'traces', 'notes'], cancellable: true });
  const of = answer.value;
  const number = (n: number) => countText(n, i18n.language);
  // The table says so, and asks all of the screen again.
  if (answer.failure?.code === 'cancelled') return <span className={styles.summary} />;
  if (answer.state === 'failed') return <Failed failure={answer.failure} retry={answer.retry} />;
  if (!of) return <span className={styles.summary} />;
  return (
    <div className={styles.summary}>
      <How how={of.how}>
        {t('traces.summary.line', {
          count: of.addresses,
          addresses: number(of.addresses),
          countries: number(of.countries),
          networks: number(of.networks),
        })}
      </How>
      <Opens scope={scope} filter="client:*">
        {t('traces.summary.events', { count: of.events, n: number(of.events) })}
      </Opens>
      {of.names > 0 && (
        <Opens scope={scope} filter={namesOnly}>
          {t('traces.summary.names', { count: of.names, n: number(of.names) })}
        </Opens>
      )}
      {of.withoutSource > 0 && (
        <Opens scope={scope} filter="client:-">
          {t('traces.summary.withoutSource', { count: of.withoutSource, n: number(of.withoutSource) })}
        </Opens>
      )}
      {of.spoofed > 0 && (
        <span className={styles.warn}>
          <Opens scope={scope} filter="" by="spoofed">
            {t('traces.summary.spoofed', { count: of.spoofed, n: number(of.spoofed) })}
          </Opens>
        </span>
      )}
      {of.proxyProposals.length > 0 && (
        <a href={tabHref('networks')}>
          {t('traces.summary.proposals', { count: of.proxyProposals.length, n: number(of.proxyProposals.length) })}
        </a>
      )}
      <Attribution of={of.data} />
    </div>
  );
}
