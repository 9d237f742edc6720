import type { LineFormat } from '../format.ts';

const failed = { action: 'vpn-failed', outcome: 'failure' } as const;
const who = ['%{ivs}::', ''].flatMap((ivs) =>
  ['[%{session}]', ''].map((session) => `[%{sourceIp}] ${ivs}%{userName}(%{realm})[%{roles}]${session} - %{message}`),
);
/** As WebTrends wants it: all that is known of a message by names. */
const named =
  'id=firewall time="%{iso}" pri=%{severity} fw=%{hostName} vpn=%{vpn} ivs=%{ivsName} user=%{userName} realm="%{realm}" roles="%{roles}"%{*} src=%{sourceIp} dst=%{*} agent="%{userAgent}" duration=%{*}msg="%{code}: %{message>}"';
const starts = [
  '',
  '%{stamp} %{sender} ',
  '<%{priority}>%{stamp} %{sender} ',
  '<%{priority}>',
  '%{rfc3339} %{sender} ',
  '<%{priority}>%{rfc3339} %{sender} ',
];
/** By RFC 5424, itself or passed on: the same clock stands there with its offset. */
const dated = ['<%{priority}>1 %{rfc3339} %{sender} ', '%{stamp} %{relay} 1 %{rfc3339} %{sender} '];
const programs = [
  '- - - ',
  'PulseSecure: - - - ',
  'PulseSecure: ',
  'Juniper: ',
  'Ivanti: ',
  'id=firewall ',
  '- - - - ',
];

