import type { LineFormat } from './format.ts';

export default {
  id: 'checkpoint',
  version: 2,
  kind: 'lines',
  title: 'Check Point (Log Exporter, syslog)',
  source: 'Check Point, sk122323, "Log Exporter", and sk144192, "Log Fields Description"; RFC 5424',
  specificity: 0.98,
  mappable: false,
  absent: '-',
  rejectReason: 'Not a line of the Log Exporter of Check Point ([key:"value"; …]).',
  layouts: [
    { layout: '<%{priority}>%{version} %{time} %{hostName} CheckPoint %{pid} %{messageId} [%{pairs>}]' },
    { layout: '%{one} %{time} %{hostName} CheckPoint %{pid} %{messageId} [%{pairs>}]' },
    { layout: '%{time} %{hostName} CheckPoint %{pid} %{messageId} [%{pairs>}]' },
    { layout: '%{stamp} %{hostName} CheckPoint: %{*}[%{pairs>}]' },
  ],
  uses: {
    priority: { more: 'priority', word: true },
    version: { more: 'version', word: true },
    one: { more: 'version', oneOf: ['1'] },
    time: { time: 'rfc3339' },
    stamp: { time: 'syslog' },
    pid: { more: 'pid', word: true },
    messageId: { more: 'messageId', word: true },
    pairs: { part: 'pairs' },
  },
  pairs: {
    colon: true,
    fields: {
      sourceIp: ['src', 'client_ip'],
      userName: ['user', 'src_user_name', 'administrator'],
      eventAction: ['action', 'operation', 'auth_status'],
      eventProvider: ['product'],
      urlPath: ['resource'],
      userAgent: ['web_client_type'],
      responseBytes: ['server_outbound_bytes', 'sent_bytes'],
      message: ['sys_message', 'message_info', 'description', 'reason'],
    },
    outcomes: [
      { key: 'action', equals: 'accept', outcome: 'success' },
      { key: 'action', equals: 'allow', outcome: 'success' },
      { key: 'action', equals: 'log in', outcome: 'success' },
      ...['drop', 'reject', 'block', 'prevent', 'failed log in'].map((equals) => ({
        key: 'action',
        equals,
        outcome: 'failure' as const,
      })),
      { key: 'auth_status', equals: 'successful login', outcome: 'success' },
      { key: 'auth_status', equals: 'failed login', outcome: 'failure' },
    ],
  },
  samples: [
    {
      title: 'accepted, dropped, a message of the system, a bracket within a value',
      text: [
        '<134>1 2025-06-24T03:11:07Z gw-1 CheckPoint 1930 - [action:"Accept"; ifname:"eth0"; __policy_id_tag:"product=VPN-1 & FireWall-1[db_tag={DF90};policy_name=Standard\\]"; dst:"198.51.100.1"; product:"VPN-1 & FireWall-1"; service:"53"; src:"192.0.2.100"]',
        '<134>1 2025-06-24T03:11:08Z gw-1 CheckPoint 1930 - [action:"Drop"; dst:"198.51.100.2"; src:"192.0.2.101"; src_user_name:"kim"]',
        '1 2025-06-24T03:11:09Z gw-1 CheckPoint 1930 - [product:"System Monitor"; sys_message::"installed Standard"]',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '192.0.2.100',
          eventAction: 'Accept',
          eventOutcome: 'success',
          eventProvider: 'VPN-1 & FireWall-1',
          hostName: 'gw-1',
          'more.dst': '198.51.100.1',
          'more.service': '53',
        },
        { eventOutcome: 'failure', userName: 'kim' },
        { message: 'installed Standard' },
      ],
    },
  ],
} satisfies LineFormat;
