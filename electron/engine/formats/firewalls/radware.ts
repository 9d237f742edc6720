import type { LineFormat } from '../format.ts';

const head = 'DefensePro: %{day} %{severity} ';
const flow =
  '%{protocol} %{peer} %{clientPort} %{targetIp} %{targetPort} %{physicalPort} %{context} "%{policy}" %{state} %{rest}';
/** What the device did stands near the end, behind how grave it was. */
const ends = [
  { must: [' drop ', ' reset-source ', ' source-reset ', ' dest-reset ', ' challenge '], outcome: 'failure' },
  { must: [' forward '], outcome: 'success' },
  {},
] as const;

export default {
  id: 'radware',
  version: 1,
  kind: 'lines',
  title: 'Radware DefensePro (attacks, administrators)',
  source: 'Radware, DefensePro User Guide, "Syslog messages", format of security events',
  specificity: 0.98,
  mappable: false,
  rejectReason: 'No line of DefensePro: its name, day and severity are missing.',
  layouts: ['', '<%{priority}>', '%{sentAt} %{hostName} ', '<%{priority}>%{sentAt} %{hostName} '].flatMap((before) => [
    ...ends.map((end) => ({ layout: `${before}${head}%{attackId} %{category} "%{attack}" ${flow}`, ...end })),
    { layout: `${before}${head}%{message}` },
  ]),
  uses: {
    day: { time: 'dmy' },
    sentAt: { time: 'syslog' },
    priority: { more: 'priority', word: true },
    hostName: { field: 'hostName', word: true },
    severity: { more: 'severity', oneOf: ['INFO', 'WARNING', 'ERROR', 'FATAL'] },
    attackId: { more: 'attackId', word: true },
    category: { field: 'eventAction', word: true },
    attack: { field: 'message' },
    protocol: { more: 'protocol', word: true },
    peer: { part: 'peer', address: true },
    clientPort: { more: 'clientPort', word: true },
    targetIp: { more: 'targetIp', word: true },
    targetPort: { more: 'targetPort', word: true },
    physicalPort: { more: 'physicalPort', word: true },
    context: { more: 'context', word: true },
    state: { more: 'state', word: true },
    message: { part: 'message' },
  },
  messages: {
    heads: [],
    tails: [],
    rules: [
      { layout: 'user %{userName} logged in from %{peer} via %{via}', action: 'login', outcome: 'success' },
      { layout: 'user %{userName} login failed from %{peer} via %{via}', action: 'login-failed', outcome: 'failure' },
    ],
  },
  samples: [
    {
      title: 'a flood, an intrusion that was only reported, an administrator',
      text: [
        '<132>DefensePro: 24-06-2025 03:11:07 WARNING 200000 Behavioral-DoS "network flood IPv4 TCP-SYN" TCP 198.51.100.5 1024 192.0.2.6 80 1 Regular "edge" occur 1 100 500 N/A 0 N/A high drop FFFFFFFF-1234',
        'DefensePro: 24-06-2025 03:11:08 WARNING 8572 Intrusions "SMB-Trans2" TCP 198.51.100.6 2024 192.0.2.6 445 2 Regular "edge" occur 1 3 0 N/A 0 N/A high forward FFFFFFFF-1235',
        'DefensePro: 24-06-2025 03:11:09 INFO user kim logged in from 198.51.100.7 via https',
        'nothing of the kind',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.5',
          eventAction: 'Behavioral-DoS',
          eventOutcome: 'failure',
          message: 'network flood IPv4 TCP-SYN',
          'more.targetIp': '192.0.2.6',
          'more.targetPort': '80',
          'more.policy': 'edge',
        },
        { sourceIp: '198.51.100.6', eventAction: 'Intrusions', eventOutcome: 'success', message: 'SMB-Trans2' },
        { sourceIp: '198.51.100.7', userName: 'kim', eventAction: 'login', eventOutcome: 'success' },
      ],
      rejects: [4],
    },
  ],
} satisfies LineFormat;
