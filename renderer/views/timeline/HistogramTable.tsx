import type { Histogram } from '@shared/timeline.ts';
import { useTranslation } from 'react-i18next';
import { Count } from '../../ui/Count.tsx';
import { Instant } from '../../ui/Instant.tsx';

/** The highest steps of the histogram for those who listen to it. */
export function HistogramTable({ of, totals }: { of: Histogram; totals: readonly number[] }) {
  const { t } = useTranslation();
  const highest = [...totals.entries()]
    .filter(([, count]) => count > 0)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 12);
  return (
    <table className="only-said">
      <caption>{t('timeline.chart.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('timeline.chart.tableStart')}</th>
          <th scope="col">{t('timeline.chart.tableCount')}</th>
        </tr>
      </thead>
      <tbody>
        {highest.map(([bucket, count]) => (
          <tr key={bucket}>
            <td>
              <Instant at={of.start + bucket * of.width} />
            </td>
            <td>
              <Count of={count} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
