import { type ComponentType, lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '../../actions.ts';
import { go, hrefOf, useRoute } from '../../route.ts';
import { Loading } from '../../ui/State.tsx';
import frame from '../../ui/View.module.css';
import { CredentialsTab } from './CredentialsTab.tsx';
import { HypothesesTab } from './HypothesesTab.tsx';
import { LeadsTab } from './LeadsTab.tsx';
import { LifeTab } from './LifeTab.tsx';
import { LoginsTab } from './LoginsTab.tsx';
import { RosterTab } from './RosterTab.tsx';
import { tabs } from './sight.ts';
import styles from './Who.module.css';

const parts: Record<(typeof tabs)[number], ComponentType> = {
  leads: LeadsTab,
  life: LifeTab,
  // The drawing of graphs is the largest thing of this view and wanted last.
  graph: lazy(() => import('./GraphTab.tsx').then((module) => ({ default: module.GraphTab }))),
  roster: RosterTab,
  credentials: CredentialsTab,
  logins: LoginsTab,
  hypotheses: HypothesesTab,
};

/** Who: leads, lives, links, the roster, credentials, logins and hypotheses, each a part of one view. */
export function LinksView() {
  const { t } = useTranslation();
  const { parameters } = useRoute();
  const shown = tabs.find((tab) => tab === parameters.tab) ?? 'leads';
  const Part = parts[shown];
  useActions(
    tabs.map((tab, index) => ({
      id: `who-${tab}`,
      label: t(`links.tabs.${tab}`),
      group: t('links.title'),
      keys: String(index + 1),
      run: () => go('links', { tab }),
    })),
  );
  return (
    <section className={`${frame.view} ${styles.who}`} aria-labelledby="who-title">
      <div className={frame.bar}>
        <h1 id="who-title">{t('links.title')}</h1>
        <nav className={frame.tabs} aria-label={t('links.tabs.label')}>
          {tabs.map((tab) => (
            <a key={tab} href={hrefOf('links', { tab })} aria-current={tab === shown ? 'page' : undefined}>
              {t(`links.tabs.${tab}`)}
            </a>
          ))}
        </nav>
      </div>
      <Suspense fallback={<Loading />}>
        <Part />
      </Suspense>
    </section>
  );
}
