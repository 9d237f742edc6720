import type { LineFormat } from '../format.ts';

export default {
  id: 'mongodb',
  version: 1,
  kind: 'lines',
  title: 'MongoDB log to 4.2 (plain lines)',
  source: 'MongoDB Manual 4.2, "Log Messages"',
  specificity: 0.97,
  mappable: false,
  continued: 'message',
  headings: ['# '],
  rejectReason: 'Begins with no time, severity, component and [context].',
  layouts: [{ layout: '%{iso} %{severity} %{component} %{~*}[%{context}] %{~message}' }],
  uses: {
    iso: { time: 'iso' },
    severity: { more: 'severity', oneOf: ['F', 'E', 'W', 'I', 'D', 'D1', 'D2', 'D3', 'D4', 'D5'] },
    component: { field: 'eventProvider', word: true },
    client: { part: 'peer' },
    message: { part: 'message' },
  },
  messages: {
    heads: [],
    tails: [],
    rules: [
      { layout: 'connection accepted from %{client} #%{connection} (%{*}', action: 'connect' },
      { layout: 'end connection %{client} (%{*}', action: 'disconnect' },
      {
        layout: 'Successfully authenticated as principal %{userName} on %{database} from client %{client}',
        action: 'login',
        outcome: 'success',
      },
      {
        layout: 'Successfully authenticated as principal %{userName} on %{database}',
        action: 'login',
        outcome: 'success',
      },
      {
        layout: '%{mechanism} authentication failed for %{userName} on %{database} from client %{client} ; %{reason}',
        action: 'login-failed',
        outcome: 'failure',
      },
      {
        layout: '%{mechanism} authentication failed for %{userName} on %{database} from client %{client} ; %{reason}',
        action: 'login-failed',
        outcome: 'failure',
      },
      {
        layout: 'Unauthorized: not authorized on %{database} to execute command %{*}',
        action: 'refused',
        outcome: 'failure',
      },
    ],
  },
  samples: [
    {
      title: 'a connection, a log-in that failed, a padded component',
      text: [
        '2025-06-24T12:11:07.487+0900 I NETWORK  [initandlisten] connection accepted from 192.0.2.7:55406 #2 (1 connection now open)',
        '2025-06-24T12:11:08.000+0900 I ACCESS   [conn2] SCRAM-SHA-1 authentication failed for dana on admin from client 192.0.2.7:55406 ; AuthenticationFailed: wrong password',
        '2025-06-24T12:11:09.000+0900 I FTDC     [initandlisten] Initializing full-time diagnostic data capture',
        'no record',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.487Z',
          sourceIp: '192.0.2.7',
          'more.clientPort': '55406',
          eventProvider: 'NETWORK',
          eventAction: 'connect',
          'more.context': 'initandlisten',
        },
        { userName: 'dana', eventAction: 'login-failed', eventOutcome: 'failure', sourceIp: '192.0.2.7' },
        { eventProvider: 'FTDC', message: 'Initializing full-time diagnostic data capture\nno record' },
      ],
    },
  ],
} satisfies LineFormat;
