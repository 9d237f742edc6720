import type { RecordFormat } from '../format.ts';

const flow = {
  timestamp: '2025-06-24T12:11:07.123456+0900',
  flow_id: 2191386088856669,
  src_ip: '192.0.2.7',
  src_port: 32858,
  dest_ip: '198.51.100.4',
  dest_port: 80,
  proto: 'TCP',
};

export default {
  id: 'suricata-eve',
  version: 2,
  kind: 'records',
  title: 'Suricata EVE (alerts, flows, HTTP, DNS, TLS, files), AWS Network Firewall',
  source: 'Suricata User Guide 7, 17.1.2 "Eve JSON Format"',
  specificity: 0.99,
  mappable: false,
  prefixed: false,
  envelopes: [],
  // FireEye Network Security hands the records on as a text within its own.
  embedded: 'rawmsg',
  // AWS Network Firewall puts its own name around them.
  wrapper: 'event',
  claims: [
    ['timestamp', 'event_type', 'src_ip'],
    ['timestamp', 'event_type', 'flow_id'],
    ['timestamp', 'event_type', 'stats'],
    ['timestamp', 'flow_id', 'alert'],
    ['timestamp', 'src_ip', 'dest_ip', 'alert'],
  ],
  rejectReason: 'No EVE record: timestamp and event_type are missing.',
  time: ['timestamp'],
  fields: {
    sourceIp: ['src_ip'],
    userName: ['ssh.client.username', 'ftp.user', 'smb.ntlmssp.user', 'http.username', 'krb5.cname'],
    userAgent: ['http.http_user_agent'],
    httpMethod: ['http.http_method'],
    httpReferrer: ['http.http_refer'],
    httpStatus: ['http.status'],
    urlDomain: ['http.hostname', 'tls.sni', 'dns.rrname'],
    urlPath: ['http.url'],
    responseBytes: ['http.length', 'flow.bytes_toclient'],
    eventAction: ['alert.action', 'event_type'],
    eventProvider: ['app_proto'],
    hostName: ['host'],
    message: ['alert.signature', 'dns.rrname', 'fileinfo.filename'],
  },
  outcomes: [
    { key: 'alert.action', equals: 'blocked', outcome: 'failure' },
    { key: 'alert.action', equals: 'allowed', outcome: 'success' },
  ],
  samples: [
    {
      title: 'an alert, a request, figures of the engine, a line that is none',
      text: [
        JSON.stringify({
          ...flow,
          event_type: 'alert',
          alert: { action: 'allowed', signature_id: 2013028, signature: 'curl User-Agent', severity: 2 },
        }),
        JSON.stringify({
          ...flow,
          event_type: 'http',
          http: { hostname: 'shop.example', url: '/c/7?x=1', http_method: 'GET', status: 404, length: 9 },
        }),
        JSON.stringify({ timestamp: flow.timestamp, event_type: 'stats', stats: { uptime: 9 } }),
        'torn off',
        JSON.stringify({
          firewall_name: 'edge',
          event_timestamp: '1750734667',
          event: { ...flow, event_type: 'alert', alert: { action: 'blocked', signature: 'deny all' } },
        }),
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.123456Z',
          sourceIp: '192.0.2.7',
          eventAction: 'allowed',
          message: 'curl User-Agent',
          'more.flow_id': '2191386088856669',
          'more.event_type': 'alert',
        },
        { eventAction: 'http', httpStatus: 404, urlPath: '/c/7', urlQuery: 'x=1', urlDomain: 'shop.example' },
        { eventAction: 'stats' },
        {
          instant: '2025-06-24T03:11:07.123456Z',
          sourceIp: '192.0.2.7',
          eventOutcome: 'failure',
          'more.firewall_name': 'edge',
        },
      ],
      rejects: [4],
    },
    {
      title: 'a list written out',
      text: `${JSON.stringify([{ ...flow, event_type: 'alert', alert: { action: 'blocked', signature: 's' } }], null, 2)}\n`,
      events: [{ eventOutcome: 'failure', eventAction: 'blocked' }],
    },
  ],
} satisfies RecordFormat;
