import type { IssuingCoverage, NeverIssuedToken } from '@shared/credentials.ts';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { change, hrefOf, useRoute } from '../../route.ts';
import { Count } from '../../ui/Count.tsx';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { visibleText } from '../../ui/evidence-text.ts';
import { Grid, type GridColumn } from '../../ui/Grid.tsx';
import { How } from '../../ui/How.tsx';
import { Instant, useInstantText } from '../../ui/Instant.tsx';
import { countText } from '../../ui/numbers.ts';
import { Empty, Failed, Loading } from '../../ui/State.tsx';
import frame from '../../ui/View.module.css';
import { useAnswer } from '../../use-answer.ts';
import { Pager } from './Pager.tsx';
import { hrefOfEvent, watched } from './sight.ts';
import { useTold } from './told.ts';
import styles from './Who.module.css';

const pageSize = 1000;

/** Tokens that were used and that nobody issued, beside how far the log of issuing can be trusted to say so. */
export function NeverIssued() {
  const tell = useTold();
  const { t, i18n } = useTranslation();
  const { parameters } = useRoute();
  const [offset, setOffset] = useState(0);
  const answer = useAnswer(
    'credentials.neverIssued',
    { offset, limit: pageSize },
    { watch: watched, cancellable: true },
  );
  const columns = useMemo(
    (): GridColumn<NeverIssuedToken>[] => [
      {
        name: 'verdict',
        header: t('links.credentials.verdict'),
        width: 116,
        cell: (one) => (
          <span className={`${styles.badge} ${one.verdict === 'never-issued' ? styles.strong : ''}`}>
            {t(`links.marks.${one.verdict}`)}
          </span>
        ),
      },
      {
        name: 'id',
        header: t('links.credentials.token'),
        width: 250,
        grow: 1,
        cell: (one) => <EvidenceText text={one.id} />,
      },
      {
        name: 'key',
        header: t('links.credentials.column.keyId'),
        width: 96,
        cell: (one) => <EvidenceText text={one.keyId ?? t('links.credentials.noKey')} />,
      },
      {
        name: 'accounts',
        header: t('links.credentials.column.subjects'),
        width: 130,
        cell: (one) => <EvidenceText text={one.accounts.join(', ')} />,
      },
      {
        name: 'uses',
        header: t('links.credentials.column.uses'),
        width: 64,
        numeric: true,
        cell: (one) => <Count of={one.uses} />,
      },
      {
        name: 'accepted',
        header: t('links.credentials.column.accepted'),
        width: 76,
        numeric: true,
        cell: (one) => <Count of={one.accepted} />,
      },
      {
        name: 'first',
        header: t('links.credentials.column.firstUse'),
        width: 180,
        cell: (one) => <Instant at={one.first} />,
      },
      {
        name: 'last',
        header: t('links.credentials.column.lastUse'),
        width: 180,
        cell: (one) => <Instant at={one.last} />,
      },
    ],
    [t],
  );
  const found = answer.value;
  if (found === null)
    return answer.state === 'failed' ? <Failed failure={answer.failure} retry={answer.retry} /> : <Loading />;
  if (found.cannot !== null)
    return <Empty why={t('links.marks.cannot-be-told')} what={t('leadWords.say.noIssuingLog')} />;
  const chosen = found.tokens.find((one) => one.id === parameters.token) ?? null;
  return (
    <>
      <div className={styles.panel}>
        <div className={styles.two}>
          <div>
            <How how={found.how}>
              <h2>{t('links.credentials.keys')}</h2>
            </How>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{t('links.credentials.column.keyId')}</th>
                  {(['used', 'issued', 'neverIssued', 'cannot'] as const).map((name) => (
                    <th key={name} scope="col" className={styles.number}>
                      {t(`links.credentials.${name}`)}
                    </th>
                  ))}
                  <th scope="col" className={styles.number}>
                    {t('links.credentials.column.uses')}
                  </th>
                  <th scope="col">{t('links.credentials.daysCovered')}</th>
                </tr>
              </thead>
              <tbody>
                {found.keys.map((one) => (
                  <tr key={one.keyId ?? ''}>
                    <th scope="row">
                      <EvidenceText text={one.keyId ?? t('links.credentials.noKey')} />
                    </th>
                    <td className={styles.number}>
                      <Count of={one.used} />
                    </td>
                    <td className={styles.number}>
                      <Count of={one.issued} />
                    </td>
                    <td className={styles.number}>
                      <strong>
                        <Count of={one.neverIssued} />
                      </strong>
                    </td>
                    <td className={styles.number}>
                      <Count of={one.cannotBeTold} />
                    </td>
                    <td className={styles.number}>
                      <Count of={one.uses} />
                    </td>
                    <td title={one.coverage.missingDays.join(', ')}>
                      {t('links.credentials.daysOf', {
                        covered: countText(one.coverage.days - one.coverage.missingDays.length, i18n.language),
                        days: countText(one.coverage.days, i18n.language),
                      })}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            {found.unspoken.tokens > 0 && (
              <p className={styles.quiet}>
                {t('links.credentials.unspoken', {
                  tokens: countText(found.unspoken.tokens, i18n.language),
                  files: found.unspoken.evidence.map(visibleText).join(', '),
                })}
              </p>
            )}
          </div>
          <Coverage of={found.coverage} />
        </div>
      </div>
      <div className={frame.bar}>
        <h2>{t('links.credentials.tokens')}</h2>
        <span className={styles.quiet}>{t('links.credentials.neverMeaning')}</span>
        <Pager offset={offset} shown={found.tokens.length} total={found.total} size={pageSize} go={setOffset} />
      </div>
      {found.tokens.length === 0 ? (
        <Empty why={t('links.credentials.noTokens')} />
      ) : (
        <div className={chosen ? frame.split : frame.whole}>
          <Grid
            label={t('links.credentials.tokens')}
            rows={found.tokens}
            columns={columns}
            rowId={(one) => one.id}
            chosen={chosen?.id ?? null}
            choose={(one) => change({ token: one.id }, true)}
          />
          {chosen && (
            <aside className={frame.detail} aria-label={t('links.credentials.why')}>
              <div className={styles.inference}>
                <div className={styles.head}>
                  <h2>{t(`links.marks.${chosen.verdict}`)}</h2>
                  <span className={styles.badge}>{t('links.inference')}</span>
                </div>
                <EvidenceText text={chosen.id} wrap />
                <p>
                  <EvidenceText text={tell(chosen.told)} wrap />
                </p>
              </div>
              <div className={styles.actions}>
                <a href={hrefOf('timeline', { filter: chosen.filter })}>{t('links.onTimeline')}</a>
                {chosen.firstEvent && (
                  <a href={hrefOfEvent(chosen.firstEvent, chosen.filter)}>{t('links.credentials.column.firstUse')}</a>
                )}
              </div>
            </aside>
          )}
        </div>
      )}
    </>
  );
}

/** How far the log of issuing reaches, and what it does not hold. */
function Coverage({ of }: { of: IssuingCoverage }) {
  const { t, i18n } = useTranslation();
  const text = useInstantText();
  const files = of.evidence.map((file) => visibleText(file.name)).join(', ');
  return (
    <div>
      <h2>{t('links.credentials.coverage')}</h2>
      <ul className={styles.list}>
        <li>{t('links.credentials.coverageSpan', { files, days: countText(of.days, i18n.language) })}</li>
        {of.from !== null && of.to !== null && (
          <li>{t('links.credentials.covers', { from: text(of.from, 'minute'), to: text(of.to, 'minute') })}</li>
        )}
        <li>
          {of.missingDays.length === 0
            ? t('links.credentials.whole')
            : t('links.credentials.missing', { days: of.missingDays.join(', ') })}
        </li>
        {of.rejected > 0 && <li>{t('links.credentials.rejected', { count: of.rejected })}</li>}
        {of.waits > 0 && (
          <li>
            {t('links.credentials.wait', {
              waits: countText(of.waits, i18n.language),
              hours: (of.longestWait / 3_600_000_000).toFixed(1),
            })}
          </li>
        )}
      </ul>
    </div>
  );
}
