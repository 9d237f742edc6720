import type { FieldUse, LineFormat } from './format.ts';
import { applicationLogins, peers, peersAtTheEnd } from './messages/applications.ts';
import { behindNumbers, levels } from './messages/time-heads.ts';

export default {
  id: 'timed-lines-mdy',
  version: 1,
  kind: 'lines',
  title: 'Text whose lines begin with a date in numbers, the month first (06/24/2025)',
  source:
    'Unicode CLDR, date patterns of English (United States); Microsoft, .NET, standard date and time format strings',
  specificity: 0.58,
  general: true,
  dayOrder: { first: 'mdy', other: 'timed-lines-dmy' },
  mappable: false,
  continued: 'message',
  headings: ['# '],
  records: 'json-lines',
  rejectReason: 'Begins with no date in numbers, the month first, and time, and no line before it does.',
  layouts: behindNumbers('mdy'),
  uses: {
    mdy: { time: 'mdy' },
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
  samples: [
    {
      title: 'a clock of twelve hours and one of twenty-four, a text of two lines, a level before',
      text: [
        '6/24/2025 3:11:07 PM Login of kim from 192.0.2.7 refused',
        '[06/24/2025 15:11:08] gone',
        'for good',
        'ERROR 06-24-2025 15:11:09.123 shop: lost',
        '',
      ].join('\n'),
      events: [
        { instant: '2025-06-24T15:11:07Z', sourceIp: '192.0.2.7' },
        { instant: '2025-06-24T15:11:08Z', message: 'gone\nfor good' },
        { instant: '2025-06-24T15:11:09.123Z', 'more.level': 'ERROR', message: 'shop: lost' },
      ],
    },
  ],
} satisfies LineFormat;
