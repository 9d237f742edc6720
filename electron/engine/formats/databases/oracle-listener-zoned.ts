import type { LineFormat } from '../format.ts';
import { listenerHeadings, listenerLayouts } from '../messages/oracle-listener.ts';

export default {
  id: 'oracle-listener-zoned',
  version: 1,
  kind: 'lines',
  title: 'Oracle listener log, from 12.2 on, with a time and its offset above each entry',
  source:
    'Oracle Database Net Services Administrator\'s Guide 19c, "Analyzing Listener Log Files"; ADR trace folder, listener.log',
  specificity: 0.975,
  mappable: false,
  continued: 'message',
  headings: listenerHeadings,
  rejectReason: 'Stands above the first time of the file.',
  layouts: [
    // Only what is below such a time is an entry: the entry's own clock states no offset.
    { layout: '%{rfc3339}', loose: true },
    ...listenerLayouts('%{local}').map((one) => ({ ...one, place: 'within' as const })),
  ],
  uses: { rfc3339: { time: 'rfc3339' }, local: { more: 'local' } },
  samples: [
    {
      title: 'a connection, one that was refused with its reason below, a service update',
      text: [
        '2025-06-24T12:11:07.123456+09:00',
        '24-JUN-2025 12:11:07 * (CONNECT_DATA=(SERVICE_NAME=orcl)(CID=(PROGRAM=sqlplus)(HOST=pc7)(USER=dana))) * (ADDRESS=(PROTOCOL=tcp)(HOST=192.0.2.7)(PORT=51234)) * establish * orcl * 0',
        '2025-06-24T12:11:08.123456+09:00',
        '24-JUN-2025 12:11:08 * (CONNECT_DATA=(SID=none)(CID=(PROGRAM=x)(HOST=pc9)(USER=lee))) * (ADDRESS=(PROTOCOL=tcp)(HOST=192.0.2.9)(PORT=51235)) * establish * none * 12505',
        'TNS-12505: TNS:listener does not currently know of SID given in connect descriptor',
        '2025-06-24T12:11:09.123456+09:00',
        '24-JUN-2025 12:11:09 * service_update * orcl * 0',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.123456Z',
          sourceIp: '192.0.2.7',
          userName: 'dana',
          eventAction: 'establish',
          eventOutcome: 'success',
        },
        {
          instant: '2025-06-24T03:11:08.123456Z',
          sourceIp: '192.0.2.9',
          eventOutcome: 'failure',
          message: 'TNS-12505: TNS:listener does not currently know of SID given in connect descriptor',
        },
        { eventAction: 'service_update', 'more.serviceName': 'orcl' },
      ],
    },
  ],
} satisfies LineFormat;
