import type { LineFormat, MessageRule } from '../format.ts';

const told = (said: string): MessageRule => ({
  layout: said,
  action: 'remote-login',
  outcome: 'success',
});

export default {
  id: 'anydesk-trace',
  version: 1,
  kind: 'lines',
  title: 'AnyDesk trace (ad.trace, ad_svc.trace)',
  source: 'AnyDesk Help Center, "Trace files"; Fox-IT dissect.target, apps/remoteaccess/anydesk.py',
  specificity: 0.98,
  mappable: false,
  // The program writes these files in UTC.
  zone: 'UTC',
  continued: 'message',
  headings: ['* * '],
  rejectReason: 'No level, time, process and thread of an AnyDesk trace.',
  layouts: [
    { layout: '%{~level} %{iso} %{~processName} %{~pid} %{~thread} %{~origin} - %{message}' },
    { layout: '%{~level} %{iso} %{~processName} %{~pid} %{~thread} %{~fiber} %{~origin} - %{message}' },
  ],
  uses: {
    level: { more: 'level', oneOf: ['info', 'warning', 'error', 'debug', 'fatal'] },
    iso: { time: 'iso' },
    processName: { field: 'processName', word: true },
    pid: { more: 'pid', word: true },
    thread: { more: 'thread', word: true },
    fiber: { more: 'fiber', word: true },
    origin: { more: 'origin', word: true },
    message: { part: 'message' },
    client: { part: 'peer', address: true },
  },
  messages: {
    heads: [],
    tails: ['.'],
    rules: [
      // The address of whoever controls this machine, as the relay sees it.
      { layout: 'Logged in from %{client} on relay %{relay}', action: 'remote-client' },
      { layout: 'Accept request from %{partner} (via %{route})', action: 'remote-request' },
      { layout: 'Incoming session request: %{userName>} (%{partner})', action: 'remote-request' },
      ...['by local user%{*}', 'by password', 'with permanent token', 'with correct passphrase%{*}'].map((how) =>
        told(`Authenticated ${how}`),
      ),
      { layout: 'Authentication failed%{*}', action: 'remote-login', outcome: 'failure' },
      { layout: 'Client-ID: %{partner} (FPR: %{fingerprint})' },
      { layout: 'Remote OS: %{remoteOs}, Connection flags: %{flags}' },
      // This machine's own address, of which nobody came.
      { layout: 'External address: %{externalAddress}' },
      { layout: "Preparing files in '%{urlPath>}'", action: 'file-transfer' },
      { layout: 'Session stopped%{*}', action: 'remote-session-ended' },
      { layout: 'Session closed by %{closedBy}', action: 'remote-session-ended' },
    ],
  },
  samples: [
    {
      title: 'somebody is let in by a password and fetches files',
      text: [
        '* * * * * * * * * * * * * * * * * *',
        '   info 2025-06-24 03:11:07.123       gsvc   4120   4124                anynet.any_socket - Accept request from 123456789 (via relay).',
        '   info 2025-06-24 03:11:08.123       gsvc   4120   4124                anynet.any_socket - Logged in from 198.51.100.7:50123 on relay 1a2b3c4d.',
        '   info 2025-06-24 03:11:09.123       lsvc   4120   4130    2          app.backend_session - Incoming session request: kim (123456789)',
        '   info 2025-06-24 03:11:10.123       lsvc   4120   4130    2                   app.auth - Authenticated by password.',
        "   info 2025-06-24 03:11:11.123       back   4120   4130    2             app.prepare_task - Preparing files in 'C:\\Users\\lee\\Documents'.",
        'warning 2025-06-24 03:11:12.123       back   4120   4130    2            anynet.relay_conn - External address: 203.0.113.9:7070.',
        '   info 2025-06-24 03:11:13.123       lsvc   4120   4130    2                  app.session - Session stopped.',
        '',
      ].join('\n'),
      events: [
        { instant: '2025-06-24T03:11:07.123Z', eventAction: 'remote-request', 'more.partner': '123456789' },
        { sourceIp: '198.51.100.7', 'more.clientPort': '50123', eventAction: 'remote-client', processName: 'gsvc' },
        { userName: 'kim', eventAction: 'remote-request', 'more.fiber': '2', 'more.origin': 'app.backend_session' },
        { eventAction: 'remote-login', eventOutcome: 'success' },
        { eventAction: 'file-transfer', urlPath: 'C:\\Users\\lee\\Documents' },
        { 'more.externalAddress': '203.0.113.9:7070', 'more.level': 'warning' },
        { eventAction: 'remote-session-ended' },
      ],
    },
  ],
} satisfies LineFormat;
