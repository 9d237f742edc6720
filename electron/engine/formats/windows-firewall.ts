import type { ColumnFormat } from './format.ts';

export default {
  id: 'windows-firewall',
  version: 1,
  kind: 'columns',
  title: 'Windows Firewall (pfirewall.log)',
  source: 'Microsoft Learn, "Interpreting the Windows Firewall log"; the #Fields line of pfirewall.log, version 1.5',
  specificity: 0.99,
  mappable: false,
  separator: 'blank',
  comment: '#',
  header: '#Fields:',
  headerMust: ['action', 'protocol', 'src-ip', 'dst-ip'],
  orders: [],
  absent: '-',
  rejectReason: 'No #Fields line stands above that names the columns.',
  // "#Time Format: Local": the clock of the place.
  uses: {
    date: { date: 'local' },
    time: { clock: 'local' },
    action: { field: 'eventAction' },
    'src-ip': { field: 'sourceIp' },
    path: { more: 'direction' },
    pid: { more: 'pid' },
  },
  outcomes: [
    { key: 'action', equals: 'DROP', outcome: 'failure' },
    { key: 'action', equals: 'ALLOW', outcome: 'success' },
    { key: 'action', equals: 'OPEN', outcome: 'success' },
    { key: 'action', equals: 'OPEN-INBOUND', outcome: 'success' },
  ],
  samples: [
    {
      title: 'dropped, opened, and a line that is cut',
      text: [
        '#Version: 1.5',
        '#Software: Microsoft Windows Firewall',
        '#Time Format: Local',
        '#Fields: date time action protocol src-ip dst-ip src-port dst-port size tcpflags tcpsyn tcpack tcpwin icmptype icmpcode info path',
        '',
        '2025-06-24 12:11:07 DROP UDP 192.0.2.7 198.51.100.255 137 137 78 - - - - - - - RECEIVE',
        '2025-06-24 12:11:08 OPEN TCP 192.0.2.8 198.51.100.4 500 443 - - - - - - - - -',
        '2025-06-24 12:11:09 DROP',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T12:11:07Z',
          offset: 'none',
          sourceIp: '192.0.2.7',
          eventAction: 'DROP',
          eventOutcome: 'failure',
          'more.dst-port': '137',
          'more.direction': 'RECEIVE',
        },
        { sourceIp: '192.0.2.8', eventAction: 'OPEN', eventOutcome: 'success' },
      ],
      rejects: [8],
    },
  ],
} satisfies ColumnFormat;
