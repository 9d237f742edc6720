import type { Trace } from '@shared/traces.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Bytes } from '../../ui/Bytes.tsx';
import { Count } from '../../ui/Count.tsx';
import { How } from '../../ui/How.tsx';
import { Instant } from '../../ui/Instant.tsx';
import { Outcomes } from './Outcomes.tsx';
import { type Sight, timelineHref } from './sight.ts';
import styles from './Trace.module.css';

/** What it did, in figures: each says how it was computed, and the events open in the timeline. */
export function Figures({ sight, of }: { sight: Sight; of: Trace }) {
  const { t } = useTranslation();
  const { figures } = of;
  const how = of.how[0];
  const figure = (name: string, value: ReactNode) => (
    <div key={name}>
      <dt>{name}</dt>
      <dd>{how ? <How how={how}>{value}</How> : value}</dd>
    </div>
  );
  const { outcomes } = figures;
  return (
    <dl className={styles.figures}>
      {figure(t('traces.column.firstSeen'), <Instant at={figures.firstSeen} />)}
      {figure(t('traces.column.lastSeen'), <Instant at={figures.lastSeen} />)}
      <div>
        <dt>{t('traces.column.events')}</dt>
        <dd>
          <a href={figures.filter === '' ? undefined : timelineHref(sight.scope, figures.filter)}>
            <Count of={figures.events} />
          </a>
        </dd>
      </div>
      {figures.addresses !== 1 && figure(t('traces.column.addresses'), <Count of={figures.addresses} />)}
      {figure(t('traces.column.visits'), <Count of={figures.visits} />)}
      {figure(t('traces.column.daysActive'), <Count of={figures.daysActive} />)}
      {figure(t('traces.column.accounts'), <Count of={figures.accounts} />)}
      {figure(t('traces.column.credentials'), <Count of={figures.credentials} />)}
      {figure(t('traces.column.userAgents'), <Count of={figures.userAgents} />)}
      {figure(t('traces.column.paths'), <Count of={figures.paths} />)}
      {figure(t('traces.column.bytes'), <Bytes of={figures.bytes} />)}
      <div>
        <dt>{t('traces.column.outcomes')}</dt>
        <dd className={styles.ends}>
          <Outcomes of={outcomes} />
          <span>
            {t('traces.figures.success')} <Count of={outcomes.success} />
          </span>
          <span>
            {t('traces.figures.failure')} <Count of={outcomes.failure} />
          </span>
          <span>
            {t('traces.figures.notStated')} <Count of={outcomes.notStated} />
          </span>
        </dd>
      </div>
    </dl>
  );
}
