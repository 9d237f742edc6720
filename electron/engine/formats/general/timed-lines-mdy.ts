import type { LineFormat } from '../format.ts';
import { datesInNumbers } from '../messages/dates-in-numbers.ts';

export default {
  ...datesInNumbers('mdy'),
  id: 'timed-lines-mdy',
  version: 4,
  title: 'Text whose lines begin with a date in numbers, the month first (06/24/2025)',
  source:
    'Unicode CLDR, date patterns of English (United States); Microsoft, .NET, standard date and time format strings',
  rejectReason: 'Begins with no date in numbers, the month first, and time, and no line before it does.',
  samples: [
    {
      title: 'a clock of twelve hours and one of twenty-four, a text of two lines, a level before',
      text: [
        '6/24/2025 3:11:07 PM Login of kim from 192.0.2.7 refused',
        '[06/24/2025 15:11:08] gone',
        'for good',
        'ERROR 06-24-2025 15:11:09.123 shop: lost',
        'L 06/24/2025 - 15:11:10: Bad Rcon: "rcon 7 "x" sv_contact "y"" from "198.51.100.7:57370"',
        '2025-06-24 15:11:11 found again',
        '[Nest] 7  - 06/24/2025, 15:11:12    WARN [AuthService] slow',
        '',
      ].join('\n'),
      events: [
        { instant: '2025-06-24T15:11:07Z', sourceIp: '192.0.2.7' },
        { instant: '2025-06-24T15:11:08Z', message: 'gone\nfor good' },
        { instant: '2025-06-24T15:11:09.123Z', 'more.level': 'ERROR', message: 'shop: lost' },
        { instant: '2025-06-24T15:11:10Z', sourceIp: '198.51.100.7', eventOutcome: 'failure' },
        { instant: '2025-06-24T15:11:11Z', message: 'found again' },
        { instant: '2025-06-24T15:11:12Z', 'more.level': 'WARN', 'more.origin': 'AuthService', message: 'slow' },
      ],
    },
  ],
} satisfies LineFormat;
