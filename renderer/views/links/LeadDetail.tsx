import type { Lead } from '@shared/leads.ts';
import { useTranslation } from 'react-i18next';
import { hrefOf } from '../../route.ts';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { useInstantText } from '../../ui/Instant.tsx';
import { countText } from '../../ui/numbers.ts';
import { Failed, Loading } from '../../ui/State.tsx';
import frame from '../../ui/View.module.css';
import { useAnswer } from '../../use-answer.ts';
import { EventLines } from './EventLines.tsx';
import { LeadBounds } from './LeadBounds.tsx';
import { LeadDecision } from './LeadDecision.tsx';
import { hrefOfNode, watched } from './sight.ts';
import { useRuleWords, useTold } from './told.ts';
import styles from './Who.module.css';

const eventsShown = 100;

/** A lead in full: its reasons, its sum, its events, what else it could be, and what a person decided. */
export function LeadDetail({ of, support }: { of: Lead; support: number }) {
  const { t, i18n } = useTranslation();
  const text = useInstantText();
  const tell = useTold();
  const words = useRuleWords()(of.rule);
  const events = useAnswer('leads.events', { id: of.id, limit: eventsShown }, { watch: watched, cancellable: true });
  return (
    <aside className={frame.detail} aria-label={t(`leadWords.rules.${of.rule}.title`)}>
      <div className={styles.inference}>
        <div className={styles.head}>
          <h2>{t(`leadWords.rules.${of.rule}.title`)}</h2>
          <span className={styles.badge} title={t('links.inferenceMeaning')}>
            {t('links.inference')}
          </span>
        </div>
        <div>
          {t(`links.subjects.${of.subject.kind}`)}{' '}
          <strong>
            <EvidenceText text={of.subject.label} wrap />
          </strong>
        </div>
        <p>
          <EvidenceText text={tell(of.told)} wrap />
        </p>
        <span className={styles.quiet}>{t('links.inferenceMeaning')}</span>
      </div>
      {of.person && (
        <p className={styles.quiet}>
          <EvidenceText
            text={t('links.leads.linked', { name: [of.person.name, of.person.role].filter(Boolean).join(', ') })}
            wrap
          />
        </p>
      )}
      <div className={styles.actions}>
        {of.filter !== null && <a href={hrefOf('timeline', { filter: of.filter })}>{t('links.onTimeline')}</a>}
        {of.subject.kind !== 'country' && <a href={hrefOfNode(of.subject.kind, of.subject.id)}>{t('links.inGraph')}</a>}
        <a href={hrefOf('links', { tab: 'hypotheses', pose: of.id })}>{t('links.leads.pose')}</a>
      </div>
      <h3>{t('links.leads.decide')}</h3>
      <LeadDecision of={of} />
      <h3>{t('links.leads.arithmetic')}</h3>
      <Arithmetic of={of} support={support} />
      {of.bounds.length > 0 && <LeadBounds of={of} />}
      {of.baseline && (
        <>
          <h3>{t('links.leads.baseline')}</h3>
          <p>
            {t('links.leads.baselineOf', {
              from: text(of.baseline.from),
              to: text(of.baseline.to),
              n: countText(of.baseline.n, i18n.language),
            })}
          </p>
          <p>
            <EvidenceText text={tell(of.baseline.told)} wrap />
          </p>
        </>
      )}
      <h3>{t('links.leads.innocent')}</h3>
      <Sentences of={words.innocent} />
      <h3>{t('links.leads.decides')}</h3>
      <Sentences of={words.decides} />
      <h3>{t('links.leads.events')}</h3>
      {events.value === null ? (
        events.state === 'failed' ? (
          <Failed failure={events.failure} retry={events.retry} />
        ) : (
          <Loading />
        )
      ) : (
        <>
          {events.value.total > events.value.rows.length && (
            <p className={styles.quiet}>
              {t('links.leads.eventsShown', {
                shown: countText(events.value.rows.length, i18n.language),
                total: countText(events.value.total, i18n.language),
              })}
            </p>
          )}
          <EventLines rows={events.value.rows} filter={of.filter} />
        </>
      )}
    </aside>
  );
}

function Sentences({ of }: { of: readonly string[] }) {
  return (
    <ul className={styles.list}>
      {of.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

function Arithmetic({ of, support }: { of: Lead; support: number }) {
  const { t } = useTranslation();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('links.leads.part.rule')}</th>
          {(['weight', 'strength', 'share', 'points'] as const).map((name) => (
            <th key={name} scope="col" className={styles.number}>
              {t(`links.leads.part.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {of.parts.map((part) => (
          <tr key={part.lead}>
            <td>
              {part.own ? (
                <>
                  <strong>{t(`leadWords.rules.${part.rule}.title`)}</strong> ({t('links.leads.part.own')})
                </>
              ) : (
                <a href={hrefOf('links', { tab: 'leads', lead: part.lead })}>
                  {t(`leadWords.rules.${part.rule}.title`)}
                </a>
              )}
            </td>
            <td className={styles.number}>{part.weight}</td>
            <td className={styles.number}>× {part.strength.toFixed(2)}</td>
            <td className={styles.number}>{part.own ? '' : `× ${support} %`}</td>
            <td className={styles.number}>{part.points.toFixed(1)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('links.leads.part.sum')}</th>
          <td colSpan={3} />
          <td className={styles.number}>{of.score.toFixed(1)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
