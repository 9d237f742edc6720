import type { LineFormat } from './format.ts';

const head = '%{time} - Process(%{pid}) User(%{userName}) Program(%{processName})';

export default {
  id: 'ibm-mq',
  version: 2,
  kind: 'lines',
  title: 'IBM MQ error log (AMQERR01.LOG)',
  source: 'IBM MQ 9 documentation, "Error logs on AIX, Linux, and Windows"',
  specificity: 0.985,
  mappable: false,
  continued: 'message',
  headings: ['-----'],
  rejectReason: 'Belongs to no entry that begins with a time and its process.',
  layouts: [
    // The clock of the first line is local; the exact time with its zone follows within the entry.
    // As version 9.4 writes it where it is told to: all of an entry on one line.
    { layout: `${head} Host(%{hostName}) %{*}Time(%{iso}) %{message}` },
    { layout: head },
    { layout: '                      Host(%{hostName}) Installation(%{installation})', place: 'within' },
    { layout: '                      Host(%{hostName})', place: 'within' },
    { layout: '                      VRMF(%{version}) QMgr(%{queueManager})', place: 'within' },
    { layout: '                      VRMF(%{version})', place: 'within' },
    { layout: '                      QMgr(%{queueManager})', place: 'within' },
    { layout: '                      Time(%{iso})', place: 'within' },
    { layout: '                      RemoteHost(%{peer})', place: 'within' },
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
