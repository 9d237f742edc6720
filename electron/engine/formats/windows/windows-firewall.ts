import type { ColumnFormat } from '../format.ts';

export default {
  id: 'windows-firewall',
  version: 1,
  kind: 'columns',
  title: 'Windows Firewall (pfirewall.log)',
  source: 'Microsoft, "Interpreting the Windows Firewall Log"; W3C, Extended Log File Format (WD-logfile-960323)',
  specificity: 0.98,
  mappable: false,
  separator: 'blank',
  header: '#Fields:',
  headerMust: ['action', 'src-ip', 'dst-ip'],
  comment: '#',
  absent: '-',
  rejectReason: 'No #Fields line names columns that this line has.',
  orders: [],
  uses: {
    // Local time, as its own heading says, unless that says otherwise.
    date: { date: 'stated' },
    time: { clock: 'stated' },
    'src-ip': { field: 'sourceIp' },
    action: { field: 'eventAction' },
    path: { more: 'direction' },
  },
  outcomes: [
    { key: 'action', equals: 'DROP', outcome: 'failure' },
    { key: 'action', equals: 'ALLOW', outcome: 'success' },
    { key: 'action', equals: 'OPEN', outcome: 'success' },
  ],
  samples: [
    {
      title: 'dropped, allowed, and a line that says what was lost',
      text: '#Version: 1.5\r\n#Software: Microsoft Windows Firewall\r\n#Time Format: Local\r\n#Fields: date time action protocol src-ip dst-ip src-port dst-port size tcpflags tcpsyn tcpack tcpwin icmptype icmpcode info path pid\r\n\r\n2025-06-24 03:11:07 DROP TCP 198.51.100.7 192.0.2.1 50123 3389 52 S 123456789 0 8192 - - - RECEIVE 4\r\n2025-06-24 03:11:08 ALLOW UDP 192.0.2.1 192.0.2.53 61000 53 0 - - - - - - - SEND 1044\r\n2025-06-24 03:11:09 INFO-EVENTS-LOST - - - - - - - - - - - - 59 - -\r\n',
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '198.51.100.7',
          eventAction: 'DROP',
          eventOutcome: 'failure',
          'more.dst-ip': '192.0.2.1',
          'more.dst-port': '3389',
          'more.direction': 'RECEIVE',
        },
        { eventOutcome: 'success', 'more.pid': '1044' },
        { eventAction: 'INFO-EVENTS-LOST', 'more.info': '59' },
      ],
    },
  ],
} satisfies ColumnFormat;
