import type { LineFormat, MessageRule } from '../format.ts';
import { login, loginFailed } from '../messages/ends.ts';

/** A log-in that was passed on comes by way of another server; who asked may not have said its name. */
const logons: readonly MessageRule[] = [' (via %{via})', ''].flatMap((via) => {
  const asked = `%{domain}: SamLogon: %{kind} of %{userName} from %{workstation}${via}`;
  return [
    { layout: `${asked} Entered`, action: 'login-asked' },
    { layout: `${asked} Returns 0x0`, ...login },
    { layout: `${asked} Returns %{status}`, ...loginFailed },
  ];
});

/** Machines that prove themselves to the domain; an empty key, tried again and again, is CVE-2020-1472. */
const machines: readonly MessageRule[] = [
  {
    layout:
      '%{domain}: NetrServerAuthenticate entered: %{workstation} (%{client}) on account %{userName} (Negot: %{flags})',
    action: 'login-asked',
  },
  {
    layout: '%{domain}: NetrServerAuthenticate: Bad password %{key} for %{workstation} on account %{userName}',
    ...loginFailed,
  },
  {
    layout: '%{domain}: NetrServerAuthenticate: Failed to authenticate %{workstation} on account %{userName}',
    ...loginFailed,
  },
  {
    layout:
      '%{domain}: NetrServerAuthenticate returns Success: %{workstation} on account %{userName} (Negot: %{flags})',
    ...login,
  },
  { layout: '%{domain}: NO_CLIENT_SITE: %{workstation} %{client}', action: 'client-without-site' },
];

export default {
  id: 'windows-netlogon',
  version: 1,
  kind: 'lines',
  title: 'Windows domain controller, log-ins as Netlogon saw them (netlogon.log)',
  source:
    'Microsoft, "Enabling debug logging for the Netlogon service"; MS-NRPC, NetrLogonSamLogon, NetrServerAuthenticate',
  specificity: 0.97,
  mappable: false,
  absent: '-',
  continued: true,
  rejectReason: 'Begins with no month, day and clock, and what Netlogon writes in brackets behind them.',
  layouts: [
    { layout: '%{time} [%{area}] [%{thread}] %{message}' },
    { layout: '%{time} [%{area}] %{message}' },
    // Clients whose network belongs to no site.
    { layout: '%{time} [%{thread}] %{message}' },
  ],
  uses: {
    time: { time: 'snort' },
    area: {
      more: 'area',
      oneOf: [
        ...['LOGON', 'CRITICAL', 'SESSION', 'SESSION_MORE', 'MISC', 'INIT', 'MAILSLOT', 'DNS', 'DNS_MORE', 'DOMAIN'],
        ...['SITE', 'SITE_MORE', 'PERF', 'ENCRYPT', 'CHANGELOG', 'SYNC', 'SYNC_MORE', 'SERVER_SESS', 'WORKER'],
        ...['PULSE_MORE', 'REPL_TIME', 'CHALLENGE_RES', 'MAILSLOT_TEXT', 'PACK_VERBOSE', 'ERROR', 'UNKNOWN'],
      ],
    },
    thread: { more: 'thread', word: true },
    client: { part: 'peer', address: true },
    message: { part: 'message' },
  },
  messages: { heads: [], tails: [], rules: [...logons, ...machines] },
  samples: [
    {
      title: 'log-ins passed on, one with a wrong password, a machine with an empty key, an older line',
      text: [
        '06/24 12:11:07 [LOGON] [1720] SHOP: SamLogon: Transitive Network logon of SHOP\\kim from PC7 (via FS1) Entered',
        '06/24 12:11:07 [LOGON] [1720] SHOP: SamLogon: Transitive Network logon of SHOP\\kim from PC7 (via FS1) Returns 0x0',
        '06/24 12:11:08 [LOGON] [1720] SHOP: SamLogon: Network logon of SHOP\\lee from PC8 Returns 0xC000006A',
        '06/24 12:11:09 [SESSION] [3352] SHOP: NetrServerAuthenticate entered: DC1 (198.51.100.7) on account DC1$ (Negot: 212fffff)',
        '06/24 12:11:09 [CRITICAL] [3352] SHOP: NetrServerAuthenticate: Bad password 0 for DC1 on account DC1$',
        '06/24 12:11:10 [3352] SHOP: NO_CLIENT_SITE: PC9 198.51.100.9',
        '06/24 12:11:11 [INIT] Group Policy is not defined for Netlogon',
        '',
      ].join('\n'),
      events: [
        { eventAction: 'login-asked', userName: 'SHOP\\kim', 'more.workstation': 'PC7', 'more.via': 'FS1' },
        { instant: '2025-06-24T12:11:07Z', eventOutcome: 'success', userName: 'SHOP\\kim', 'more.area': 'LOGON' },
        { userName: 'SHOP\\lee', eventOutcome: 'failure', 'more.status': '0xC000006A', 'more.kind': 'Network logon' },
        { sourceIp: '198.51.100.7', userName: 'DC1$', 'more.thread': '3352' },
        { userName: 'DC1$', eventOutcome: 'failure', 'more.key': '0' },
        { sourceIp: '198.51.100.9', 'more.workstation': 'PC9', 'more.thread': '3352' },
        { message: 'Group Policy is not defined for Netlogon', 'more.area': 'INIT' },
      ],
    },
  ],
} satisfies LineFormat;