export default {
  id: 'pulse-secure',
  version: 3,
  kind: 'lines',
  title: 'Pulse Connect Secure and Ivanti Connect Secure (events, user and admin access, as text)',
  source: 'Ivanti Connect Secure Administration Guide, "Configuring Syslog", standard format; Log messages reference',
  specificity: 0.97,
  mappable: false,
  rejectReason: 'Names no time, node and [address] account(realm)[roles] as Connect Secure writes them.',
  layouts: [
    ...starts.flatMap((start) =>
      programs.flatMap((program) =>
        who.flatMap((one) => [
          { layout: `${start}${program}%{iso} - %{hostName} - ${one}` },
          { layout: `${start}${program}%{iso} - ${one}` },
        ]),
      ),
    ),
    ...dated.flatMap((start) =>
      who.map((one) => ({ layout: `${start}PulseSecure: - - - %{written} - %{hostName} - ${one}` })),
    ),
    ...starts.flatMap((start) => [{ layout: `${start}PulseSecure: ${named}` }, { layout: `${start}${named}` }]),
    ...who.flatMap((one) => [
      { layout: `%{code}\t%{severity}\t%{iso} - %{hostName} - ${one}` },
      { layout: `%{iso} - %{hostName} - ${one}` },
      { layout: `%{severity} %{code} %{iso} - %{hostName} - ${one}` },
    ]),
  ],
  uses: {
    iso: { time: 'iso' },
    stamp: { time: 'syslog' },
    rfc3339: { time: 'rfc3339' },
    priority: { more: 'priority', word: true },
    sender: { more: 'sender', word: true },
    relay: { more: 'relay', word: true },
    code: { more: 'code', word: true },
    severity: { more: 'severity', word: true },
    // The name that a system has where nobody gave it one.
    ivs: { more: 'ivs', oneOf: ['Default Network'] },
    ivsName: { more: 'ivs' },
    vpn: { more: 'vpn', word: true },
    message: { part: 'message' },
  },
  messages: {
    heads: [],
    tails: [],
    rules: [
      { layout: 'Login succeeded for %{*}', action: 'vpn-login', outcome: 'success' },
      { layout: 'Agent login succeeded for %{*}', action: 'vpn-login', outcome: 'success' },
      { layout: 'Login failed %{*}', ...failed },
      { layout: 'Login failed. %{*}', ...failed },
      {
        layout: 'WebRequest ok : Host: [%{urlDomain}], Request: %{httpMethod} %{urlPath} HTTP/%{*}',
        action: 'web-request',
        outcome: 'success',
      },
      { layout: 'WebRequest completed, %{httpMethod} to %{urlPath} from %{*}', action: 'web-request' },
      { layout: 'Unauthenticated request url %{urlPath} came from IP %{*}', action: 'probe', outcome: 'failure' },
      { layout: 'Primary authentication successful for %{*}', action: 'vpn-authenticated', outcome: 'success' },
      { layout: 'Primary authentication failed for %{*}', ...failed },
      { layout: 'Secondary authentication successful for %{*}', action: 'vpn-authenticated', outcome: 'success' },
      { layout: 'Secondary authentication failed for %{*}', ...failed },
      { layout: 'Remote address for user %{*} changed from %{formerIp} to %{*}', action: 'vpn-address-changed' },
      { layout: 'Remote address %{*} changed from %{formerIp} to %{*}', action: 'vpn-address-changed' },
      {
        layout: 'VPN Tunneling: Session started for user with IPv4 address %{assignedIp}, hostname %{clientHost}',
        action: 'vpn-started',
      },
      {
        layout:
          'VPN Tunneling: Session started for user%{*}(session: %{sessionId}) with IPv4 address %{assignedIp}, hostname %{clientHost}',
        action: 'vpn-started',
      },
      { layout: 'VPN Tunneling: Session started%{*}', action: 'vpn-started' },
      { layout: 'VPN Tunneling: Session ended for user with IPv4 address %{assignedIp}', action: 'vpn-ended' },
      { layout: 'VPN Tunneling: %{*}', action: 'vpn-tunnel' },
      { layout: 'Logout from %{*}', action: 'logout' },
      { layout: 'Session timed out for %{*}', action: 'logout' },
      { layout: 'Max session timeout for %{*}', action: 'logout' },
      { layout: 'Password change %{*}', action: 'password-changed' },
    ],
  },
  samples: [
    {
      title: 'by RFC 5424, and so passed on by a relay',
      text: [
        '<134>1 2025-06-24T12:11:07+09:00 198.51.100.1 PulseSecure: - - - 2025-06-24 12:11:07 - ive - [192.0.2.7] Default Network::dana(Users)[Staff][30f317948f] - Login failed. Reason: Wrong Password',
        'Jun 24 12:11:08 ive 1 2025-06-24T12:11:08+09:00 198.51.100.1 PulseSecure: - - - 2025-06-24 12:11:08 - ive - [192.0.2.8] kim(Users)[Staff] - Agent login succeeded for kim/Users (session:sid74) from 192.0.2.8 with Pulse-Secure/9.1.',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '192.0.2.7',
          userName: 'dana',
          eventAction: 'vpn-failed',
          eventOutcome: 'failure',
          hostName: 'ive',
        },
        {
          instant: '2025-06-24T03:11:08Z',
          sourceIp: '192.0.2.8',
          userName: 'kim',
          eventAction: 'vpn-login',
          eventOutcome: 'success',
        },
      ],
    },
    {
      title: 'by syslog and as exported: a log-in, a failed one, a tunnel',
      text: [
        'Jun 24 12:11:07 198.51.100.1 PulseSecure: - - - 2025-06-24 12:11:06 - ive - [192.0.2.7] dana(Users)[Staff, VPN] - Login succeeded for dana/Users from 192.0.2.7 with Mozilla/5.0.',
        '<134>Jun 24 12:11:08 198.51.100.1 PulseSecure: - - - 2025-06-24 12:11:08 - ive - [192.0.2.9] root(Users)[] - Login failed using auth server System Local. Reason: Failed',
        '2025-06-24 12:11:09 - ive - [192.0.2.7] dana(Users)[Staff] - VPN Tunneling: Session started for user with IPv4 address 198.51.100.77, hostname PC7',
        'id=firewall time="2025-06-24 12:11:10" pri=6 fw=198.51.100.1 vpn=ive ivs=Default Network user=lee realm="Users" roles="" sessionID="" proto=auth src=192.0.2.8 dst= dstname= type=vpn op= arg="" result= sent= rcvd= agent="Pulse-Secure/22.8" duration= msg="AUT23457: Login failed using auth server RSA (ACE Server).  Reason: Failed"',
        "- - - 2025-06-24 12:11:11 - ive - [192.0.2.10] Default Network::SHOP\\kim(Users)[][] - Login failed for 'Secondary' authentication",
        'nothing of the kind',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T12:11:06Z',
          sourceIp: '192.0.2.7',
          userName: 'dana',
          'more.realm': 'Users',
          'more.roles': 'Staff, VPN',
          eventAction: 'vpn-login',
          eventOutcome: 'success',
          hostName: 'ive',
        },
        { sourceIp: '192.0.2.9', userName: 'root', eventAction: 'vpn-failed', eventOutcome: 'failure' },
        { eventAction: 'vpn-started', 'more.assignedIp': '198.51.100.77', 'more.clientHost': 'PC7' },
        {
          instant: '2025-06-24T12:11:10Z',
          sourceIp: '192.0.2.8',
          userName: 'lee',
          eventAction: 'vpn-failed',
          'more.code': 'AUT23457',
        },
        { sourceIp: '192.0.2.10', userName: 'SHOP\\kim', eventOutcome: 'failure', 'more.ivs': 'Default Network' },
      ],
      rejects: [6],
    },
  ],
} satisfies LineFormat;
