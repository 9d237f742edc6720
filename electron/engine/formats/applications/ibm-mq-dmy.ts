import type { LineFormat } from '../format.ts';
import { mqLocal, mqSaid, mqSample } from '../messages/ibm-mq.ts';

export default {
  ...mqLocal('dmy'),
  id: 'ibm-mq-dmy',
  version: 1,
  title: 'IBM MQ error log before 9.1, the day first (24.06.2025)',
  source: 'IBM MQ 9.0 documentation, "Error logs on AIX, HP-UX, Linux, Solaris, and Windows"',
  samples: [
    { title: 'dates with dots', text: mqSample('24.06.2025'), events: mqSaid },
    { title: 'dates with strokes', text: mqSample('24/06/2025'), events: mqSaid },
  ],
} satisfies LineFormat;
