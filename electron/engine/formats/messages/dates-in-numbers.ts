import type { FieldUse } from '../field-use.ts';
import type { Layout, LineFormat } from '../format.ts';
import { nestLevel, nestLines } from './nest.ts';
import { behindLevel, behindTime, clock } from './time-heads.ts';
import { timedText, timedTextUses } from './timed-text.ts';

/** All that two formats of text have in common whose dates are the same numbers in another order; both are tried on every file. */
export function datesInNumbers(first: 'dmy' | 'mdy') {
  return {
    ...timedText,
    specificity: 0.58,
    dayOrder: { first, other: first === 'dmy' ? 'timed-lines-mdy' : 'timed-lines-dmy' },
    layouts: behindNumbers(first),
    uses: {
      [first]: { time: first },
      process: { more: 'process', word: true },
      nestLevel,
      iso: { time: 'iso' },
      ...timedTextUses,
    } satisfies Record<string, FieldUse>,
  } satisfies Partial<LineFormat>;
}

/** Layouts of a line whose time is a date in numbers, alone, behind a level, or behind a word. */
function behindNumbers(shape: string): Layout[] {
  return [
    ...behindTime(shape),
    ...behindLevel(shape),
    { layout: `%{origin} %{${shape}} %{message}` },
    { layout: `%{origin} [%{${shape}}] %{message}` },
    { layout: `%{origin}: %{${shape}} %{message}` },
    { layout: `[%{process}] %{${shape}} %{message}` },
    ...nestLines(shape).map((layout) => ({ layout })),
    // Servers of Source games, which always put the month first.
    ...(shape === 'mdy' ? [{ layout: 'L %{mdy}: %{message}' }] : []),
    // From before or after someone set another order.
    { layout: '[%{iso}]%{message}', must: clock },
    { layout: '%{iso} %{message}', must: clock },
  ];
}
