import type { Trace } from '@shared/traces.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Bytes } from '../../ui/Bytes.tsx';
import { Count } from '../../ui/Count.tsx';
import { How } from '../../ui/How.tsx';
import { Instant } from '../../ui/Instant.tsx';
import { Opens } from './Opens.tsx';
import { Outcomes } from './Outcomes.tsx';
import type { Sight } from './sight.ts';
import styles from './Trace.module.css';

const counted = [
  'events',
  'addresses',
  'visits',
  'daysActive',
  'accounts',
  'credentials',
  'userAgents',
  'paths',
] as const;

/** What it did, in figures: each opens the events that make it, and all say how they were computed. */
export function Figures({ sight, of }: { sight: Sight; of: Trace }) {
  const { t } = useTranslation();
  const { figures } = of;
  const [how] = of.how;
  const figure = (by: (typeof counted)[number] | 'bytes', value: ReactNode) => (
    <div key={by}>
      <dt>{t(`traces.column.${by}`)}</dt>
      <dd>
        <Opens scope={sight.scope} filter={figures.filter} by={by}>
          {value}
        </Opens>
      </dd>
    </div>
  );
  const moment = (by: 'firstSeen' | 'lastSeen') => (
    <div>
      <dt>{t(`traces.column.${by}`)}</dt>
      <dd>
        {figures[by] === null ? (
          <Instant at={null} />
        ) : (
          <Opens scope={sight.scope} filter={figures.filter} stretch={{ from: figures[by], to: figures[by] + 1 }}>
            <Instant at={figures[by]} />
          </Opens>
        )}
      </dd>
    </div>
  );
  return (
    <dl className={styles.figures}>
      {moment('firstSeen')}
      {moment('lastSeen')}
      {counted
        .filter((by) => by !== 'addresses' || figures.addresses !== 1)
        .map((by) => figure(by, <Count of={figures[by]} />))}
      {figure('bytes', <Bytes of={figures.bytes} />)}
      <div>
        <dt>{t('traces.column.outcomes')}</dt>
        <dd className={styles.ends}>
          <Outcomes of={figures.outcomes} />
          {(['success', 'failure', 'notStated'] as const).map((by) => (
            <span key={by}>
              {t(`traces.figures.${by}`)}{' '}
              <Opens scope={sight.scope} filter={figures.filter} by={by}>
                <Count of={figures.outcomes[by]} />
              </Opens>
            </span>
          ))}
        </dd>
      </div>
      {how && (
        <div>
          <dt>{t('common.how.title')}</dt>
          <dd>
            <How how={how}>{t('traces.figures.how')}</How>
          </dd>
        </div>
      )}
    </dl>
  );
}
