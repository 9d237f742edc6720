import type { LineFormat } from '../format.ts';
import { mqLocal, mqSaid, mqSample } from '../messages/ibm-mq.ts';

export default {
  ...mqLocal('mdy'),
  id: 'ibm-mq-mdy',
  version: 1,
  title: 'IBM MQ error log before 9.1, the month first (06/24/2025)',
  source: 'IBM MQ 9.0 documentation, "Error logs on AIX, HP-UX, Linux, Solaris, and Windows"',
  samples: [{ title: 'two entries', text: mqSample('06/24/2025'), events: mqSaid }],
} satisfies LineFormat;
