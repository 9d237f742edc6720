import type { RecordFormat } from '../format.ts';

export default {
  id: 'zscaler',
  version: 2,
  kind: 'records',
  title: 'Zscaler Internet Access (web, firewall, DNS) and Private Access (JSON)',
  source: 'Zscaler, "NSS Feed Output Format: Web Logs", "Firewall Logs" and "DNS Logs"; Private Access, "Log Receiver"',
  specificity: 0.98,
  mappable: false,
  prefixed: false,
  envelopes: [],
  claims: [
    ['sourcetype', 'event.datetime'],
    ['event.time', 'event.user', 'event.department'],
    ['sourcetype', 'event.time'],
    ['LogTimestamp', 'Customer', 'SessionID'],
    ['LogTimestamp', 'Customer', 'ConnectionID'],
    ['ModifiedTime', 'AuditOperationType', 'CustomerID'],
  ],
  rejectReason: 'No record of a Zscaler feed: sourcetype and its time are missing.',
  time: ['event.epochtime', 'event.datetime', 'event.time', 'LogTimestamp', 'ModifiedTime'],
  fields: {
    // Of a proxy or firewall in the cloud the machine itself is the source, where it is known: behind the public address stands
    // a whole office. Who comes in by Private Access is known to others by the public one.
    sourceIp: [
      ...['event.cintip', 'event.ClientIP', 'event.cip', 'event.clt_sip', 'event.csip', 'event.cltip'],
      ...['event.clientpublicIP', 'event.cpubip', 'event.clientip', 'ClientPublicIP', 'PublicIP'],
    ],
    userName: ['event.user', 'event.login', 'event.adminid', 'Username', 'User'],
    eventAction: [
      'event.action',
      'event.reqaction',
      'event.AuditOperationType',
      'AuditOperationType',
      'SessionStatus',
      'ConnectionStatus',
    ],
    eventProvider: ['event.protocol', 'event.proto', 'event.nwapp', 'Application'],
    hostName: ['event.devicehostname', 'Host'],
    httpMethod: ['event.requestmethod', 'event.reqmethod'],
    httpReferrer: ['event.refererURL', 'event.referer', 'event.ereferer'],
    httpStatus: ['event.status', 'event.respcode'],
    responseBytes: ['event.responsesize', 'event.respsize'],
    urlDomain: ['event.hostname', 'event.host', 'event.dns_req'],
    urlPath: ['event.url', 'event.eurl'],
    userAgent: ['event.useragent', 'event.ua'],
    message: ['event.reason'],
  },
  outcomes: [
    { key: 'event.action', equals: 'Allowed', outcome: 'success' },
    { key: 'event.action', equals: 'Blocked', outcome: 'failure' },
    { key: 'event.action', equals: 'Allow', outcome: 'success' },
    { key: 'event.action', equals: 'Drop', outcome: 'failure' },
  ],
  samples: [
    {
      title: 'a page blocked, a session of Private Access',
      text: [
        '{"sourcetype":"zscalernss-web","event":{"datetime":"2025-06-24 03:11:07","reason":"Not allowed","event_id":"6746","protocol":"HTTPS","action":"Blocked","responsesize":"15","requestmethod":"GET","refererURL":"None","useragent":"curl/8","ClientIP":"192.0.2.7","status":"403","user":"kim@shop.example","url":"evil.example/a","vendor":"Zscaler","hostname":"evil.example","clientpublicIP":"198.51.100.7","department":"Sales"}}',
        '{"LogTimestamp":"Tue Jun 24 03:11:08 2025","Customer":"Shop","Username":"lee@shop.example","SessionID":"8A","SessionStatus":"ZPN_STATUS_AUTHENTICATED","Version":"19.12","PublicIP":"198.51.100.8"}',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          sourceIp: '192.0.2.7',
          userName: 'kim@shop.example',
          eventAction: 'Blocked',
          eventOutcome: 'failure',
          httpStatus: 403,
          urlDomain: 'evil.example',
          'more.event.clientpublicIP': '198.51.100.7',
        },
        { instant: '2025-06-24T03:11:08Z', sourceIp: '198.51.100.8', userName: 'lee@shop.example' },
      ],
    },
  ],
} satisfies RecordFormat;
