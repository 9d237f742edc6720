import { useTranslation } from 'react-i18next';
import { hrefOf } from '../../route.ts';
import { Count } from '../../ui/Count.tsx';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { visibleText } from '../../ui/evidence-text.ts';
import { Instant } from '../../ui/Instant.tsx';
import frame from '../../ui/View.module.css';
import type { LifeRow } from './life-span.ts';
import { Marks } from './Marks.tsx';
import { hrefOfNode } from './sight.ts';
import styles from './Who.module.css';

/** A row of the life chart in words: the same, to read and to follow. */
export function LifeDetail({ of }: { of: LifeRow }) {
  const { t } = useTranslation();
  const name = visibleText(of.label);
  return (
    <aside className={frame.detail} aria-label={t('links.life.details', { name })}>
      <h2>
        <EvidenceText text={of.label} wrap />
      </h2>
      <dl className={frame.facts}>
        {of.employment && (
          <div>
            <dt>{t('links.life.employment')}</dt>
            <dd>
              {of.employment.from === null ? (
                t('links.life.open')
              ) : (
                <Instant at={of.employment.from} precision="minute" />
              )}
              {' – '}
              {of.employment.to === null ? t('links.life.open') : <Instant at={of.employment.to} precision="minute" />}
              {of.employment.wholeDay && of.employment.to !== null && ` (${t('links.day')})`}
            </dd>
          </div>
        )}
        {of.notice !== null && (
          <div>
            <dt>{t('links.life.notice')}</dt>
            <dd>
              <Instant at={of.notice} precision="minute" />
            </dd>
          </div>
        )}
        {of.accessRevoked !== null && (
          <div>
            <dt>{t('links.life.revoked')}</dt>
            <dd>
              <Instant at={of.accessRevoked} precision="minute" />
            </dd>
          </div>
        )}
      </dl>
      {of.person && (
        <div className={styles.actions}>
          <a href={hrefOf('links', { tab: 'roster', person: String(of.person.id) })}>{t('links.tabs.roster')}</a>
          <a href={hrefOfNode('person', String(of.person.id))}>{t('links.inGraph')}</a>
        </div>
      )}
      <h3>{t('links.tabs.credentials')}</h3>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('links.life.what')}</th>
            <th scope="col">
              {t('links.life.from')} – {t('links.life.to')}
            </th>
            <th scope="col" className={styles.number}>
              {t('links.credentials.column.uses')}
            </th>
          </tr>
        </thead>
        <tbody>
          {of.credentials.map((one) => (
            <tr key={`${one.kind}:${one.id}`}>
              <td>
                {one.tokens === null ? (
                  <>
                    {t(`links.kinds.${one.kind}`)}{' '}
                    <a
                      href={hrefOf('links', { tab: 'credentials', text: one.id, credential: `${one.kind}:${one.id}` })}
                    >
                      <EvidenceText text={one.id} wrap />
                    </a>
                  </>
                ) : (
                  <a href={hrefOf('links', { tab: 'credentials', show: 'never' })}>
                    {t('links.life.neverIssued', { count: one.tokens })}
                  </a>
                )}
                <div>
                  <Marks of={one.marks} />
                </div>
              </td>
              <td>
                <div title={one.fromKnown ? undefined : t('links.life.unknownStart')}>
                  {!one.fromKnown && '≤ '}
                  <Instant at={one.from} precision="minute" /> –
                </div>
                <div title={one.toKnown ? undefined : t('links.life.unknownEnd')}>
                  {!one.toKnown && '≥ '}
                  <Instant at={one.to} precision="minute" />
                </div>
              </td>
              <td className={styles.number}>
                <Count of={one.uses} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{t('links.life.burst')}</h3>
      <table className={styles.table}>
        <tbody>
          {of.bursts.map((one) => (
            <tr key={one.from}>
              <td>
                <a href={hrefOf('timeline', { filter: one.filter })}>
                  <Instant at={one.from} precision="minute" />
                </a>
                {' – '}
                <Instant at={one.to} precision="minute" />
              </td>
              <td>
                {one.after && <span className={`${styles.badge} ${styles.strong}`}>{t('links.life.after')}</span>}
              </td>
              <td className={styles.number}>
                <Count of={one.events} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </aside>
  );
}
