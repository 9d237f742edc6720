import type { Histogram, Split } from '@shared/timeline.ts';

const series = [
  'var(--series-1)',
  'var(--series-2)',
  'var(--series-3)',
  'var(--series-4)',
  'var(--series-5)',
  'var(--series-6)',
  'var(--series-7)',
  'var(--series-8)',
];
const outcomes: Record<string, string | undefined> = {
  success: 'var(--outcome-success)',
  failure: 'var(--outcome-failure)',
  unknown: 'var(--outcome-unknown)',
};

/** A colour for each series of a histogram: outcomes keep theirs, what is not stated or gathered is grey. */
export function coloursOf(of: Histogram, split: Split): string[] {
  if (split === 'none') return ['var(--series-1)'];
  return of.series.map((one, index) => {
    if (one.rest || one.value === null) return 'var(--series-rest)';
    return (
      (split === 'eventOutcome' ? outcomes[one.value] : undefined) ??
      series[index % series.length] ??
      'var(--series-rest)'
    );
  });
}
