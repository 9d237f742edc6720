import { Button } from '@mantine/core';
import type { EventField } from '@shared/event.ts';
import type { Facet } from '@shared/timeline.ts';
import { type MouseEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { visibleText } from '../../ui/evidence-text.ts';
import { How } from '../../ui/How.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { countText } from '../../ui/numbers.ts';
import { Failed, Loading } from '../../ui/State.tsx';
import { useAnswer } from '../../use-answer.ts';
import styles from './Facets.module.css';
import { pivot, type Scope } from './scope.ts';

const few = 8;
const many = 60;

/** One field with its most frequent values; a click keeps only that value's events, the second button leaves them out. */
export function FacetValues({
  field,
  name,
  scope,
  open,
  toggle,
  evidenceName,
}: {
  field: EventField | 'evidence';
  name: string;
  scope: Scope;
  open: boolean;
  toggle: () => void;
  evidenceName: (id: number) => string;
}) {
  const { t, i18n } = useTranslation();
  const [limit, setLimit] = useState(few);
  const answer = useAnswer('timeline.facet', open ? { ...scope, field, limit } : null, {
    watch: ['evidence', 'notes', 'incident'],
    cancellable: true,
  });
  const facet = open ? answer.value : null;
  return (
    <section className={styles.facet}>
      <button type="button" className={styles.title} aria-expanded={open} onClick={toggle} title={field}>
        <span className={styles.arrow}>
          <Icon name="chevron" size={10} />
        </span>
        {name}
        <span />
      </button>
      {open && answer.state === 'loading' && <Loading />}
      {open && answer.state === 'failed' && answer.failure.code === 'filter-wrong' && <p className={styles.said}>–</p>}
      {open && answer.state === 'failed' && answer.failure.code !== 'filter-wrong' && (
        <Failed failure={answer.failure} retry={answer.retry} />
      )}
      {facet && (facet.distinct === 0 || facet.values.length === 0) && (
        <p className={styles.said}>
          {t(facet.values.length === 0 ? 'timeline.facets.noEvents' : 'timeline.facets.none')}
        </p>
      )}
      {facet && (
        <div className={answer.stale ? styles.stale : undefined}>
          <ul className={styles.values}>
            {/* By value: when counts change their order, a press under way must not mean another value. */}
            {facet.values.map((one) => (
              <Value
                key={JSON.stringify(one.value)}
                of={one}
                facet={facet}
                name={name}
                field={field}
                evidenceName={evidenceName}
              />
            ))}
          </ul>
          {facet.values.length > 0 && (
            <div className={styles.foot}>
              <How how={facet.how}>
                {t('timeline.facets.distinct', { count: facet.distinct, n: countText(facet.distinct, i18n.language) })}
              </How>
              {limit === few && facet.distinct > few && (
                <Button variant="subtle" size="compact-xs" onClick={() => setLimit(many)}>
                  {t('timeline.facets.more')}
                </Button>
              )}
              {limit === many && (
                <Button variant="subtle" size="compact-xs" onClick={() => setLimit(few)}>
                  {t('timeline.facets.less')}
                </Button>
              )}
            </div>
          )}
        </div>
      )}
    </section>
  );
}

function Value({
  of,
  facet,
  name,
  field,
  evidenceName,
}: {
  of: Facet['values'][number];
  facet: Facet;
  name: string;
  field: string;
  evidenceName: (id: number) => string;
}) {
  const { t, i18n } = useTranslation();
  const most = facet.values.reduce((highest, one) => Math.max(highest, one.count), 1);
  const asked =
    field === 'evidence' && of.value !== null && /^\d+$/.test(of.value) ? evidenceName(Number(of.value)) : of.value;
  const shown = of.value === null ? t('timeline.notStated') : (of.label ?? asked ?? '');
  const words = { field: name, value: visibleText(shown), n: countText(of.count, i18n.language) };
  const keep = (event: MouseEvent) => pivot(field, asked, event.altKey ? 'exclude' : 'include');
  return (
    <li className={styles.value}>
      <span className={styles.bar} style={{ width: `${(of.count / most) * 100}%` }} aria-hidden="true" />
      <button type="button" className={styles.keep} onClick={keep} title={visibleText(shown)}>
        <span className={`${styles.shown} ${of.value === null ? styles.none : ''}`}>
          {of.value === null ? shown : <EvidenceText text={shown} />}
        </span>{' '}
        <span>{words.n}</span> <span className="only-said">{t('timeline.facets.include', words)}</span>
      </button>
      <button
        type="button"
        className={styles.leave}
        aria-label={t('timeline.facets.exclude', words)}
        title={t('timeline.facets.exclude', words)}
        onClick={() => pivot(field, asked, 'exclude')}
      >
        <Icon name="cross" size={10} />
      </button>
    </li>
  );
}
