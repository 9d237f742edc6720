import type { LineFormat } from '../format.ts';
import { listenerHeadings, listenerLayouts } from '../messages/oracle-listener.ts';

export default {
  id: 'oracle-listener',
  version: 1,
  kind: 'lines',
  title: 'Oracle listener log',
  source: 'Oracle Database Net Services Administrator\'s Guide, 16.7 "Analyzing Listener Log Files"',
  specificity: 0.97,
  mappable: false,
  continued: 'message',
  headings: listenerHeadings,
  rejectReason: 'Begins with no time as the listener writes it.',
  layouts: listenerLayouts('%{oracle}'),
  uses: { oracle: { time: 'oracle' } },
  samples: [
    {
      title: 'a connection, one that was refused with its reason below, a service update',
      text: [
        'TIMESTAMP * CONNECT DATA [* PROTOCOL INFO] * EVENT [* SID] * RETURN CODE',
        '24-JUN-2025 12:11:07 * (CONNECT_DATA=(SERVICE_NAME=orcl)(CID=(PROGRAM=sqlplus)(HOST=pc7)(USER=dana))) * (ADDRESS=(PROTOCOL=tcp)(HOST=192.0.2.7)(PORT=51234)) * establish * orcl * 0',
        '24-JUN-2025 12:11:08 * (CONNECT_DATA=(SID=none)(CID=(PROGRAM=x)(HOST=pc9)(USER=lee))) * (ADDRESS=(PROTOCOL=tcp)(HOST=192.0.2.9)(PORT=51235)) * establish * none * 12505',
        'TNS-12505: TNS:listener does not currently know of SID given in connect descriptor',
        '24-JUN-2025 12:11:09 * service_update * orcl * 0',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T12:11:07Z',
          sourceIp: '192.0.2.7',
          userName: 'dana',
          eventAction: 'establish',
          eventOutcome: 'success',
          'more.serviceName': 'orcl',
        },
        {
          sourceIp: '192.0.2.9',
          eventOutcome: 'failure',
          'more.returnCode': '12505',
          message: 'TNS-12505: TNS:listener does not currently know of SID given in connect descriptor',
        },
        { eventAction: 'service_update', 'more.serviceName': 'orcl' },
      ],
    },
  ],
} satisfies LineFormat;
