import type { LineFormat } from '../format.ts';
import { mqCommon, mqHead, mqWithin } from '../messages/ibm-mq.ts';

export default {
  ...mqCommon,
  id: 'ibm-mq',
  version: 2,
  title: 'IBM MQ error log (AMQERR01.LOG)',
  source: 'IBM MQ 9 documentation, "Error logs on AIX, Linux, and Windows"',
  specificity: 0.985,
  layouts: [
    // The clock of the first line is local; the exact time with its zone follows within the entry.
    // As version 9.4 writes it where it is told to: all of an entry on one line.
    { layout: `${mqHead} Host(%{hostName}) %{*}Time(%{iso}) %{message}` },
    { layout: mqHead },
    ...mqWithin,
    { layout: '                      Time(%{iso})', place: 'within' },
  ],
  uses: {
    time: { more: 'localTime' },
    iso: { time: 'iso' },
    message: { part: 'message' },
    peer: { part: 'peer' },
  },
  samples: [
    {
      title: 'an entry of a queue manager',
      text: [
        '06/24/2025 12:11:07 PM - Process(7360.1) User(kim) Program(amqrmppa)',
        '                      Host(mq1) Installation(Installation1)',
        '                      VRMF(9.1.0.0) QMgr(QM1)',
        '                      Time(2025-06-24T03:11:07.665Z)',
        '                      RemoteHost(198.51.100.7)',
        '                     ',
        "AMQ9557E: Queue Manager User ID initialization failed for 'lee'.",
        '',
        'EXPLANATION:',
        'The call failed.',
        '----- amqxfdcp.c : 874 --------------------------------------------------------',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.665Z',
          userName: 'kim',
          processName: 'amqrmppa',
          hostName: 'mq1',
          sourceIp: '198.51.100.7',
          'more.queueManager': 'QM1',
          message: "AMQ9557E: Queue Manager User ID initialization failed for 'lee'.\nEXPLANATION:\nThe call failed.",
        },
      ],
    },
  ],
} satisfies LineFormat;
