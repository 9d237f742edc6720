import type { RecordFormat } from '../format.ts';

const entry = {
  __CURSOR: 's=1',
  __REALTIME_TIMESTAMP: '1750734667123456',
  _HOSTNAME: 'gate',
  SYSLOG_IDENTIFIER: 'sshd',
  _PID: '901',
  _UID: '0',
  PRIORITY: '6',
};

export default {
  id: 'journald',
  version: 1,
  kind: 'records',
  title: 'systemd journal (journalctl -o json)',
  source: 'systemd, "Journal Export Formats", JSON; systemd.journal-fields(7)',
  specificity: 0.99,
  mappable: false,
  credentialKind: 'ssh-key',
  prefixed: false,
  envelopes: [],
  claims: [
    ['__REALTIME_TIMESTAMP', 'MESSAGE'],
    ['__REALTIME_TIMESTAMP', '_HOSTNAME'],
    ['__REALTIME_TIMESTAMP', '__CURSOR'],
  ],
  // What the journal says of a log-in, its message says as it does in syslog.
  messages: 'syslog-auth',
  rejectReason: 'No journal entry: __REALTIME_TIMESTAMP is missing.',
  time: ['_SOURCE_REALTIME_TIMESTAMP', '__REALTIME_TIMESTAMP'],
  fields: {
    message: ['MESSAGE'],
    hostName: ['_HOSTNAME'],
    processName: ['SYSLOG_IDENTIFIER', '_COMM'],
    eventProvider: ['_SYSTEMD_UNIT', '_TRANSPORT'],
    userName: ['USER_NAME'],
  },
  samples: [
    {
      title: 'a log-in, a failed one, a unit that started, a line that is none',
      text: [
        JSON.stringify({ ...entry, MESSAGE: 'Accepted password for dana from 192.0.2.7 port 51234 ssh2' }),
        JSON.stringify({
          ...entry,
          _SOURCE_REALTIME_TIMESTAMP: '1750734668000001',
          MESSAGE: 'Failed password for invalid user admin from 192.0.2.9 port 4 ssh2',
        }),
        JSON.stringify({ ...entry, SYSLOG_IDENTIFIER: 'systemd', MESSAGE: 'Started Rotate log files.' }),
        'torn off',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.123456Z',
          userName: 'dana',
          sourceIp: '192.0.2.7',
          eventAction: 'ssh-login',
          eventOutcome: 'success',
          hostName: 'gate',
          processName: 'sshd',
          'more._PID': '901',
        },
        {
          instant: '2025-06-24T03:11:08.000001Z',
          eventAction: 'ssh-failed',
          eventOutcome: 'failure',
          userName: 'admin',
        },
        { processName: 'systemd', message: 'Started Rotate log files.' },
      ],
      rejects: [4],
    },
  ],
} satisfies RecordFormat;
