import type { Layout, LineFormat } from '../format.ts';

const client = (layout: string): Layout[] =>
  [',', '\t'].map((mark) => ({
    layout: `CLIENT_LIST,${layout}`.replaceAll(',', mark),
    action: 'vpn-login',
    outcome: 'success',
  }));
const counted = '%{responseBytes},%{bytesSent},%{connected},%{epoch}';
const own = '%{peer},%{assignedIp},%{assignedIp6},';

export default {
  id: 'openvpn-status',
  version: 1,
  kind: 'lines',
  title: 'OpenVPN status file (versions 1, 2 and 3)',
  source: 'OpenVPN 2.6 reference manual, --status and --status-version; src/openvpn/multi.c, multi_print_status',
  specificity: 0.98,
  mappable: false,
  rejectReason: 'Neither a client nor a route as a status file states them.',
  headings: [
    'TITLE',
    'HEADER',
    'GLOBAL',
    'Max bcast',
    'END',
    'OpenVPN CLIENT LIST',
    'ROUTING TABLE',
    'Common Name,Real Address',
    'Virtual Address,Common Name',
  ],
  layouts: [
    { layout: 'TIME,%{clock},%{epoch}', action: 'status-written' },
    { layout: 'TIME\t%{clock}\t%{epoch}', action: 'status-written' },
    { layout: 'Updated,%{ctime}', action: 'status-written' },
    { layout: 'Updated,%{iso}', action: 'status-written' },
    ...client(`%{userName},${own}${counted},UNDEF,%{client}`),
    ...client(`%{commonName},${own}${counted},%{userName},%{client}`),
    ...client(`%{userName},%{peer},%{assignedIp},${counted},UNDEF`),
    ...client(`%{commonName},%{peer},%{assignedIp},${counted},%{userName}`),
    ...client(`%{userName},%{peer},%{assignedIp},${counted}`),
    ...[',', '\t'].map((mark) => ({
      layout: 'ROUTING_TABLE,%{assignedIp},%{commonName},%{peer},%{clock},%{epoch}'.replaceAll(',', mark),
      action: 'vpn-route',
    })),
    ...['ctime', 'iso'].flatMap((time) => [
      { layout: `%{userName},%{client1},%{received},%{sent},%{${time}}`, action: 'vpn-connect' },
      { layout: `%{assignedIp},%{userName},%{client1},%{${time}}`, action: 'vpn-route' },
    ]),
  ],
  uses: {
    epoch: { time: 'epoch' },
    ctime: { time: 'ctime' },
    iso: { time: 'iso' },
    peer: { part: 'peer' },
    client1: { part: 'peer', address: true },
    received: { field: 'responseBytes', word: true },
    sent: { more: 'bytesSent', word: true },
  },
  samples: [
    {
      title: 'version 2, with an account that is not the name of the certificate',
      text: [
        'TITLE,OpenVPN 2.6.3 x86_64-pc-linux-gnu [SSL (OpenSSL)]',
        'TIME,2025-06-24 12:11:07,1750734667',
        'HEADER,CLIENT_LIST,Common Name,Real Address,Virtual Address,Virtual IPv6 Address,Bytes Received,Bytes Sent,Connected Since,Connected Since (time_t),Username,Client ID,Peer ID,Data Channel Cipher',
        'CLIENT_LIST,dana,192.0.2.31:1194,198.51.100.6,,1234,5678,2025-06-24 10:57:37,1750730257,UNDEF,0,0,AES-256-GCM',
        'CLIENT_LIST,laptop7,192.0.2.32:40000,198.51.100.7,2001:db8::7,1,2,2025-06-24 11:57:37,1750733857,erin,1,1,AES-256-GCM',
        'HEADER,ROUTING_TABLE,Virtual Address,Common Name,Real Address,Last Ref,Last Ref (time_t)',
        'ROUTING_TABLE,198.51.100.6,dana,192.0.2.31:1194,2025-06-24 12:11:00,1750734660',
        'GLOBAL_STATS,Max bcast/mcast queue length,0',
        'END',
        '',
      ].join('\n'),
      events: [
        { instant: '2025-06-24T03:11:07Z', eventAction: 'status-written' },
        {
          instant: '2025-06-24T01:57:37Z',
          userName: 'dana',
          sourceIp: '192.0.2.31',
          eventAction: 'vpn-login',
          'more.assignedIp': '198.51.100.6',
          'more.clientPort': '1194',
        },
        { userName: 'erin', 'more.commonName': 'laptop7', 'more.assignedIp6': '2001:db8::7' },
        { instant: '2025-06-24T03:11:00Z', eventAction: 'vpn-route', 'more.commonName': 'dana' },
      ],
    },
    {
      title: 'version 1, and version 2 of older servers',
      text: [
        'OpenVPN CLIENT LIST',
        'Updated,Tue Jun 24 12:11:07 2025',
        'Common Name,Real Address,Bytes Received,Bytes Sent,Connected Since',
        'dana,192.0.2.31:1194,1234,5678,Tue Jun 24 10:57:37 2025',
        'ROUTING TABLE',
        'Virtual Address,Common Name,Real Address,Last Ref',
        '198.51.100.6,dana,192.0.2.31:1194,Tue Jun 24 12:11:00 2025',
        'GLOBAL STATS',
        'Max bcast/mcast queue length,0',
        'END',
        'CLIENT_LIST,erin,192.0.2.32:58004,198.51.100.7,708468,4313605,Tue Sep 29 16:35:33 2015,1443537333',
        '',
      ].join('\n'),
      events: [
        { instant: '2025-06-24T12:11:07Z' },
        { userName: 'dana', sourceIp: '192.0.2.31', eventAction: 'vpn-connect', responseBytes: 1234 },
        { instant: '2025-06-24T12:11:00Z', eventAction: 'vpn-route', 'more.assignedIp': '198.51.100.6' },
        { instant: '2015-09-29T14:35:33Z', userName: 'erin', 'more.assignedIp': '198.51.100.7' },
      ],
    },
  ],
} satisfies LineFormat;
