import type { LineFormat } from '../format.ts';
import { login, loginFailed } from '../messages/ends.ts';

const head = '%{*}:%{*}:%{*} %{hostName} CISE_%{category} %{*} %{parts} %{part} %{iso} %{sequence} %{code} %{grade} ';
/** A message that is too long for one line goes on in the next, which has no time but the sender's. */
const parts = ['<%{priority}>', ''].map(
  (priority) => `${priority}%{stamp} %{hostName} CISE_%{category} %{*} %{parts} %{part}  %{pairs}`,
);
const kinds = [
  { kind: 'Passed-Authentication', action: 'login', outcome: 'success' },
  { kind: 'Failed-Attempt', action: 'login-failed', outcome: 'failure' },
] as const;

export default {
  id: 'cisco-ise',
  version: 2,
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
    // What somebody does at the console is told in the words of its own programs.
    {
      layout: `${head}%{class}: %{said}, ConfigVersionId=%{configVersion}, AdminInterface=CLI, OperationMessageText=%{message}, AcsInstance=%{instance},`,
    },
    { layout: `${head}%{class}: %{message}, %{pairs}` },
    { layout: `${head}%{message}` },
    ...parts.map((layout) => ({ layout })),
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
    message: { part: 'message' },
    stamp: { time: 'syslog' },
    priority: { more: 'priority', word: true },
  },
  messages: {
    heads: [],
    tails: [],
    rules: [
      { layout: 'Administrator authentication succeeded', ...login },
      { layout: 'Administrator authentication failed%{*}', ...loginFailed },
      { layout: 'Rejected administrator session from unauthorized client IP address', ...loginFailed },
      { layout: 'Administrator logged off', action: 'logout' },
      { layout: 'A CLI user has logged in from SSH', ...login },
      { layout: 'A CLI user has logged out from SSH', action: 'logout' },
      { layout: 'Accepted %{method} for %{userName} from %{sourceIp} port %{clientPort} %{*}', ...login },
      {
        layout: 'Failed %{method} for invalid user %{userName} from %{sourceIp} port %{clientPort} %{*}',
        ...loginFailed,
      },
      { layout: 'Failed %{method} for %{userName} from %{sourceIp} port %{clientPort} %{*}', ...loginFailed },
      { layout: 'Received disconnect from %{sourceIp} port %{clientPort}:%{*}', action: 'disconnect' },
      ...['Sponsor', 'MyDevices', 'Guest'].flatMap((portal) => [
        { layout: `${portal} user has successfully authenticated`, ...login },
        { layout: `${portal} has successfully authenticated`, ...login },
        { layout: `${portal} user authentication has failed`, ...loginFailed },
        { layout: `${portal} authentication has failed`, ...loginFailed },
        { layout: `${portal} has been successfully logged out`, action: 'logout' },
      ]),
    ],
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
        '<181>Jun 24 12:11:10 ise CISE_Administrative_and_Operational_Audit 0000083316 1 0 2025-06-24 03:11:10.938 +00:00 0000083383 51021 NOTICE Administrator-Login: Administrator authentication failed. Wrong password., ConfigVersionId=1624, AdminInterface=GUI, AdminIPAddress=198.51.100.8, AdminName=root,',
        '<181>Jun 24 12:11:11 ise CISE_Administrative_and_Operational_Audit 0000083317 1 0 2025-06-24 03:11:11.938 +00:00 0000083384 60080 NOTICE Administrator-Login: A SSH CLI user has successfully logged in, ConfigVersionId=2718, AdminInterface=CLI, OperationMessageText=Accepted password for admin from 198.51.100.9 port 36953 ssh2, AcsInstance=ise,',
        '<181>Jun 24 12:11:12 ise CISE_Administrative_and_Operational_Audit 0000083318 2 1  AdminIPAddress=198.51.100.10, AdminName=admin, OperationMessageText=User logged out,',
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
        { userName: 'root', sourceIp: '198.51.100.8', eventAction: 'login-failed', eventOutcome: 'failure' },
        { userName: 'admin', sourceIp: '198.51.100.9', eventAction: 'login', eventOutcome: 'success' },
        { userName: 'admin', sourceIp: '198.51.100.10', hostName: 'ise' },
      ],
    },
  ],
} satisfies LineFormat;
