import type { Histogram } from '@shared/timeline.ts';
import { memo, useMemo } from 'react';
import { Area, AreaChart, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { countTicks, pointsOf, totalsOf } from './histogram-shape.ts';

/**
 * The drawn figures alone, edge to edge: axes, cursor and marks lie around and above. Step areas are one path for each
 * series; bars would be one element for each bucket, and too slow.
 */
export const HistogramChart = memo(function HistogramChart({
  of,
  log,
  colours,
}: {
  of: Histogram;
  log: boolean;
  colours: readonly string[];
}) {
  const points = useMemo(() => pointsOf(of, log), [of, log]);
  const top = useMemo(() => {
    const highest = countTicks(highestOf(of, log), log).at(-1)?.count ?? 1;
    return log ? Math.log10(1 + highest) : highest;
  }, [of, log]);
  return (
    <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 800, height: 90 }}>
      <AreaChart data={points} margin={{ top: 0, right: 0, bottom: 0, left: 0 }} accessibilityLayer={false}>
        <XAxis dataKey="at" type="number" domain={[of.start, of.start + of.buckets * of.width]} hide />
        <YAxis domain={[0, top]} allowDataOverflow hide />
        {of.series.map((_, index) => (
          <Area
            key={index}
            type="stepAfter"
            dataKey={`s${index}`}
            {...(log ? {} : { stackId: 'events' })}
            stroke={colours[index] ?? 'var(--series-rest)'}
            strokeWidth={log ? 1 : 0}
            fill={colours[index] ?? 'var(--series-rest)'}
            fillOpacity={log && of.series.length > 1 ? 0.25 : 0.9}
            isAnimationActive={false}
            dot={false}
            activeDot={false}
          />
        ))}
      </AreaChart>
    </ResponsiveContainer>
  );
});

/** The highest that is drawn: stacked series together, series over each other (log) each for itself. */
export function highestOf(of: Histogram, log: boolean): number {
  const heights = log ? of.series.flatMap((series) => series.counts) : totalsOf(of);
  return heights.reduce((most, count) => Math.max(most, count), 0);
}
