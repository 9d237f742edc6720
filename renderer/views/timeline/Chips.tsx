import { conditionsOf, withoutCondition } from '@shared/filter/change.ts';
import { useTranslation } from 'react-i18next';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { visibleText } from '../../ui/evidence-text.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useInstantText } from '../../ui/Instant.tsx';
import styles from './FilterBar.module.css';
import { type Scope, setFilter, setStretch, turned } from './scope.ts';

/** The conditions one by one: a click turns one around, its cross takes it away. The stretch of time is one of them. */
export function Chips({ scope }: { scope: Scope }) {
  const { t } = useTranslation();
  const text = useInstantText();
  const conditions = conditionsOf(scope.filter);
  const { from, to } = scope;
  const stretch =
    from !== null && to !== null
      ? t('timeline.filter.fromTo', { from: text(from), to: text(to) })
      : from !== null
        ? t('timeline.filter.from', { from: text(from) })
        : to !== null
          ? t('timeline.filter.until', { to: text(to) })
          : null;
  if (conditions.length === 0 && stretch === null) return null;
  return (
    <ul className={styles.chips} aria-label={t('timeline.filter.conditions')}>
      {conditions.map((condition, index) => {
        const shown = visibleText(condition.text);
        return (
          <li
            key={`${index} ${condition.text}`}
            className={styles.chip}
            data-excludes={condition.excludes || undefined}
          >
            <button
              type="button"
              className={styles.turn}
              title={condition.excludes ? t('timeline.filter.exclude') : t('timeline.filter.include')}
              aria-label={t('timeline.filter.toggle', { condition: shown })}
              onClick={() => setFilter(turned(scope.filter, condition))}
            >
              <EvidenceText text={condition.text} />
            </button>
            <button
              type="button"
              className={styles.remove}
              aria-label={t('timeline.filter.remove', { condition: shown })}
              onClick={() => setFilter(withoutCondition(scope.filter, index))}
            >
              <Icon name="cross" size={9} />
            </button>
          </li>
        );
      })}
      {stretch !== null && (
        <li className={styles.chip}>
          <span className={styles.turn}>{stretch}</span>
          <button
            type="button"
            className={styles.remove}
            aria-label={t('timeline.filter.remove', { condition: stretch })}
            onClick={() => setStretch(null, null)}
          >
            <Icon name="cross" size={9} />
          </button>
        </li>
      )}
    </ul>
  );
}
