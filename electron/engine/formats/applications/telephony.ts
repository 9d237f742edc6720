import type { LineFormat } from '../format.ts';

const failed = { action: 'login-failed', outcome: 'failure' } as const;

export default {
  id: 'telephony',
  version: 1,
  kind: 'lines',
  title: 'FreeSWITCH and Mumble (Murmur) server log',
  source: 'FreeSWITCH documentation, mod_logfile, mod_sofia (sofia_reg.c); Mumble src/murmur/Log.cpp, Server.cpp',
  specificity: 0.98,
  mappable: false,
  comment: '#',
  continued: true,
  rejectReason: 'No time with level and source of FreeSWITCH, and none of Murmur.',
  layouts: [
    { layout: '%{iso} %{cpu}% [%{level}] %{origin} %{message}' },
    { layout: '%{iso} [%{level}] %{origin} %{message}', must: ['.c:'] },
    { layout: '%{iso} %{hostName} freeswitch[%{pid}]: %{*} [%{level}] %{origin} %{message}' },
    { layout: '%{monthday} [%{level}] [%{module}] [%{origin}] %{message}' },
    { layout: '<%{grade}>%{iso} %{server} => <%{session}:%{userName>}(%{registered})> %{message}' },
    { layout: '<%{grade}>%{iso} %{server} => %{message}' },
    { layout: '<%{grade}>%{iso} %{message}' },
  ],
  uses: {
    iso: { time: 'iso' },
    monthday: { time: 'monthday' },
    cpu: { more: 'cpu', word: true },
    level: {
      more: 'level',
      oneOf: ['DEBUG', 'INFO', 'NOTICE', 'WARNING', 'WARN', 'ERR', 'ERROR', 'CRIT', 'ALERT', 'CONSOLE'],
    },
    grade: { more: 'level', oneOf: ['C', 'F', 'W', 'X'] },
    origin: { more: 'origin', word: true },
    server: { more: 'server', oneOf: Array.from({ length: 100 }, (_, server) => String(server)) },
    client: { part: 'peer', address: true },
    message: { part: 'message' },
  },
  messages: {
    heads: [],
    tails: [],
    rules: [
      {
        layout: "SIP auth failure (%{request}) on sofia profile '%{profile}' for [%{userName}] from ip %{client}",
        ...failed,
      },
      {
        layout: "SIP auth challenge (%{request}) on sofia profile '%{profile}' for [%{userName}] from ip %{client}",
        action: 'login-challenge',
      },
      { layout: "Can't find user [%{userName}] from %{client}", ...failed },
      { layout: 'IP %{client} Rejected by acl %{rule}', action: 'refused', outcome: 'failure' },
      { layout: 'Rejected connection from %{client}: %{reason}', ...failed },
      { layout: 'New connection: %{client}', action: 'connect' },
    ],
  },
  samples: [
    {
      title: 'calls refused in three dialects, a log-in to Murmur refused',
      text: [
        "2025-06-24 12:11:07.767815 [WARNING] sofia_reg.c:1478 SIP auth failure (INVITE) on sofia profile 'internal' for [1001@192.0.2.1] from ip 198.51.100.7",
        "2025-06-24 12:11:08.150982 82.43% [WARNING] sofia_reg.c:2889 Can't find user [201@192.0.2.1] from 198.51.100.8",
        "06-24 12:11:09.026292 [WARN] [SOFIA] [sofia_reg.c:4130] Can't find user [101@192.0.2.1] from 198.51.100.9",
        '<W>2025-06-24 12:11:10.818 1 => <4:kim(-1)> Rejected connection from 198.51.100.10:29530: Invalid server password',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T12:11:07.767815Z',
          sourceIp: '198.51.100.7',
          userName: '1001@192.0.2.1',
          eventOutcome: 'failure',
        },
        { sourceIp: '198.51.100.8' },
        { sourceIp: '198.51.100.9', eventAction: 'login-failed' },
        { sourceIp: '198.51.100.10', userName: 'kim', eventOutcome: 'failure' },
      ],
    },
  ],
} satisfies LineFormat;
