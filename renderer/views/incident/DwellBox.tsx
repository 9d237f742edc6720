import type { Dwell } from '@shared/incident.ts';
import { durationText } from '@shared/time.ts';
import { useTranslation } from 'react-i18next';
import { hrefOf } from '../../route.ts';
import { visibleText } from '../../ui/evidence-text.ts';
import { Instant } from '../../ui/Instant.tsx';
import { countText } from '../../ui/numbers.ts';
import { Empty } from '../../ui/State.tsx';
import styles from './Incident.module.css';

/** How long it lasted: one row for every pair of claims, each with the two entries that prove it. */
export function DwellBox({ dwell }: { dwell: readonly Dwell[] }) {
  const { t, i18n } = useTranslation();
  const rivals = new Set(dwell.map((one) => one.kind)).size < dwell.length;
  const count = (n: number) => ({ count: n, n: countText(n, i18n.language) });
  const statedBy = (source: string) =>
    source === '' ? t('incident.dwell.nobody') : t('incident.dwell.statedBy', { source: visibleText(source) });
  return (
    <>
      <h2>{t('incident.dwell.title')}</h2>
      {dwell.length === 0 && <Empty why={t('incident.dwell.none')} what={t('incident.dwell.noneDo')} />}
      {rivals && <p className={styles.quiet}>{t('incident.dwell.rivals')}</p>}
      <ul className={styles.dwell}>
        {dwell.map((one) => {
          const precision = one.exact === null ? 'day' : 'second';
          return (
            <li key={`${one.kind} ${one.fromEntry} ${one.toEntry}`} data-testid="dwell">
              <h3>{t(`incident.dwell.${one.kind}`)}</h3>
              <div className={styles.days}>{t('incident.dwell.days', count(one.days))}</div>
              <div className={styles.quiet}>
                {t('incident.dwell.inclusive', count(one.daysInclusive))} ·{' '}
                {t('incident.dwell.zone', { zone: one.zone })}
                {one.exact !== null &&
                  ` · ${t('incident.dwell.exact', { length: durationText(one.exact, i18n.language) })}`}
              </div>
              {one.to < one.from && <p className={styles.wrong}>{t('incident.dwell.backwards')}</p>}
              <dl className={styles.pair}>
                <dt>{t('incident.dwell.firstAct')}</dt>
                <dd>
                  <a href={hrefOf('incident', { entry: String(one.fromEntry) })}>
                    <Instant at={one.from} zone={one.zone} precision={precision} />
                  </a>
                  <br />
                  {statedBy(one.fromSource)}
                </dd>
                <dt>
                  {one.kind === 'first-act-to-discovery' ? t('incident.dwell.discovery') : t('incident.dwell.lastAct')}
                </dt>
                <dd>
                  <a href={hrefOf('incident', { entry: String(one.toEntry) })}>
                    <Instant at={one.to} zone={one.zone} precision={precision} />
                  </a>
                  <br />
                  {statedBy(one.toSource)}
                </dd>
              </dl>
            </li>
          );
        })}
      </ul>
    </>
  );
}
