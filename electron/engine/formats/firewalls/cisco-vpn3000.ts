import type { FieldUse } from '../field-use.ts';
import type { LineFormat } from '../format.ts';

const heads = ['', '%{stamp} %{hostName} ', '<%{priority}>%{stamp} %{hostName} ', '<%{priority}>'];
const event = '%{sequence} %{mdy} SEV=%{severity} %{eventId} RPT=%{repeat} ';

export default {
  id: 'cisco-vpn3000',
  version: 1,
  kind: 'lines',
  title: 'Cisco VPN 3000 Concentrator',
  source:
    'Cisco, "VPN 3000 Series Concentrator Reference, Volume II: Administration and Monitoring", Filterable Event Log',
  specificity: 0.98,
  mappable: false,
  continued: 'message',
  rejectReason: 'No event of a VPN 3000: number, time, SEV= and RPT= are missing.',
  layouts: heads.flatMap((head) => [
    { layout: `${head}${event}%{client} %{message}` },
    { layout: `${head}${event}%{client}` },
    { layout: `${head}${event}%{message}` },
  ]),
  uses: {
    stamp: { time: 'syslog' },
    mdy: { time: 'mdy' },
    sequence: { more: 'sequence', word: true },
    severity: { more: 'severity', word: true },
    eventId: { more: 'event', word: true },
    repeat: { more: 'repeat', word: true },
    client: { part: 'peer', address: true },
    priority: { more: 'priority', word: true },
    message: { part: 'message' },
  } satisfies Record<string, FieldUse>,
  messages: {
    heads: [],
    tails: [],
    rules: [
      { layout: 'Group [%{group}] User [%{*}] User (%{userName}) authenticated.', action: 'login', outcome: 'success' },
      {
        layout: 'Authentication rejected: Reason = %{reason} handle = %{*}user = %{userName}, domain = %{domain}',
        action: 'login',
        outcome: 'failure',
      },
      {
        layout: 'Authentication successful: handle = %{*}user = %{userName}',
        action: 'login',
        outcome: 'success',
      },
      {
        layout: 'User [%{userName}] Group [%{group}] connected, Session Type: %{sessionType}',
        action: 'session-opened',
      },
      {
        layout:
          'User [%{userName}] Group [%{group}] disconnected: Session Type: %{sessionType} Duration: %{duration} Bytes xmt: %{sentBytes} Bytes rcv: %{receivedBytes} Reason: %{reason}',
        action: 'session-closed',
      },
      { layout: 'User [%{userName}] Group [%{group}] disconnected%{*}', action: 'session-closed' },
      { layout: 'Group [%{group}] User [%{userName}] %{*}' },
    ],
  },
  samples: [
    {
      title: 'let in, refused, gone, a text on the next line',
      text: [
        '51234 06/24/2025 03:11:07.123 SEV=4 IKE/52 RPT=37 198.51.100.7 Group [STAFF] User [kim] User (kim) authenticated.',
        '51235 06/24/2025 03:11:09.000 SEV=3 AUTH/5 RPT=12 198.51.100.9 Authentication rejected: Reason = Invalid password handle = 7, server = Internal, user = lee, domain = <not specified>',
        'Jun 24 03:12:09 vpn1 51236 06/24/2025 03:12:09.000 SEV=4 AUTH/28 RPT=12 198.51.100.7 User [kim] Group [STAFF] disconnected: Session Type: IPSec Duration: 0:01:02 Bytes xmt: 1000 Bytes rcv: 2000 Reason: User Requested',
        '51237 06/24/2025 03:13:07.123 SEV=5 IKE/25 RPT=37 198.51.100.8',
        'Received remote proxy host',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.123Z',
          sourceIp: '198.51.100.7',
          userName: 'kim',
          eventAction: 'login',
          eventOutcome: 'success',
          'more.group': 'STAFF',
          'more.event': 'IKE/52',
        },
        { sourceIp: '198.51.100.9', userName: 'lee', eventOutcome: 'failure', 'more.reason': 'Invalid password' },
        { instant: '2025-06-24T03:12:09Z', userName: 'kim', eventAction: 'session-closed', hostName: 'vpn1' },
        { sourceIp: '198.51.100.8', message: 'Received remote proxy host' },
      ],
    },
  ],
} satisfies LineFormat;
