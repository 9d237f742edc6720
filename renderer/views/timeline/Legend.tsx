import type { Histogram, Split } from '@shared/timeline.ts';
import { useTranslation } from 'react-i18next';
import { EvidenceText } from '../../ui/EvidenceText.tsx';
import { countText } from '../../ui/numbers.ts';
import styles from './Histogram.module.css';
import { pivot } from './scope.ts';
import { coloursOf } from './series-colours.ts';

/** What each series of a histogram is called. */
export function useSeriesNames(of: Histogram, split: Split, evidenceName: (id: number) => string): string[] {
  const { t } = useTranslation();
  return of.series.map((series) => {
    if (series.rest) return t('timeline.chart.rest');
    if (series.value === null) return split === 'none' ? t('timeline.table.label') : t('timeline.notStated');
    return split === 'evidence' && /^\d+$/.test(series.value) ? evidenceName(Number(series.value)) : series.value;
  });
}

/** The series by name and colour; choosing one keeps only its events. */
export function Legend({
  of,
  split,
  evidenceName,
}: {
  of: Histogram;
  split: Split;
  evidenceName: (id: number) => string;
}) {
  const { t, i18n } = useTranslation();
  const names = useSeriesNames(of, split, evidenceName);
  const colours = coloursOf(of, split);
  if (split === 'none') return null;
  return (
    <ul className={styles.legend} aria-label={t('timeline.chart.legend')}>
      {of.series.map((series, index) => {
        const label = (
          <>
            <span className={styles.swatch} style={{ background: colours[index] }} aria-hidden="true" />
            <EvidenceText text={names[index] ?? ''} />
            <span className={styles.count}>{countText(series.total, i18n.language)}</span>
          </>
        );
        return (
          <li key={JSON.stringify(series.rest ? { rest: true } : series.value)}>
            {series.rest ? (
              <span className={styles.plain}>{label}</span>
            ) : (
              <button
                type="button"
                onClick={() => pivot(split, split === 'evidence' ? (names[index] ?? null) : series.value, 'include')}
              >
                {label}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
