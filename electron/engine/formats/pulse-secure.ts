import type { LineFormat } from './format.ts';

const failed = { action: 'vpn-failed', outcome: 'failure' } as const;
const who = '[%{sourceIp}] %{userName}(%{realm})[%{roles}] - %{message}';
const starts = [
  '',
  '%{stamp} %{sender} ',
  '<%{priority}>%{stamp} %{sender} ',
  '<%{priority}>',
  '%{rfc3339} %{sender} ',
  '<%{priority}>%{rfc3339} %{sender} ',
];
const programs = ['PulseSecure: - - - ', 'PulseSecure: ', 'Juniper: ', 'Ivanti: ', 'id=firewall ', '- - - - '];

export default {
  id: 'pulse-secure',
  version: 1,
  kind: 'lines',
  title: 'Pulse Connect Secure and Ivanti Connect Secure (events, user and admin access, as text)',
  source: 'Ivanti Connect Secure Administration Guide, "Configuring Syslog", standard format; Log messages reference',
  specificity: 0.97,
  mappable: false,
  rejectReason: 'Names no time, node and [address] account(realm)[roles] as Connect Secure writes them.',
  layouts: [
    ...starts.flatMap((start) =>
      programs.flatMap((program) => [
        { layout: `${start}${program}%{iso} - %{hostName} - ${who}` },
        { layout: `${start}${program}%{iso} - ${who}` },
      ]),
    ),
    { layout: `%{code}\t%{severity}\t%{iso} - %{hostName} - ${who}` },
    { layout: `%{iso} - %{hostName} - ${who}` },
    { layout: `%{severity} %{code} %{iso} - %{hostName} - ${who}` },
  ],
  uses: {
    iso: { time: 'iso' },
    stamp: { time: 'syslog' },
    rfc3339: { time: 'rfc3339' },
    priority: { more: 'priority', word: true },
    sender: { more: 'sender', word: true },
    code: { more: 'code', word: true },
    severity: { more: 'severity', word: true },
    message: { part: 'message' },
  },
  messages: {
    heads: [],
    tails: [],
    rules: [
      { layout: 'Login succeeded for %{*}', action: 'vpn-login', outcome: 'success' },
      { layout: 'Login failed %{*}', ...failed },
      { layout: 'Login failed. %{*}', ...failed },
      { layout: 'Primary authentication successful for %{*}', action: 'vpn-authenticated', outcome: 'success' },
      { layout: 'Primary authentication failed for %{*}', ...failed },
      { layout: 'Secondary authentication failed for %{*}', ...failed },
      { layout: 'Remote address for user %{*} changed from %{formerIp} to %{*}', action: 'vpn-address-changed' },
      { layout: 'Remote address %{*} changed from %{formerIp} to %{*}', action: 'vpn-address-changed' },
      {
        layout: 'VPN Tunneling: Session started for user with IPv4 address %{assignedIp}, hostname %{clientHost}',
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
      title: 'by syslog and as exported: a log-in, a failed one, a tunnel',
      text: [
        'Jun 24 12:11:07 198.51.100.1 PulseSecure: - - - 2025-06-24 12:11:06 - ive - [192.0.2.7] dana(Users)[Staff, VPN] - Login succeeded for dana/Users from 192.0.2.7 with Mozilla/5.0.',
        '<134>Jun 24 12:11:08 198.51.100.1 PulseSecure: - - - 2025-06-24 12:11:08 - ive - [192.0.2.9] root(Users)[] - Login failed using auth server System Local. Reason: Failed',
        '2025-06-24 12:11:09 - ive - [192.0.2.7] dana(Users)[Staff] - VPN Tunneling: Session started for user with IPv4 address 198.51.100.77, hostname PC7',
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
      ],
      rejects: [4],
    },
  ],
} satisfies LineFormat;
