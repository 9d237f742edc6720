import type { RecordFormat } from '../format.ts';

export default {
  id: 'cowrie',
  version: 1,
  kind: 'records',
  title: 'Cowrie honeypot (JSON)',
  source: 'Cowrie documentation, "Output Event Code Reference"',
  specificity: 0.98,
  mappable: false,
  credentialKind: 'ssh-key',
  prefixed: false,
  envelopes: [],
  claims: [
    ['eventid', 'session', 'src_ip'],
    ['eventid', 'session', 'sensor'],
  ],
  rejectReason: 'No event of Cowrie: eventid and session are missing.',
  time: ['timestamp'],
  zone: 'UTC',
  fields: {
    sourceIp: ['src_ip'],
    userName: ['username'],
    credential: ['fingerprint'],
    eventAction: ['eventid'],
    hostName: ['sensor'],
    message: ['input', 'message'],
  },
  outcomes: [
    { key: 'eventid', equals: 'cowrie.login.success', outcome: 'success' },
    { key: 'eventid', equals: 'cowrie.login.failed', outcome: 'failure' },
    { key: 'eventid', equals: 'cowrie.command.failed', outcome: 'failure' },
  ],
  samples: [
    {
      title: 'a login refused, a command',
      text: '{"eventid":"cowrie.login.failed","username":"root","password":"123456","message":"login attempt [root/123456] failed","sensor":"pot","timestamp":"2025-06-24T03:11:07.021156Z","src_ip":"198.51.100.7","session":"aaacde98ab17"}\n{"eventid":"cowrie.command.input","input":"uname -a","message":"CMD: uname -a","sensor":"pot","timestamp":"2025-06-24T03:11:08.021156Z","src_ip":"198.51.100.7","session":"aaacde98ab17"}\n',
      events: [
        {
          instant: '2025-06-24T03:11:07.021156Z',
          sourceIp: '198.51.100.7',
          userName: 'root',
          eventOutcome: 'failure',
          hostName: 'pot',
        },
        { message: 'uname -a', eventAction: 'cowrie.command.input' },
      ],
    },
  ],
} satisfies RecordFormat;
