import type { LineFormat, MessageRule } from '../format.ts';

const failed = { action: 'mail-failed', outcome: 'failure' } as const;
const refused = { action: 'mail-refused', outcome: 'failure' } as const;
/** The client as Exim writes it: `H=name (greeting) [address]:port`, of which all but the address may be missing. */
const hosts = ['H=%{*>} [%{client}]', 'H=%{*} [%{client}]', 'H=[%{client}]'];

const rules: readonly MessageRule[] = [
  ...[':%{port} I=[%{*}]:%{*}: ', ':%{port}: ', ': '].flatMap((behind): MessageRule[] => [
    {
      layout: `%{authMethod} authenticator failed for %{*>} [%{client}]${behind}%{reason} (set_id=%{userName})%{*}`,
      ...failed,
    },
    { layout: `%{authMethod} authenticator failed for %{*>} [%{client}]${behind}%{reason}`, ...failed },
    { layout: `%{authMethod} authenticator failed for [%{client}]${behind}%{reason}`, ...failed },
  ]),
  ...[':%{port} ', ' '].flatMap((behind): MessageRule[] => [
    {
      layout: `%{messageId} <= %{sender} H=%{*>} [%{client}]${behind}%{*}A=%{authMethod}:%{userName} %{*}`,
      action: 'mail-received',
      outcome: 'success',
    },
    {
      layout: `%{messageId} <= %{sender} H=%{*>} [%{client}]${behind}%{*}`,
      action: 'mail-received',
      outcome: 'success',
    },
    { layout: `%{messageId} <= %{sender} H=[%{client}]${behind}%{*}`, action: 'mail-received', outcome: 'success' },
    ...hosts.flatMap((host): MessageRule[] => [
      {
        layout: `${host}${behind}%{*}F=<%{sender}> %{*}rejected RCPT <%{recipient}>: %{reason}`,
        ...refused,
      },
      { layout: `${host}${behind}%{*}rejected %{reason}`, ...refused },
      { layout: `${host}${behind}%{*}sender verify fail for <%{sender}>: %{reason}`, ...refused },
      { layout: `SMTP protocol %{*}${host}${behind}%{reason}`, action: 'mail-probe' },
    ]),
    { layout: `SMTP call from %{*>} [%{client}]${behind}%{reason}`, action: 'mail-probe' },
    { layout: `SMTP call from [%{client}]${behind}%{reason}`, action: 'mail-probe' },
    { layout: `no MAIL in SMTP connection from %{*>} [%{client}]${behind}%{*}`, action: 'mail-probe' },
    { layout: `no MAIL in SMTP connection from [%{client}]${behind}%{*}`, action: 'mail-probe' },
    { layout: `no host name found for IP address %{client}`, action: 'mail-probe' },
    { layout: `%{*}SMTP connection from %{*>} [%{client}]${behind}%{reason}`, action: 'mail-connect' },
    { layout: `%{*}SMTP connection from [%{client}]${behind}%{reason}`, action: 'mail-connect' },
  ]),
  ...['H=%{*} [%{client}]', 'H=[%{client}]'].map((host) => ({
    layout: `%{messageId} %{*}${host}%{*} rejected %{reason}`,
    ...refused,
  })),
  {
    layout:
      '%{messageId} SA: Action: %{verdict}: score=%{score} %{*}From <%{sender}> (host=%{*}[%{client}]) for %{recipient}',
    action: 'mail-scanned',
  },
  { layout: '%{reason} (during SMTP connection from [%{client}])', action: 'mail-probe' },
  { layout: '%{reason} (during SMTP connection from %{*} [%{client}])', action: 'mail-probe' },
  // The host behind these is the one it was handed to.
  { layout: '%{messageId} => %{recipient} %{*}', action: 'mail-delivered', outcome: 'success' },
  { layout: '%{messageId} -> %{recipient} %{*}', action: 'mail-delivered', outcome: 'success' },
  { layout: '%{messageId} == %{recipient} %{*}', action: 'mail-deferred' },
  { layout: '%{messageId} ** %{recipient} %{*}', action: 'mail-bounced', outcome: 'failure' },
  { layout: '%{messageId} Completed%{*}', action: 'mail-completed' },
];

