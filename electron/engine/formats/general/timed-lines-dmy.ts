import type { LineFormat } from '../format.ts';
import { datesInNumbers } from '../messages/dates-in-numbers.ts';

export default {
  ...datesInNumbers('dmy'),
  id: 'timed-lines-dmy',
  version: 4,
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
        '24-06-2025 18:11:09 +0300 PROXY.3128 00004 kim 198.51.100.7:28783 192.0.2.4:443 120 4096 0 CONNECT shop.example:443',
        '24-06-2025 15:11:10   POP3 Server: Authentication failure for lee, connecting host 198.51.100.8: Password did not verify',
        '[28325:00010-3735542592] 24-06-2025 15:11:11   smtp: park [198.51.100.9] authentication failure using internet password',
        '24-06-2025 15:11:12   SMTP Server: Authentication failed for user choi kim ; connecting host 198.51.100.10',
        '',
      ].join('\n'),
      events: [
        { instant: '2025-06-24T15:11:07Z', sourceIp: '192.0.2.7' },
        { instant: '2025-06-24T15:11:08Z', message: 'gone\nfor good' },
        {
          instant: '2025-06-24T15:11:09Z',
          sourceIp: '198.51.100.7',
          userName: 'kim',
          eventAction: 'proxy',
          'more.target': '192.0.2.4:443',
        },
        { sourceIp: '198.51.100.8', userName: 'lee', eventOutcome: 'failure' },
        { sourceIp: '198.51.100.9', userName: 'park', eventOutcome: 'failure' },
        { sourceIp: '198.51.100.10', userName: 'choi kim', eventOutcome: 'failure' },
      ],
    },
  ],
} satisfies LineFormat;
