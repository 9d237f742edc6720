import type { LineFormat } from '../format.ts';

/** What the security log says beside the time of the event itself, which has a year and a zone where the line's own has none. */
const security = '[%{logged}] SECURITY[%{*}SecurityEvent="';
const rest = '",EventTV="%{iso}",%{message}';

export default {
  id: 'asterisk',
  version: 1,
  kind: 'lines',
  title: 'Asterisk (messages, full and security log)',
  source:
    'Asterisk documentation, "Logging Configuration" and "Asterisk Security Framework" (SecurityEvent, EventTV); main/logger.c, main/security_events.c',
  specificity: 0.97,
  mappable: false,
  comment: '#',
  continued: true,
  rejectReason: 'No time in brackets with a level of Asterisk behind it.',
  layouts: [
    { layout: `${security}SuccessfulAuth${rest}`, action: 'sip-login', outcome: 'success' },
    { layout: `${security}ChallengeSent${rest}`, action: 'sip-challenge' },
    { layout: `${security}%{securityEvent}${rest}`, action: 'sip-failed', outcome: 'failure' },
    // Before version 12 the event's time was a count of seconds.
    ...['[%{stamp}]', '[%{iso}]'].flatMap((time) => [
      { layout: `${time} %{level}[%{thread}]: %{message}` },
      { layout: `${time} %{level}[%{thread}][%{call}] %{message}` },
      { layout: `${time} %{level}[%{thread}][%{call}]: %{message}` },
      { layout: `${time} %{level}[%{thread}] %{message}` },
    ]),
  ],
  uses: {
    stamp: { time: 'syslog' },
    iso: { time: 'iso' },
    message: { part: 'message' },
    logged: { more: 'logged' },
    securityEvent: { more: 'securityEvent', word: true },
    level: { more: 'level', oneOf: ['NOTICE', 'WARNING', 'ERROR', 'VERBOSE', 'DEBUG', 'SECURITY', 'DTMF'] },
    thread: { more: 'thread', word: true },
    call: { more: 'call', word: true },
    peer: { part: 'peer', address: true },
  },
  messages: {
    first: 'syslog-auth',
    heads: [],
    tails: [],
    rules: [
      // The session is the caller's to name, and may spell an address of its own: the last one is the server's.
      {
        layout: 'Severity="%{*}AccountID="%{userName}",%{*>}RemoteAddress="%{*}/%{*}/%{peer}/%{port}"%{*}',
      },
      { layout: 'Severity="%{*>}RemoteAddress="%{*}/%{*}/%{peer}/%{port}"%{*}' },
    ],
  },
  samples: [
    {
      title: 'the security log, and what else is said of log-ins',
      text: [
        '[Jun 24 12:11:07] SECURITY[77]: res_security_log.c:114 security_event_stasis_cb: SecurityEvent="InvalidAccountID",EventTV="2024-06-24T12:11:07.192+0900",Severity="Error",Service="PJSIP",EventVersion="1",AccountID="6001",SessionID="a",LocalAddress="IPV4/UDP/192.0.2.2/5060",RemoteAddress="IPV4/UDP/198.51.100.7/55287"',
        '[Jun 24 12:11:08] SECURITY[77] res_security_log.c: SecurityEvent="ChallengeSent",EventTV="2024-06-24T12:11:08.192+0900",Severity="Informational",Service="PJSIP",EventVersion="1",AccountID="6001",SessionID="a",LocalAddress="IPV4/UDP/192.0.2.2/5060",RemoteAddress="IPV4/UDP/198.51.100.7/55287",Challenge="1"',
        '[Jun 24 12:11:09] SECURITY[77] res_security_log.c: SecurityEvent="SuccessfulAuth",EventTV="2024-06-24T12:11:09.192+0900",Severity="Informational",Service="SIP",EventVersion="1",AccountID="6002",SessionID="b",LocalAddress="IPV4/UDP/192.0.2.2/5060",RemoteAddress="IPV4/UDP/198.51.100.8/5060",UsingPassword="1"',
        "[2024-06-24 12:11:10] NOTICE[1634][C-00000a] chan_sip.c: Registration from 'kim <sip:301@192.0.2.2>' failed for '198.51.100.9' - Wrong password",
        '[2024-06-24 12:11:11] WARNING[1634]: chan_sip.c:3830 retrans_pkt: Retransmission timeout reached',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2024-06-24T03:11:07.192Z',
          sourceIp: '198.51.100.7',
          userName: '6001',
          eventAction: 'sip-failed',
          eventOutcome: 'failure',
          'more.securityEvent': 'InvalidAccountID',
        },
        { sourceIp: '198.51.100.7', eventAction: 'sip-challenge' },
        { sourceIp: '198.51.100.8', userName: '6002', eventAction: 'sip-login', eventOutcome: 'success' },
        { instant: '2024-06-24T12:11:10Z', sourceIp: '198.51.100.9', eventAction: 'sip-failed' },
        { 'more.level': 'WARNING' },
      ],
    },
  ],
} satisfies LineFormat;