/** A text that Exim alone writes: without one, a line with a time is any program's. */
const must = [
  // The number of a process with as many digits as the largest could have stands in the name of each message.
  '-00',
  ' authenticator failed for ',
  ' H=',
  'SMTP call from ',
  'SMTP connection from ',
  'SMTP protocol ',
  ' SA: Action: ',
  ' queue run',
  'exim 4',
  'no host name found',
];

export default {
  id: 'exim',
  version: 4,
  kind: 'lines',
  title: 'Exim main and reject log',
  source: 'Exim specification 4.98, chapter 53 "Log files"; src/daemon.c, src/smtp_in.c',
  specificity: 0.965,
  mappable: false,
  comment: '#',
  continued: true,
  rejectReason: 'No time with a message of Exim behind it.',
  layouts: [
    { layout: '%{iso} [%{pid}] %{message}', must },
    { layout: '%{iso} %{message}', must },
    { layout: '%{iso} [%{pid}] %{message}', loose: true },
    { layout: '%{iso} %{message}', loose: true },
  ],
  uses: {
    iso: { time: 'iso' },
    pid: { more: 'pid', word: true },
    messageId: { more: 'messageId', word: true },
    port: { more: 'port', word: true },
    client: { part: 'peer', address: true },
    message: { part: 'message' },
  },
  messages: { heads: [], tails: [], rules },
  samples: [
    {
      title: 'log-ins, a message in and out, what was refused and probed',
      text: [
        '2025-06-24 12:11:07 auth_plain authenticator failed for (pc7) [198.51.100.7]:41556 I=[192.0.2.1]:25: 535 Incorrect authentication data (set_id=kim)',
        '2025-06-24 12:11:08 1ahr79-0006jK-G9 <= lee@shop.example H=pc8 (x) [198.51.100.8]:44884 I=[192.0.2.1]:587 P=esmtpsa X=TLS1.3 A=plain_server:lee S=1024 id=x',
        '2025-06-24 12:11:09 1ahr79-0006jK-G9 => kim@shop.example R=dnslookup T=remote_smtp H=mx [203.0.113.9] C="250 OK"',
        '2025-06-24 12:11:10 1ahr79-0006jK-G9 Completed',
        '2025-06-24 12:11:11 [10099] H=(evil) [198.51.100.9]:3755 I=[192.0.2.1]:25 F=<a@evil.example> rejected RCPT <kim@shop.example>: relay not permitted',
        '2025-06-24 12:11:11 H=pc9 [198.51.100.9]:3756 F=<a@evil.example> rejected RCPT <kim@shop.example>: "refused: pc9 [198.51.100.9]:3756 is in a list"',
        '2025-06-24 12:11:12 [5718] no MAIL in SMTP connection from pc.example [198.51.100.10]:28890 I=[192.0.2.1]:25 D=21s C=EHLO',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T12:11:07Z',
          sourceIp: '198.51.100.7',
          userName: 'kim',
          eventAction: 'mail-failed',
          eventOutcome: 'failure',
        },
        { sourceIp: '198.51.100.8', userName: 'lee', eventAction: 'mail-received', 'more.sender': 'lee@shop.example' },
        { eventAction: 'mail-delivered', 'more.recipient': 'kim@shop.example' },
        { eventAction: 'mail-completed' },
        {
          sourceIp: '198.51.100.9',
          eventAction: 'mail-refused',
          'more.pid': '10099',
          'more.sender': 'a@evil.example',
          'more.recipient': 'kim@shop.example',
          'more.reason': 'relay not permitted',
        },
        { sourceIp: '198.51.100.9', eventAction: 'mail-refused' },
        { sourceIp: '198.51.100.10', eventAction: 'mail-probe' },
      ],
    },
  ],
} satisfies LineFormat;
