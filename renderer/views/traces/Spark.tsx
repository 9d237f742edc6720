/** The days of an address in one line of text: a step for every stretch of days. Decoration beside the figures. */
export function Spark({ counts, width = 90 }: { counts: readonly number[]; width?: number }) {
  const most = Math.max(1, ...counts);
  const step = width / Math.max(1, counts.length);
  const bars = counts.flatMap((count, index) => {
    if (count === 0) return [];
    // A single event must be seen beside a thousand.
    const height = 2 + (count / most) * 14;
    return `M${(index * step).toFixed(1)} 17v${(-height).toFixed(1)}h${Math.max(1, step).toFixed(1)}v${height.toFixed(1)}z`;
  });
  return (
    <svg width={width} height={18} aria-hidden="true" focusable="false" style={{ display: 'block' }}>
      <path d={`M0 17.5h${width}`} stroke="var(--line)" />
      <path d={bars.join('')} fill="var(--series-1)" />
    </svg>
  );
}
