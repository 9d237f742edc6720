import type { LineFormat } from '../format.ts';

export default {
  id: 'oracle-alert',
  version: 1,
  kind: 'lines',
  title: 'Oracle alert log (text)',
  source: 'Oracle Database Administrator\'s Guide, 7.1.3.3 "Alert log"; ADR trace folder, alert_SID.log',
  specificity: 0.8,
  mappable: false,
  continued: 'message',
  rejectReason: 'Stands above the first time of the file.',
  layouts: [{ layout: '%{rfc3339}' }, { layout: '%{ctime}' }],
  uses: { rfc3339: { time: 'rfc3339' }, ctime: { time: 'ctime' } },
  samples: [
    {
      title: 'times on lines of their own, of both kinds, and what happened below them',
      text: [
        '2025-06-24T12:11:07.123456+09:00',
        'Starting ORACLE instance (normal) (OS id: 1234)',
        'CLI notifier numLatches:7 maxDescs:580',
        'Tue Jun 24 12:11:08 2025',
        'ORA-00060: Deadlock detected.',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.123456Z',
          message: 'Starting ORACLE instance (normal) (OS id: 1234)\nCLI notifier numLatches:7 maxDescs:580',
        },
        { instant: '2025-06-24T12:11:08Z', message: 'ORA-00060: Deadlock detected.' },
      ],
    },
  ],
} satisfies LineFormat;
