import { type Trace, topValues } from '@shared/traces.ts';
import { useTranslation } from 'react-i18next';
import { hrefOf } from '../../route.ts';
import { Count } from '../../ui/Count.tsx';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { How } from '../../ui/How.tsx';
import { useInstantText } from '../../ui/Instant.tsx';
import { quoted } from '../../ui/Ip.tsx';
import { countText } from '../../ui/numbers.ts';
import { Opens } from './Opens.tsx';
import { both, type Sight, tabHref, timelineHref } from './sight.ts';
import styles from './Trace.module.css';

const order = topValues.shape.field.options;

/** What it asked for most, under which accounts, with which credentials and agents, and how it was answered. */
export function TopValues({ sight, of }: { sight: Sight; of: Trace }) {
  const { t, i18n } = useTranslation();
  const text = useInstantText();
  const most = of.figures.events;
  return (
    <>
      {of.top
        .filter((top) => top.values.some((one) => one.value !== null))
        .toSorted((a, b) => order.indexOf(a.field) - order.indexOf(b.field))
        .map((top) => {
          const title = t(`traces.top.${top.field}`, { n: countText(top.distinct, i18n.language) });
          return (
            <section key={top.field} aria-label={title}>
              <h3>{of.how[2] ? <How how={of.how[2]}>{title}</How> : title}</h3>
              <ul className={styles.tops}>
                {top.values.map((one) => {
                  const shown = one.label ?? one.value;
                  const filter = `${top.field}:${one.value === null ? '-' : quoted(one.value)}`;
                  return (
                    <li key={one.value ?? ''}>
                      <span className={styles.share} style={{ width: `${(one.count / most) * 100}%` }} />
                      <a
                        className={styles.topValue}
                        href={timelineHref(sight.scope, both(of.figures.filter, filter))}
                        tabIndex={-1}
                        title={
                          one.first === null || one.last === null
                            ? (shown ?? '')
                            : `${shown ?? ''}\n${text(one.first)} – ${text(one.last)}`
                        }
                      >
                        {shown === null ? (
                          <span className={styles.quiet}>{t('common.notStated')}</span>
                        ) : (
                          <EvidenceText text={shown} />
                        )}
                      </a>
                      {(top.field === 'userName' || top.field === 'credential') && one.value !== null && (
                        <a className={styles.hop} href={tabHref('hops', { by: top.field, value: one.value })}>
                          {t('traces.top.hops')}
                        </a>
                      )}
                      {top.field === 'userAgent' && one.value !== null && (
                        <a className={styles.hop} href={hrefOf('traces', { userAgent: one.value })}>
                          {t('traces.top.trace')}
                        </a>
                      )}
                      <span className={styles.count}>
                        <Opens scope={sight.scope} filter={both(of.figures.filter, filter)}>
                          <Count of={one.count} />
                        </Opens>
                      </span>
                    </li>
                  );
                })}
              </ul>
              {top.distinct > top.values.filter((one) => one.value !== null).length && (
                <p className={styles.quiet}>
                  {t('traces.top.more', {
                    n: countText(top.distinct - top.values.filter((one) => one.value !== null).length, i18n.language),
                  })}
                </p>
              )}
            </section>
          );
        })}
    </>
  );
}
