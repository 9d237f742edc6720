import type { RecordFormat } from '../format.ts';

export default {
  id: 'macos-json',
  version: 1,
  kind: 'records',
  title: 'Unified log of macOS as JSON (log show --style json or ndjson)',
  source: 'Apple, log(1), --style; "Viewing Log Messages"',
  specificity: 0.985,
  mappable: false,
  prefixed: false,
  envelopes: [],
  claims: [['timestamp', 'eventMessage', 'processImagePath']],
  messages: 'syslog-auth',
  rejectReason: 'No entry of the unified log: timestamp, eventMessage and processImagePath are missing.',
  time: ['timestamp'],
  fields: {
    message: ['eventMessage'],
    processName: ['processImagePath'],
    eventProvider: ['subsystem', 'senderImagePath'],
    hostName: ['host'],
  },
  samples: [
    {
      title: 'a log-in',
      text: `${JSON.stringify({
        eventMessage: 'Accepted keyboard-interactive/pam for kim from 198.51.100.7 port 50000 ssh2',
        eventType: 'logEvent',
        subsystem: '',
        processImagePath: '/usr/sbin/sshd',
        timestamp: '2025-06-24 12:11:07.123456+0900',
        processID: 7,
        messageType: 'Default',
      })}\n`,
      events: [
        {
          instant: '2025-06-24T03:11:07.123456Z',
          processName: '/usr/sbin/sshd',
          userName: 'kim',
          sourceIp: '198.51.100.7',
          eventAction: 'ssh-login',
        },
      ],
    },
  ],
} satisfies RecordFormat;
