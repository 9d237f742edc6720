import type { LineFormat } from '../format.ts';

const methods = [
  'password',
  'publickey',
  'none',
  'keyboard-interactive',
  'keyboard-interactive/pam',
  'gssapi-with-mic',
  'hostbased',
];

/** What only sshd and PAM say in these words. */
const words = [
  // Of a log-in that failed any program may speak.
  ...['Accepted', 'Failed'].flatMap((end) => methods.map((method) => `${end} ${method} for `)),
  ...['Invalid user ', 'Illegal user ', 'Connection closed by ', 'Connection reset by '],
  ...['Connection from ', 'Disconnected from ', 'Received disconnect from ', 'Disconnecting ', 'Starting session: '],
  ...['pam_unix(', 'pam_faillock(', 'pam_winbind(', 'pam_sss(', 'PAM ', 'Postponed ', 'Unable to negotiate with '],
  ...['Did not receive identification string', 'kex_exchange_identification', 'maximum authentication attempts'],
  ...['User child is on pid', 'Server listening on ', 'Bad protocol version', 'reverse mapping checking'],
  ...['not allowed because', 'Close session: ', 'ssh_dispatch_run_fatal', 'Timeout before authentication'],
];

export default {
  id: 'sshd-messages',
  version: 3,
  kind: 'lines',
  title: 'Messages of sshd and PAM without their time (journalctl -o cat, and collectors that keep the time elsewhere)',
  source: 'OpenSSH, auth.c and packet.c; Linux-PAM, pam_unix; journalctl(1), --output=cat',
  // Less than any format whose lines begin with a time.
  specificity: 0.58,
  mappable: false,
  wordsAlone: true,
  comment: '#',
  rejectReason: 'Nothing that sshd or PAM would say.',
  layouts: [
    { layout: '%{stamp} %{hostName} %{program}: %{message}' },
    { layout: '%{rfc3339} %{hostName} %{program}: %{message}' },
    { layout: '%{program}: %{message}', must: ['sshd['] },
    { layout: '%{hostName} %{program}: %{message}', must: [' sshd['] },
    { layout: '%{message}', must: words },
  ],
  uses: {
    stamp: { time: 'syslog' },
    rfc3339: { time: 'rfc3339' },
    program: { part: 'program' },
    message: { part: 'message' },
  },
  messages: { first: 'syslog-auth', heads: [], tails: [], rules: [] },
  samples: [
    {
      title: 'a login, a failed one, a session, one line that has its head',
      text: [
        'Accepted password for dana from 192.0.2.7 port 51826 ssh2',
        ' Failed password for invalid user admin from 198.51.100.7 port 4444 ssh2',
        'pam_unix(sshd:session): session opened for user dana by (uid=0)',
        'Jun 24 03:11:07 gate sshd[3296]: Received disconnect from 192.0.2.7 port 33980:11: Bye Bye',
        '',
      ].join('\n'),
      events: [
        { sourceIp: '192.0.2.7', userName: 'dana', eventAction: 'ssh-login', eventOutcome: 'success' },
        { sourceIp: '198.51.100.7', userName: 'admin', eventAction: 'ssh-failed', eventOutcome: 'failure' },
        { userName: 'dana' },
        { instant: '2025-06-24T03:11:07Z', hostName: 'gate', sourceIp: '192.0.2.7' },
      ],
    },
  ],
} satisfies LineFormat;
