import { type PatternName, patternWords } from '@shared/lead-words/things.ts';
import type { Lead } from '@shared/leads.ts';
import { durationText } from '@shared/time.ts';
import { useTranslation } from 'react-i18next';
import { Count } from '../../ui/Count.tsx';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { Instant } from '../../ui/Instant.tsx';
import { hrefOfEvent } from './sight.ts';
import styles from './Who.module.css';

/** The bounds its events were held against, and the event that passed each. */
export function LeadBounds({ of }: { of: Lead }) {
  const { t, i18n } = useTranslation();
  return (
    <>
      <h3>{t('links.leads.bounds.title')}</h3>
      <p className={styles.quiet}>{t('links.leads.bounds.meaning')}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('links.leads.bounds.what')}</th>
            <th scope="col" className={styles.number}>
              {t('links.leads.bounds.events')}
            </th>
            <th scope="col">{t('links.leads.bounds.bound')}</th>
            <th scope="col">{t('links.leads.bounds.passed')}</th>
          </tr>
        </thead>
        <tbody>
          {of.bounds.map(({ name, events, over, everySeconds, nth, at, event }) => (
            <tr key={`${name} ${over} ${everySeconds}`}>
              <td>{isPattern(name) ? t(`leadWords.patterns.${name}`) : <EvidenceText text={name} wrap />}</td>
              <td className={styles.number}>
                <Count of={events} />
              </td>
              <td>
                {t('links.leads.bounds.of', { over, every: durationText(everySeconds * 1_000_000, i18n.language) })}
              </td>
              <td>
                {nth === null || at === null || event === null ? (
                  t('links.leads.bounds.not')
                ) : (
                  <>
                    <a href={hrefOfEvent(event, of.filter)}>{t('links.leads.bounds.nth', { n: nth })}</a>{' '}
                    <Instant at={at} />
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function isPattern(name: string): name is PatternName {
  return Object.hasOwn(patternWords, name);
}
