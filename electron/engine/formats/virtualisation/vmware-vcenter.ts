import type { LineFormat } from '../format.ts';
import { vsphereSessions } from '../messages/vmware.ts';

const heads = [
  '',
  '%{received} %{host} %{program} %{pid} - - ',
  '<%{priority}>%{version} %{received} %{host} %{program} %{pid} - - ',
  '<%{priority}>%{received} %{host} %{program} %{pid} - - ',
];
const event = 'Event [%{eventId}] [%{part}] [%{time}] [%{eventAction}] [%{level}] [%{userName}] [%{place}] [%{chain}] ';
const sso =
  '%{time} %{level} %{daemon}[%{thread}] [CorId=%{correlation}] [auditlogger] {"user":"%{userName}","client":"%{client}","timestamp":"%{*}","description":"%{message>}","eventSeverity":"%{*}","type":"';

export default {
  id: 'vmware-vcenter',
  version: 1,
  kind: 'lines',
  title: 'VMware vCenter (events by syslog, audit of its log-ins)',
  source:
    'VMware (Broadcom), "vCenter Server Events to a Remote Syslog Server"; Platform Services Controller, audit_events.log',
  specificity: 0.98,
  mappable: false,
  zone: 'UTC',
  continued: 'message',
  rejectReason: 'Begins with neither an event of vCenter nor one of its log-ins.',
  layouts: heads.flatMap((head) => [
    { layout: `${head}${event}[%{message>}]` },
    { layout: `${head}${event}[%{message}` },
    { layout: `${head}${sso}com.vmware.sso.LoginFailure"}`, action: 'com.vmware.sso.LoginFailure', outcome: 'failure' },
    { layout: `${head}${sso}com.vmware.sso.LoginSuccess"}`, action: 'com.vmware.sso.LoginSuccess', outcome: 'success' },
    { layout: `${head}${sso}%{eventAction}"}` },
  ]),
  uses: {
    // When the collector took it; the event's own time counts.
    received: { time: 'rfc3339' },
    time: { time: 'rfc3339' },
    priority: { more: 'priority', word: true },
    version: { more: 'version', word: true },
    host: { field: 'hostName', word: true },
    program: { field: 'processName', word: true },
    pid: { more: 'pid', word: true },
    eventId: { more: 'eventId', word: true },
    part: { more: 'part', word: true },
    eventAction: { field: 'eventAction', word: true },
    level: { more: 'level', word: true },
    client: { part: 'peer', address: true },
    message: { part: 'message' },
  },
  messages: {
    heads: [],
    tails: ['.', "'"],
    rules: [
      ...vsphereSessions,
      { layout: "SSH session was opened for '%{userName}@%{client}", outcome: 'success' },
      { layout: 'SSH session was opened for %{userName}@%{client}', outcome: 'success' },
      { layout: "SSH session was closed for '%{userName}@%{client}" },
      { layout: 'SSH session was closed for %{userName}@%{client}' },
    ],
  },
  samples: [
    {
      title: 'log-ins to vCenter, by way of a collector, and to its own single sign-on',
      text: [
        'Event [7] [1-1] [2025-06-24T03:11:07.569403Z] [vim.event.UserLoginSessionEvent] [info] [shop.example\\kim] [] [7] [User shop.example\\kim@198.51.100.7 logged in as VMware vim-java 1.0]',
        '2025-06-24T03:11:08.500Z vc1 vpxd 4321 - - Event [8] [1-1] [2025-06-24T03:11:08.243162Z] [vim.event.BadUsernameSessionEvent] [error] [lee] [vc1] [8] [Cannot login lee@198.51.100.8]',
        'Event [9] [1-1] [2025-06-24T03:11:09.711996Z] [vim.event.EventEx] [info] [] [esx1] [9] [SSH session was opened for root@198.51.100.9.]',
        '2025-06-24T03:11:10.509Z INFO websso[52:tomcat-http--15] [CorId=2dc2] [auditlogger] {"user":"kim@shop.example","client":"198.51.100.10","timestamp":"06/24/2025 03:11:10 GMT","description":"User kim@shop.example@198.51.100.10 failed to log in with response code 401","eventSeverity":"INFO","type":"com.vmware.sso.LoginFailure"}',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.569403Z',
          userName: 'shop.example\\kim',
          sourceIp: '198.51.100.7',
          eventAction: 'vim.event.UserLoginSessionEvent',
          eventOutcome: 'success',
        },
        { instant: '2025-06-24T03:11:08.243162Z', hostName: 'vc1', userName: 'lee', eventOutcome: 'failure' },
        { sourceIp: '198.51.100.9', userName: 'root', 'more.place': 'esx1' },
        { sourceIp: '198.51.100.10', userName: 'kim@shop.example', eventOutcome: 'failure' },
      ],
    },
  ],
} satisfies LineFormat;
