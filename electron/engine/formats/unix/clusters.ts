import type { LineFormat } from '../format.ts';

export default {
  id: 'clusters',
  version: 1,
  kind: 'lines',
  title: 'Logs of supercomputers (Blue Gene/L, Thunderbird, Spirit, Liberty)',
  source: 'USENIX, The Computer Failure Data Repository; A. Oliner and J. Stearley, "What Supercomputers Say" (2007)',
  // Its third layout alone says little.
  specificity: 0.62,
  mappable: false,
  rejectReason: 'Not an alert or a dash, seconds since 1970, the day and the node.',
  layouts: [
    { layout: '%{alert} %{epoch} %{*} %{node} %{*} %{*} %{clock} %{*} %{program}: %{message}', must: ['.'] },
    { layout: '%{alert} %{epoch} %{*} %{node} %{*} %{*} RAS %{component} %{level} %{message}', must: ['.'] },
    { layout: '%{alert} %{epoch} %{*} %{hostName} %{message}', must: ['.'] },
  ],
  uses: {
    // A dash where it is none.
    alert: { more: 'alert', word: true },
    epoch: { time: 'epoch' },
    node: { field: 'hostName', word: true },
    clock: { more: 'clock', word: true },
    program: { part: 'program' },
    message: { part: 'message' },
  },
  messages: { first: 'syslog-auth', heads: [], tails: [], rules: [] },
  samples: [
    {
      title: 'a session, a log-in, an error of the hardware',
      text: [
        '- 1750734667 2025.06.24 node7 Jun 24 03:11:07 node7/node7 crond(pam_unix)[29]: session closed for user root',
        '- 1750734668 2025.06.24 gate Jun 24 03:11:08 gate/gate sshd[7]: Accepted password for kim from 198.51.100.7 port 4 ssh2',
        'APPREAD 1750734669 2025.06.24 R23-M1-N8-I:J18-U11 2025-06-24-03.11.09.398284 R23-M1-N8-I:J18-U11 RAS APP FATAL failed to read message prefix',
        '',
      ].join('\n'),
      events: [
        { instant: '2025-06-24T03:11:07Z', hostName: 'node7', userName: 'root', eventAction: 'session-closed' },
        { instant: '2025-06-24T03:11:08Z', sourceIp: '198.51.100.7', userName: 'kim', hostName: 'gate' },
        {
          instant: '2025-06-24T03:11:09Z',
          hostName: 'R23-M1-N8-I:J18-U11',
          'more.alert': 'APPREAD',
          'more.level': 'FATAL',
        },
      ],
    },
  ],
} satisfies LineFormat;
