import type { LineFormat } from '../format.ts';

const kinds = [
  ...['SSH Session', 'RDP Session', 'VNC Session', 'TELNET Session', 'RLOGIN Session', 'RAW TCP/IP Session'],
  ...['wabaudit', 'wabauth', 'sshproxy', 'rdpproxy', 'sessionlog', 'authentify', 'integrity', 'Vault Activity'],
  ...['account_activity', 'approval', 'ApprovalAction', 'Vault', 'WABRestAPI'],
];
const heads = [
  '<%{priority}>%{version} %{rfc3339} %{hostName} %{processName} %{*} %{*} %{*} ',
  '%{rfc3339} %{hostName} %{processName} %{*} %{*} %{*} ',
  '<%{priority}>%{stamp} %{hostName} %{program}: ',
  '%{stamp} %{hostName} %{program}: ',
  '%{rfc3339} %{hostName} %{program}: ',
  // As an agent that keeps the time to itself hands it on.
  '%{program}: ',
  '',
];

export default {
  id: 'wallix',
  version: 1,
  kind: 'lines',
  title: 'WALLIX Bastion (sessions through it, log-ins, administration)',
  source: 'WALLIX Bastion Administration Guide, "SIEM messages"',
  specificity: 0.985,
  mappable: false,
  credentialKind: 'session',
  rejectReason: 'Names no kind of WALLIX message between brackets with keys and values behind it.',
  layouts: heads.map((head) => ({ layout: `${head}[%{kind}] %{pairs}` })),
  uses: {
    priority: { more: 'priority', word: true },
    version: { more: 'version', word: true },
    stamp: { time: 'syslog' },
    rfc3339: { time: 'rfc3339' },
    program: { part: 'program' },
    processName: { field: 'processName', word: true },
    hostName: { field: 'hostName', word: true },
    kind: { field: 'eventProvider', oneOf: kinds },
    pairs: { part: 'pairs' },
  },
  pairs: {
    fields: {
      sourceIp: ['client_ip', 'source_ip', 'ip'],
      userName: ['user', 'primary_user'],
      credential: ['session_id'],
      eventAction: ['type', 'action'],
      message: ['infos', 'data', 'description', 'reason'],
    },
    outcomes: [
      { key: 'status', equals: 'success', outcome: 'success' },
      { key: 'status', equals: 'failure', outcome: 'failure' },
      { key: 'result', equals: 'success', outcome: 'success' },
      { key: 'result', equals: 'fail', outcome: 'failure' },
      { key: 'type', equals: 'session_established_successfully', outcome: 'success' },
      { key: 'type', equals: 'connection_failed', outcome: 'failure' },
    ],
  },
  samples: [
    {
      title: 'a session, what was typed in it, an account that was made, a line without a time',
      text: [
        '2025-06-24T12:11:07+09:00 bastion rdpproxy 4597 - - [RDP Session] session_id="1830c697" client_ip="192.0.2.7" target_ip="198.51.100.2" user="kim@shop.example" device="db1" service="RDP" account="admin" type="KBD_INPUT" data="dir"',
        'Jun 24 12:11:08 bastion sshproxy: [SSH Session] session_id="182f9642" client_ip="192.0.2.8" user="lee" device="web1" account="root" type="SESSION_DISCONNECTION" duration="0:59:57"',
        '[wabaudit] action="add" type="User" object="temp" user="admin" client_ip="192.0.2.9" infos="profile [user]"',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          hostName: 'bastion',
          sourceIp: '192.0.2.7',
          userName: 'kim@shop.example',
          credential: '1830c697',
          eventAction: 'KBD_INPUT',
          message: 'dir',
          'more.account': 'admin',
        },
        { instant: '2025-06-24T12:11:08Z', userName: 'lee', sourceIp: '192.0.2.8' },
        { userName: 'admin', sourceIp: '192.0.2.9', eventAction: 'User', 'more.action': 'add' },
      ],
    },
  ],
} satisfies LineFormat;
