import type { LineFormat } from '../format.ts';

/** Where keys and values stand in a line: alone, or behind what syslog and its relays put before them. */
export const pairHeads = {
  layouts: [
    { layout: '<%{priority}>%{stamp} %{sender} %{pairs}' },
    { layout: '<%{priority}>%{pairs}' },
    { layout: '%{stamp} %{sender} %{pairs}' },
    { layout: '%{rfc3339} %{sender} %{pairs}' },
    // Last, for a line of any kind may hold keys and values.
    { layout: '%{pairs}' },
  ],
  uses: {
    priority: { more: 'priority', word: true },
    sender: { more: 'sender', word: true },
    stamp: { time: 'syslog' },
    rfc3339: { time: 'rfc3339' },
    pairs: { part: 'pairs' },
  },
} as const satisfies Pick<LineFormat, 'layouts' | 'uses'>;
