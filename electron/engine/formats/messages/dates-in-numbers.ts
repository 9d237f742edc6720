import type { FieldUse } from '../field-use.ts';
import type { Layout, LineFormat } from '../format.ts';
import { applicationLogins, peers, peersAtTheEnd } from './applications.ts';
import { behindTime, levels } from './time-heads.ts';

/** All that two formats of text have in common whose dates are the same numbers in another order; both are tried on every file. */
export function datesInNumbers(first: 'dmy' | 'mdy') {
  return {
    kind: 'lines',
    specificity: 0.58,
    general: true,
    dayOrder: { first, other: first === 'dmy' ? 'timed-lines-mdy' : 'timed-lines-dmy' },
    mappable: false,
    continued: 'message',
    headings: ['# '],
    records: 'json-lines',
    layouts: behindNumbers(first),
    uses: {
      [first]: { time: first },
      level: levels,
      origin: { more: 'origin', word: true },
      message: { part: 'message' },
      client: { part: 'peer', address: true },
      chain: { part: 'forwarded' },
    } satisfies Record<string, FieldUse>,
    messages: {
      first: 'syslog-auth',
      heads: [],
      tails: ['.', '"', ')'],
      rules: [...applicationLogins, ...peers, ...peersAtTheEnd],
    },
  } satisfies Partial<LineFormat>;
}

/** Layouts of a line whose time is a date in numbers, alone, behind a level, or behind a word. */
function behindNumbers(shape: string): Layout[] {
  return [
    ...behindTime(shape),
    { layout: `%{level} %{${shape}} %{message}` },
    { layout: `%{level}: %{${shape}} %{message}` },
    { layout: `[%{level}] %{${shape}} %{message}` },
    { layout: `[%{level}] [%{${shape}}] %{message}` },
    { layout: `[%{level}][%{${shape}}]%{message}` },
    { layout: `%{level} [%{${shape}}] %{message}` },
    { layout: `%{origin} %{${shape}} %{message}` },
    { layout: `%{origin} [%{${shape}}] %{message}` },
    { layout: `%{origin}: %{${shape}} %{message}` },
  ];
}
