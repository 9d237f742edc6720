import type { LineFormat } from './format.ts';
import { datesInNumbers } from './messages/dates-in-numbers.ts';

export default {
  ...datesInNumbers('dmy'),
  id: 'timed-lines-dmy',
  version: 2,
  title: 'Text whose lines begin with a date in numbers, the day first (24/06/2025)',
  source: 'Unicode CLDR, date patterns of English (United Kingdom), French, Spanish, Portuguese and others',
  rejectReason: 'Begins with no date in numbers, the day first, and time, and no line before it does.',
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
