import type { RecordFormat } from '../format.ts';

export default {
  id: 'carbon-black',
  version: 1,
  kind: 'records',
  title: 'Carbon Black Cloud (endpoint events, alerts, audit log)',
  source:
    'Broadcom, Carbon Black Cloud Developer Network, "Data Forwarder Fields", "Alerts API v7", "Audit Log Events API"',
  specificity: 0.98,
  mappable: false,
  prefixed: false,
  envelopes: ['results', 'notifications'],
  claims: [
    ['device_timestamp', 'process_guid', 'org_key'],
    ['backend_timestamp', 'device_name', 'org_key', 'type'],
    ['create_time', 'device_name', 'legacy_alert_id'],
    ['create_time', 'device_name', 'org_key', 'severity'],
    ['eventTime', 'loginName', 'clientIp', 'orgName'],
  ],
  rejectReason:
    'Neither an event of an endpoint (device_timestamp, process_guid) nor one of the audit log (loginName, clientIp).',
  // When the device saw it, before when the cloud heard of it.
  time: [
    'device_timestamp',
    'eventTime',
    'first_event_timestamp',
    'first_event_time',
    'backend_timestamp',
    'create_time',
  ],
  fields: {
    // Which end of a connection asked stands beside it (netconn_inbound): neither is taken for the source.
    sourceIp: ['clientIp'],
    userName: ['loginName', 'process_username', 'device_username'],
    eventAction: ['action', 'type'],
    hostName: ['device_name'],
    processName: ['process_path', 'process_name', 'threat_cause_actor_name'],
    message: ['description', 'reason', 'process_cmdline'],
  },
  outcomes: [
    { key: 'sensor_action', equals: 'ACTION_ALLOW', outcome: 'success' },
    { key: 'sensor_action', equals: 'ACTION_BLOCK', outcome: 'failure' },
    { key: 'sensor_action', equals: 'ACTION_TERMINATE', outcome: 'failure' },
    { key: 'description', equals: 'Logged in successfully', outcome: 'success' },
    { key: 'description', equals: 'Login failed', outcome: 'failure' },
  ],
  samples: [
    {
      title: 'a process that opened a connection',
      text: `${JSON.stringify({
        type: 'endpoint.event.netconn',
        process_guid: 'X-1',
        backend_timestamp: '2025-06-24 03:12:50 +0000 UTC',
        org_key: 'X',
        device_name: 'SHOP\\PC7',
        action: 'ACTION_CONNECTION_CREATE',
        device_timestamp: '2025-06-24 03:11:07.6308645 +0000 UTC',
        process_path: 'c:\\windows\\curl.exe',
        process_cmdline: 'curl https://198.51.100.9',
        process_username: 'SHOP\\kim',
        sensor_action: 'ACTION_ALLOW',
        remote_ip: '198.51.100.9',
        netconn_inbound: false,
      })}\n`,
      events: [
        {
          instant: '2025-06-24T03:11:07.630864Z',
          userName: 'SHOP\\kim',
          hostName: 'SHOP\\PC7',
          processName: 'c:\\windows\\curl.exe',
          eventAction: 'ACTION_CONNECTION_CREATE',
          eventOutcome: 'success',
          'more.remote_ip': '198.51.100.9',
        },
      ],
    },
    {
      title: 'log-ins to the console',
      text: [
        '{"orgName":"shop.example","requestUrl":null,"eventTime":1750734667263,"eventId":"21","loginName":"kim@shop.example","flagged":false,"clientIp":"198.51.100.7","verbose":false,"description":"Logged in successfully"}',
        '{"orgName":"shop.example","requestUrl":null,"eventTime":1750734668263,"eventId":"22","loginName":"lee@shop.example","flagged":true,"clientIp":"198.51.100.8","verbose":false,"description":"Login failed"}',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.263Z',
          sourceIp: '198.51.100.7',
          userName: 'kim@shop.example',
          eventOutcome: 'success',
        },
        { sourceIp: '198.51.100.8', eventOutcome: 'failure', message: 'Login failed' },
      ],
    },
  ],
} satisfies RecordFormat;
