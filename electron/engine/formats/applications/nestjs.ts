import type { LineFormat } from '../format.ts';
import { nestLevel, nestLines } from '../messages/nest.ts';
import { timedText, timedTextUses } from '../messages/timed-text.ts';

/** Written so, the month comes first: where the day does, these two are small letters. */
const halves = [' AM', ' PM'];

export default {
  ...timedText,
  id: 'nestjs',
  version: 1,
  title: 'NestJS (Node.js servers, Immich among them), clock of twelve hours',
  source: 'NestJS documentation, "Logger"; ConsoleLogger, getTimestamp; Unicode CLDR, day periods of English',
  specificity: 0.9,
  rejectReason: 'Stands above the first line that begins with [Nest], a number and a time.',
  layouts: [
    ...nestLines('mdy').map((layout) => ({ layout, must: halves })),
    // With a clock of twenty-four hours the order is only told by other lines.
    ...nestLines('mdy').map((layout) => ({ layout, loose: true })),
  ],
  uses: { mdy: { time: 'mdy' }, nestLevel, ...timedTextUses },
  samples: [
    {
      title: 'a log-in refused, an error over several lines, an older version',
      text: [
        '[Nest] 7  - 06/04/2025, 3:11:07 PM    WARN [AuthService] Failed login attempt for user kim@shop.example from ip address 198.51.100.8',
        '[Nest] 7  - 06/04/2025, 3:11:08 AM   ERROR [ExceptionsHandler] no such item',
        'Error: no such item',
        '    at ItemService.find (/app/item.js:7:9)',
        '[Nest] 7   - 06/04/2025, 12:11:09 AM   [NestFactory] Starting Nest application... +5ms',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-04T15:11:07Z',
          sourceIp: '198.51.100.8',
          userName: 'kim@shop.example',
          eventAction: 'login-failed',
          'more.level': 'WARN',
          'more.origin': 'AuthService',
          'more.pid': '7',
        },
        {
          instant: '2025-06-04T03:11:08Z',
          message: 'no such item\nError: no such item\n    at ItemService.find (/app/item.js:7:9)',
        },
        { instant: '2025-06-04T00:11:09Z', 'more.origin': 'NestFactory' },
      ],
    },
  ],
} satisfies LineFormat;
