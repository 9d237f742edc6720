import type { FieldUse, LineFormat } from './format.ts';
import { applicationLogins, peers, peersAtTheEnd } from './messages/applications.ts';
import { behindNumbers, levels } from './messages/time-heads.ts';

export default {
  id: 'timed-lines-dmy',
  version: 1,
  kind: 'lines',
  title: 'Text whose lines begin with a date in numbers, the day first (24/06/2025)',
  source: 'Unicode CLDR, date patterns of English (United Kingdom), French, Spanish, Portuguese and others',
  specificity: 0.58,
  general: true,
  dayOrder: { first: 'dmy', other: 'timed-lines-mdy' },
  mappable: false,
  continued: 'message',
  headings: ['# '],
  records: 'json-lines',
  rejectReason: 'Begins with no date in numbers, the day first, and time, and no line before it does.',
  layouts: behindNumbers('dmy'),
  uses: {
    dmy: { time: 'dmy' },
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
      title: 'with slashes and dashes, a text of two lines',
      text: [
        '24/06/2025 15:11:07 - Login of kim from 192.0.2.7 refused',
        '[24-06-2025 15:11:08] gone',
        'for good',
        '',
      ].join('\n'),
      events: [
        { instant: '2025-06-24T15:11:07Z', sourceIp: '192.0.2.7' },
        { instant: '2025-06-24T15:11:08Z', message: 'gone\nfor good' },
      ],
    },
  ],
} satisfies LineFormat;
