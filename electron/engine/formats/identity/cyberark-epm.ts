import type { RecordFormat } from '../format.ts';

export default {
  id: 'cyberark-epm',
  version: 1,
  kind: 'records',
  title: 'CyberArk Endpoint Privilege Manager (events, policy audits, administrators)',
  source:
    'CyberArk Endpoint Privilege Manager REST API, "Get raw event details", "Get aggregated events", "Get admin audit data"',
  specificity: 0.985,
  mappable: false,
  prefixed: false,
  envelopes: ['events', 'AdminAudits'],
  claims: [
    ['eventType', 'lastEventDate', 'arrivalTime', 'agentId'],
    ['eventType', 'lastEventDate', 'firstEventDate', 'aggregatedBy'],
    ['Administrator', 'LoggedFrom', 'EventTime', 'Feature'],
  ],
  rejectReason:
    'Neither an event of an agent (eventType, lastEventDate) nor one of an administrator (LoggedFrom, EventTime).',
  time: ['firstEventDate', 'lastEventDate', 'EventTime'],
  fields: {
    sourceIp: ['LoggedFrom', 'sourceWSIp'],
    userName: ['Administrator', 'userName'],
    hostName: ['computerName'],
    processName: ['filePath', 'fileName'],
    eventAction: ['eventType', 'Feature'],
    eventProvider: ['policyName', 'SetName'],
    message: ['Description', 'processCommandLine', 'displayName'],
  },
  samples: [
    {
      title: 'a program that asked for more rights, an administrator',
      text: [
        '{"fileName":"cat","displayName":"cat","policyName":"rule2","eventType":"ElevationRequest","sourceType":"LocalDisk","lastEventDate":"2025-06-24T03:12:07.652Z","firstEventDate":"2025-06-24T03:11:07.652Z","userName":"kim","filePath":"/usr/bin/cat","runAsUsername":"root","processCommandLine":"/etc/shadow","arrivalTime":"2025-06-24T03:27:53.002Z","agentId":"48b4","computerName":"pc7"}',
        '{"SetName":"Shop","EventTime":"2025-06-24T03:13:28.373Z","PermissionDescription":"None","Description":"Read policies","Feature":"Policies","LoggedAt":"2025-06-24T03:10:13.167Z","LoggedFrom":"198.51.100.7","Administrator":"lee@example.com","InternalSessionId":876,"Role":"SetAdmin"}',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07.652Z',
          userName: 'kim',
          hostName: 'pc7',
          processName: '/usr/bin/cat',
          eventAction: 'ElevationRequest',
          message: '/etc/shadow',
          'more.runAsUsername': 'root',
          'more.lastEventDate': '2025-06-24T03:12:07.652Z',
        },
        {
          instant: '2025-06-24T03:13:28.373Z',
          sourceIp: '198.51.100.7',
          userName: 'lee@example.com',
          eventAction: 'Policies',
          message: 'Read policies',
        },
      ],
    },
  ],
} satisfies RecordFormat;
