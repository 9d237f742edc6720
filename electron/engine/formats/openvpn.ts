import type { LineFormat } from './format.ts';

const failed = { action: 'vpn-failed', outcome: 'failure' } as const;
const times = ['%{ctime} ', '%{iso} '];
const programs = ['openvpn[%{pid}]', 'ovpn-%{instance}[%{pid}]', 'openvpn-%{instance}[%{pid}]', 'openvpn'];
const ownTexts = [
  '[AF_INET',
  'TLS Error',
  'TLS Auth Error',
  'TLS: ',
  'VERIFY ',
  'Peer Connection Initiated',
  'Control Channel',
  'Data Channel',
  'client-instance',
  'PUSH: ',
  'MULTI: ',
  'AUTH: Received control',
  'OpenSSL: error',
];
const syslog = ['%{stamp} %{hostName} ', '%{rfc3339} %{hostName} ', '%{stamp} '];

export default {
  id: 'openvpn',
  version: 2,
  kind: 'lines',
  title: 'OpenVPN server (own log and syslog)',
  source: 'OpenVPN 2.6 reference manual, --log and --verb; src/openvpn/ssl.c, multi.c, mtcp.c',
  specificity: 0.955,
  mappable: false,
  rejectReason: 'Begins with no time as OpenVPN writes it.',
  comment: '#',
  layouts: [
    ...syslog.flatMap((head) => programs.map((program) => ({ layout: `${head}${program}: %{message}` }))),
    // Its own log has nothing but a time before the text: only texts that are certainly OpenVPN's make a file one of its.
    ...times.flatMap((time) => [
      { layout: `${time}us=%{microsecond} %{message}` },
      { layout: `${time}OpenVPN %{version}`, action: 'started' },
      { layout: `${time}%{message}`, must: ownTexts },
      { layout: `${time}%{message}`, loose: true },
    ]),
  ],
  uses: {
    stamp: { time: 'syslog' },
    rfc3339: { time: 'rfc3339' },
    iso: { time: 'iso' },
    ctime: { time: 'ctime' },
    instance: { more: 'instance', word: true },
    peer: { part: 'peer' },
    message: { part: 'message' },
  },
  messages: {
    heads: [],
    tails: [],
    rules: [
      { layout: '%{userName}/%{peer} MULTI: Learn: %{assignedIp} -> %{*}', action: 'vpn-login', outcome: 'success' },
      {
        layout: '%{userName}/%{peer} MULTI: primary virtual IP for %{*}: %{assignedIp}',
        action: 'vpn-login',
        outcome: 'success',
      },
      { layout: '%{userName}/%{peer} MULTI_sva: pool returned IPv4=%{assignedIp}, %{*}', action: 'vpn-address' },
      { layout: '%{userName}/%{peer} SIGUSR1[soft,%{reason}] received, client-instance %{*}', action: 'disconnect' },
      { layout: '%{userName}/%{peer} SIGTERM[soft,%{reason}] received, client-instance %{*}', action: 'disconnect' },
      { layout: '%{userName}/%{peer} Connection reset, restarting%{*}', action: 'disconnect' },
      { layout: '%{userName}/%{peer} AUTH: Received control message: AUTH_FAILED%{*}', ...failed },
      {
        layout: "%{peer} TLS: Username/Password authentication succeeded for username '%{userName}'%{*}",
        action: 'vpn-login',
        outcome: 'success',
      },
      { layout: '%{peer} TLS Auth Error: Auth Username/Password verification failed for peer%{*}', ...failed },
      { layout: '%{peer} TLS Auth Error: %{*}', ...failed },
      { layout: '%{peer} TLS Error: %{*}', ...failed },
      { layout: '%{peer} VERIFY ERROR: %{reason}', ...failed },
      { layout: '%{peer} OpenSSL: error%{*}', ...failed },
      { layout: '%{peer} VERIFY OK: depth=%{depth}, %{subject}', action: 'vpn-certificate', outcome: 'success' },
      { layout: '%{peer} [%{userName}] Peer Connection Initiated with %{*}', action: 'vpn-connect' },
      { layout: '%{peer} WARNING: Bad encapsulated packet length from peer%{*}', ...failed },
      { layout: '%{peer} Connection reset, restarting%{*}', action: 'disconnect' },
      { layout: '%{peer} SIGUSR1[soft,%{reason}] received, client-instance restarting', action: 'disconnect' },
      { layout: '%{peer} SIGTERM[soft,%{reason}] received, client-instance exiting', action: 'disconnect' },
      { layout: '%{peer}/%{userName} Authentication succeeded', action: 'vpn-login', outcome: 'success' },
      { layout: '%{*} TCP connection established with [AF_INET]%{peer}', action: 'connect' },
      { layout: 'TCP connection established with [AF_INET]%{peer}', action: 'connect' },
      { layout: 'TCP connection established with [AF_INET6]%{peer}', action: 'connect' },
      { layout: 'TLS Error: %{*} from [AF_INET]%{peer}', ...failed },
      { layout: 'TLS Error: %{*} from [AF_INET6]%{peer}', ...failed },
      { layout: '%{*} from [AF_INET]%{peer}' },
    ],
  },
  samples: [
    {
      title: 'in syslog',
      text: [
        'Apr 25 10:57:30 gate ovpn-server[901]: TCP connection established with [AF_INET]192.0.2.30:10107',
        'Apr 25 10:57:36 gate ovpn-server[901]: 192.0.2.30:10107 TLS Auth Error: Auth Username/Password verification failed for peer',
        'Apr 25 10:57:37 gate openvpn[902]: dana/192.0.2.31:1194 MULTI: Learn: 198.51.100.6 -> dana/192.0.2.31:1194',
        'Apr 25 10:59:37 gate openvpn[902]: dana/192.0.2.31:1194 SIGTERM[soft,remote-exit] received, client-instance exiting',
        '',
      ].join('\n'),
      events: [
        { instant: '2025-04-25T10:57:30Z', sourceIp: '192.0.2.30', eventAction: 'connect', 'more.clientPort': '10107' },
        { sourceIp: '192.0.2.30', eventAction: 'vpn-failed', eventOutcome: 'failure' },
        { userName: 'dana', sourceIp: '192.0.2.31', eventAction: 'vpn-login', 'more.assignedIp': '198.51.100.6' },
        { userName: 'dana', sourceIp: '192.0.2.31', eventAction: 'disconnect', 'more.reason': 'remote-exit' },
      ],
    },
    {
      title: 'its own log, of both kinds of time',
      text: [
        '2025-06-24 12:11:06 OpenVPN 2.6.3 x86_64-linux-gnu started',
        '2025-06-24 12:11:07 192.0.2.30:52234 TCP connection established with [AF_INET]192.0.2.30:52234',
        'Tue Jun 24 12:11:08 2025 192.0.2.30:52234 TLS Error: TLS handshake failed',
        '',
      ].join('\n'),
      events: [
        { eventAction: 'started' },
        { instant: '2025-06-24T12:11:07Z', sourceIp: '192.0.2.30', eventAction: 'connect' },
        { instant: '2025-06-24T12:11:08Z', sourceIp: '192.0.2.30', eventAction: 'vpn-failed', eventOutcome: 'failure' },
      ],
    },
  ],
} satisfies LineFormat;
