import type { RecordFormat } from '../format.ts';

const event = {
  __container_type__: 'event',
  __type__: 'AttributeContainer',
  data_type: 'syslog:line',
  display_name: 'OS:/var/log/syslog',
  hostname: 'gate',
  message: 'log files rotated',
  parser: 'text/syslog_traditional',
  timestamp: 1750734667123456,
  timestamp_desc: 'Content Modification Time',
  username: 'root',
};

export default {
  id: 'plaso-json',
  version: 1,
  kind: 'records',
  title: 'Plaso timeline (json_line and json)',
  source: 'Plaso documentation, "Output formats", json and json_line; log2timeline/plaso, output/shared_json.py',
  specificity: 0.99,
  mappable: false,
  prefixed: false,
  envelopes: [],
  members: 'event_',
  claims: [
    ['__container_type__', 'timestamp', 'data_type'],
    ['__container_type__', 'timestamp_desc'],
  ],
  rejectReason: 'No Plaso event: __container_type__, timestamp and timestamp_desc are missing.',
  time: ['timestamp'],
  fields: {
    message: ['message'],
    eventAction: ['timestamp_desc'],
    eventProvider: ['data_type', 'parser'],
    hostName: ['hostname', 'computer_name'],
    userName: ['username', 'user'],
    sourceIp: ['ip_address', 'source_ip', 'remote_address'],
    userAgent: ['http_request_user_agent', 'user_agent'],
    httpMethod: ['http_request_method'],
    urlPath: ['url'],
  },
  samples: [
    {
      title: 'one a line',
      text: `${JSON.stringify(event)}\ntorn off\n${JSON.stringify({ ...event, timestamp: 1750734668000000 })}\n${JSON.stringify(event)}\n`,
      events: [
        {
          instant: '2025-06-24T03:11:07.123456Z',
          eventAction: 'Content Modification Time',
          eventProvider: 'syslog:line',
          hostName: 'gate',
          userName: 'root',
          message: 'log files rotated',
        },
        { instant: '2025-06-24T03:11:08Z' },
        {},
      ],
      rejects: [2],
    },
    {
      title: 'members of one object',
      text: `{"event_0": ${JSON.stringify(event)}\n, "event_1": ${JSON.stringify({ ...event, timestamp: 1750734668000000 })}\n}`,
      events: [{ instant: '2025-06-24T03:11:07.123456Z' }, { instant: '2025-06-24T03:11:08Z' }],
    },
  ],
} satisfies RecordFormat;
