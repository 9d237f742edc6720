import type { LineFormat } from './format.ts';

const head = '%{*}:%{*}:%{*} %{hostName} CISE_%{category} %{*} %{parts} %{part} %{iso} %{sequence} %{code} %{grade} ';
const kinds = [
  { kind: 'Passed-Authentication', action: 'login', outcome: 'success' },
  { kind: 'Failed-Attempt', action: 'login-failed', outcome: 'failure' },
] as const;

export default {
  id: 'cisco-ise',
  version: 1,
  kind: 'lines',
  title: 'Cisco Identity Services Engine (RADIUS and TACACS log-ins, accounting, administration)',
  source: 'Cisco, "Cisco ISE Syslogs", remote syslog message format',
  specificity: 0.985,
  mappable: false,
  rejectReason: 'No CISE_ category with its time, number and class, as ISE writes them.',
  layouts: [
    ...kinds.map(({ kind, action, outcome }) => ({
      layout: `${head}${kind}: %{message}, %{pairs}`,
      marks: { class: kind },
      action,
      outcome,
    })),
    { layout: `${head}%{class}: %{message}, %{pairs}` },
    { layout: `${head}%{message}` },
  ],
  uses: {
    category: { field: 'eventProvider', word: true },
    iso: { time: 'iso' },
    sequence: { more: 'sequence', word: true },
    parts: { more: 'parts', word: true },
    part: { more: 'part', word: true },
    code: { more: 'code', word: true },
    grade: { more: 'severity', oneOf: ['FATAL', 'ERROR', 'WARN', 'NOTICE', 'INFO', 'DEBUG'] },
    class: { field: 'eventAction', word: true },
    pairs: { part: 'pairs' },
    message: { field: 'message' },
  },
  pairs: {
    between: ',',
    fields: {
      sourceIp: ['IpAddress', 'AdminIPAddress', 'Remote-Address', 'EndpointIPAddress', 'Framed-IP-Address'],
      userName: ['UserName', 'User-Name', 'AdminName', 'User'],
      credential: ['AcsSessionID'],
    },
  },
  samples: [
    {
      title: 'a log-in that failed, one that passed, a guest, an administrator',
      text: [
        '<181>Jun 24 12:11:07 ise CISE_Failed_Attempts 0000083571 1 0 2025-06-24 12:11:07.743 +09:00 0000083638 5400 NOTICE Failed-Attempt: Authentication failed, ConfigVersionId=1698, UserName=kim, NAS-IP-Address=192.0.2.4, FailureReason=22056 Subject not found, ',
        '<181>Jun  4 12:11:08 ise CISE_Passed_Authentications 0000083572 1 0 2025-06-24 03:11:08.743 +00:00 0000083639 5200 NOTICE Passed-Authentication: Authentication succeeded, UserName=lee, Framed-IP-Address=192.0.2.9,',
        '<182>Jun 24 12:11:09 ise CISE_Guest 0000083315 1 0 2025-06-24 03:11:09.938 +00:00 0000083382 86005 INFO Guest: Guest user has accepted the Use Policy, UserName=dana, IpAddress=198.51.100.7,',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.743Z',
          userName: 'kim',
          eventAction: 'login-failed',
          eventOutcome: 'failure',
          eventProvider: 'Failed_Attempts',
          hostName: 'ise',
          'more.FailureReason': '22056 Subject not found',
        },
        { userName: 'lee', sourceIp: '192.0.2.9', eventOutcome: 'success' },
        { userName: 'dana', sourceIp: '198.51.100.7', eventAction: 'Guest' },
      ],
    },
  ],
} satisfies LineFormat;
